/** Small talk round a greeting: weather, mood, coffee, good wishes. Notation: `Lexicon`. */
export const pleasantries = `
a bientot|demain|lundi|tous
a tous et a toutes
a tout le monde
a toutes et a tous
a toutes et tous
a tres bientot|vite
a vous tous
agreable(s)
allez hop
apero
balade
barbecue
batteries
beau
beau temps
belle
belle|bonne energie
bises
bisous
bon
bonheur
bonne
bonne humeur
bonnes ondes
c est parti|reparti
ca va
cafe
cafe a la main
canape
ca|tout va bien
ceux que vous aimez
ciel bleu|gris
comme d habitude
comment allez vous
courage
courage a tous
de la part de toute l equipe
deconnectez
dehors
deja
des projets pour
des|gros bisous
detente
deuxieme|petit|un cafe
douce
douceur
doux
enfin
entre|les amis
en|la|pleine forme
excellent(e)
famille
farniente
gaiete
gardez
grasse matinee
grisaille
heureuse
heureux
hop hop hop
il fait beau|froid
il pleut
instant
je vous souhaite
joie
journee
l equipe vous souhaite
la banane|patate|peche
le moral|sourire
le soleil brille
legerete
lundi
magnifique(s)
matin
merveilleuse
merveilleux
meteo
moment(s)
moral
motive(e)(s)
nous vous souhaitons
nous vous souhaitons une
on ne lache rien
on pense a vous
on pense fort a vous
on s accroche
on vous adore|aime|embrasse|souhaite
on y croit
ondes positives
pensee positive
petit(e)
petits
plein
plein d amour
plein de bisous
pleine
pluie
positif(s)
positive(s)
positivite
prends soin de toi
prenez bien soin de vous
prenez soin de vous
prenez soin de vous et de vos proches
prevoyez
prevu
profitez
profitez bien|en
programme
quel est votre programme
rayon de soleil
recharger les batteries
repos
reposez vous bien
reposez|ressourcez vous
reveil
savourez
semaine
soleil
souhaite
souhaitons
souriez
sourire(s)
sous la couette
temps pourri
tout le monde
toute l equipe
toute la team
un bon cafe
vendredi
vos proches
vous allez bien
vous souhaite|souhaitons
week end
weekend
`;
