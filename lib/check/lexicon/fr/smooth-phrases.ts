/** Turns that sound like a thought and fit every trade. Notation: `Lexicon`. */
export const smoothPhrases = `
a a|travers travers chaque
a celles et ceux qui
a ceux qui
a chacun de
a chaque etape
a chaque instant
a chaque rencontre
a l aube d|de
a l ere de|des|du
a l heure ou
a l image de
a la croisee de|des
a la fois
a la hauteur de
a notre maniere
a portee de
a taille humaine
a vos cotes
a votre image
a votre rythme
aller a l essentiel
au carrefour de|des
au coeur d|de|des|du
au dela des mots
au dela d|de|des|du
au fil de|des|du
au plus pres de|des
au present
au quotidien
au rythme de|des|du
au service de|des|du
aujourd hui comme demain
aujourd hui plus que jamais
aussi et surtout
autour de ce qui
aux cotes de|des
avancer ensemble
avancons ensemble
avant tout
avec bienveillance|coeur|conviction|exigence|passion|rigueur
bien au dela
bien au dela de
bien plus qu un|une
bien plus que
c est aussi|choisir|croire|donner|faire|offrir|oser|prendre|savoir
c est avant tout
c est ce qui nous
c est cette conviction
c est dans cet esprit
c est ensemble que
c est la que
c est la toute
c est pourquoi
car c|la|le est ensemble
car derriere
ce lieu ou
ce petit supplement
ce qui compte
ce qui compte vraiment
ce qui fait la difference
ce qui nous anime|inspire|lie|motive|porte|rapproche|rassemble|unit
celles et ceux qui
cette conviction
chacun de nous
chacun peut
chaque choix|client|detail|geste|histoire|idee|instant|moment|parcours|pas|projet|rencontre|visage|voix
chaque detail compte
chaque etape de
chaque jour
chaque personne est
chaque projet est unique
chaque saison
comme une evidence|invitation|promesse
construire l avenir|demain|ensemble
construisons ensemble
contribuer a un
d hier et
d hier et de demain
dans notre adn
dans un contexte ou
dans un environnement en
dans un monde en
dans un monde ou
dans un monde qui
dans une epoque ou
dans une societe ou
de demain
de generation en generation
demain se construit|dessine|prepare
depuis toujours
derriere chaque
dessiner les contours
donne tout son sens
donner du sens a|au|aux
donner le meilleur
donner vie a|aux
du premier au dernier
du sens a|au
en constante evolution
en harmonie avec
en perpetuel mouvement
en perpetuelle evolution
en pleine evolution|mutation|transformation
en quete d|de
en toute confiance|liberte|serenite|simplicite
ensemble allons|avancons|construisons|ecrivons|faisons|imaginons
entre hier et demain
entre tradition et
est bien plus
est essentiel(le)
est notre boussole|force|moteur|priorite|raison
est plus qu un|une
est un art
est une aventure|chance|evidence|force|invitation|opportunite|promesse|richesse
et bien plus encore
et c est bien
et si c etait
et si nous|on|vous
etat d esprit
faire briller
faire de chaque
faire grandir
faire la difference
faire rimer
faire vivre
faisons vivre
fait partie de notre adn
fait toute la difference
font toute la difference
il est crucial|essentiel|important|primordial
il est des
il ne s agit pas
il ne suffit pas
il y a des instants|lieux|moments|rencontres
il y a toujours
l alliance parfaite
l ame de
l art de
l art et la maniere
l avenir appartient
l avenir se
l envie de
l equilibre entre
l equilibre parfait
l esprit de
l essentiel se
l humain au
l humain reste
la beaute de|des|du
la cle|clef de|du
la force d|de|des|du
la magie de|des|du
la ou
la passion de|des|du
la promesse d|de
la vie est
laissez vous emporter|guider|inspirer|porter|surprendre|toucher
le champ des possibles
le coeur de
le fil de
le gout de|du
le plaisir de
le pouvoir de|des|du
le sens de|des|du
le souci de|du
le temps d un
le temps de
les possibles
loin de
loin du tumulte
main dans la main
met en lumiere
mettons tout en oeuvre
mettre du sens
mettre en lumiere
n a de sens que
n attendez plus
n est jamais
n est pas qu un|une
n est pas seulement|simplement
n est pas un hasard
naissent de
nait de
ne fait que commencer
ne se decrete pas
ne se limite pas
ne se mesure pas
ne se resume pas
notre approche
notre conviction
notre engagement
notre mission
notre plus belle
notre plus grande
notre raison d etre
notre vision
notre volonte
nous anime
nous avons a coeur
nous croyons a|au|en|que
nous en sommes convaincus
nous guide
nous inspire
nous porte
nous rassemble
nous relie
nous sommes convaincus|persuades
nous unit
ouvrir la de|voie a|nouvelles de nouvelles
ouvrons la voie
parce qu au|elle|ensemble|il
parce que
parce que chaque|l|la|le|nous|vous
parce que demain
parenthese de
pas apres pas
placer la|le|les
place|placer|placons l humain
plongez au|dans
plus loin plus
plus qu un metier
plus qu un|une
plus que des mots
plus que jamais
porteur(s) de sens
porteuse(s) de sens
pour aller plus loin
pour aujourd hui comme pour demain
pour celles et ceux
pour construire
pour mieux
pour que chacun
pour que chaque
pour tous et
pour un avenir|demain|monde
pour vous offrir
prendre le temps d|de
prendre soin de l|soi autre|chacun
puiser dans
quel(le)(s) que soi(en)t
qui a du sens
qui font sens
qui nous anime|depasse|rassemble|ressemble
qui tient a coeur
qui vous ressemble|ressemblent
redonner du sens
regarder l avenir
regarder plus loin
repenser la|le|nos|notre|vos|votre
resolument tourne(e)(s) vers
reste fidele a
rester fidele a
retrouver l essentiel
revenir a l essentiel
s ecrit au|chaque|ensemble
sans jamais
se cache souvent|toujours|un|une
se construit chaque|ensemble|pas
se dessine
se nourrit de
se reconnecter a
se tisse
se vit
si chaque
sous le signe de|du
soyons
tisser|tissons des liens
tourne(e)(s) vers l
tout commence par
tout en
tout en oeuvre
tout le sens de
tout simplement
tout un chacun
toute la difference
toute leur
toute une histoire
toute une vie
trouver l equilibre
trouver sa place
trouver sa voie
trouver son
un art de vivre
un autre regard
un avenir meilleur|plus
un chemin
un engagement
un etat d
un lieu de
un lieu ou
un moment d|de|hors
un monde de|ou|plus
un regard
un supplement d
un veritable
un voyage
une approche
une aventure
une belle aventure|facon
une certaine idee
une experience
une experience unique
une facon de
une histoire d|de
une invitation
une invitation a
une maniere d|de
une parenthese
une philosophie
une promesse
une question de
une respiration
une veritable|vraie
une vision
vivez une experience
vivre ensemble|pleinement
voila ce qui compte|nous
vos ambitions|aspirations|besoins|envies|reves
vos projets prennent vie
votre cote a chaque
votre histoire
votre quotidien
`;
