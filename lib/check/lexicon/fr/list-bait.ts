/** Turns that show the list is there for the click. Notation: `Lexicon`. */
export const listBait = `
a faire avant
a quel point
a voir absolument
accro(s)
astro
au moins une fois dans sa vie
avant 30 ans
avant de mourir
avoue
avouez
c est quoi la
celle|celui qui
combien en as tu
combien en avez vous
complete|completez la liste
comprendront
d adorer
dans votre vie
des annees 80|90
des gens heureux
des|les millionnaires
dites nous votre
d|pour aimer
enfants des annees
et la|le votre
et vous c est
etre un vrai
feront rire
hallucinant(e)(s)
horoscope
hypersensibles
insolite(s)
introvertis
la 3e|5e|8|derniere|numero
laquelle|lequel etes vous
laquelle|lequel|qui|reconnaissez|vont vous
le dernier va
le numero
les entrepreneurs qui reussissent
les gens du|heureux|qui
les plus droles|fous|insolites|mignons
ne peuvent comprendre
nes dans les annees
numero 3
on a tous pense a
on a toutes
on a|connait tous
on en oublie
peuvent|vont comprendre
pour etre heureux
pour reussir sa vie
qu est ce qu on oublie
qu on adore detester
quand on est
quand|que vous etes
que seules|seuls
que tout le monde
que tu es
que vous faites tous
quel est votre score
quel genre|type de
quel signe
quelle sorte de
qui montrent que vous
qui ont fait le buzz
qui parlent a tous
qui prouvent que
qui prouvent|reussissent
qui vont changer|vous
qui vous feront
seules|seuls|tous les
seuls ceux
seuls ceux qui
signe astrologique
tellement vrai(e)(s)
te|vous feront
trop|un vrai
tu en as combien
tu te reconnais
une vraie
vont changer votre vie
votre prefere(e)|top
vous en avez combien
vous etes accro|laquelle|lequel
vous faites tous
vous pensez a qui
vous reconnaissez vous
vous vous reconnaissez
`;
