/** Verdicts that a house passes on itself. Notation: `Lexicon`. */
export const boasts = `
acteur de|incontournable|majeur reference
adore nos clients
adorons nos clients
amour du travail bien
a|dans tout ce que nous faisons
belle reconnaissance
belle reussite collective
c est notre force
ce qui nous distingue
cinq etoiles
clients nous adorent
comme personne
defi releve
depuis toujours
donnons le meilleur
fait|font de nous
fait|font notre force
fier de notre equipe
fiere de mon equipe
fiers de ce que
fiers de nos equipes
fiers de notre entreprise|equipe|maison|metier|parcours|reussite|travail
fiers du chemin parcouru
fruit d un travail
fruit de notre travail
hors pair
inegale(e)
irreprochable(s)
jamais a court d idees
juste recompense
l elite
l un des meilleurs
la|une reference
le meilleur de nous memes
le top
leader de|sur
leaders de
les champions|meilleurs
le|quel chemin parcouru
mettons un point d honneur
mieux que personne
mission accomplie
n est plus a demontrer|faire|prouver
ne cesse de grandir|progresser
ne laissons rien au hasard
ne reculons devant rien
nos competences|talents|valeurs
nos|notre savoir faire
notre adn|ambition|coeur|credo|culture|difference|engagement|excellence|exigence|experience|expertise|force|histoire|maison|passion|philosophie|priorite|professionnalisme|reactivite|renommee|reputation|reussite|rigueur|serieux|succes|talent|vision
notre belle maison
notre coeur et notre
notre qualite de service
notre sens du detail
notre souci du detail
nous avancons|demarque|demarquent|differencie|differencient|distingue|distinguent|evoluons|grandissons|innovons|progressons
nous continuons d innover
nous en sommes fiers
nous font confiance
nous l avons fait
nous ne cessons de
nous pouvons etre fiers
nous sommes fiers|reconnus
nous sommes les meilleurs
numero un de
objectif atteint
on assure|gere
on est les meilleurs
on l a fait
on nous le dit souvent
pari reussi
parmi les meilleurs
pas les choses a moitie
point d honneur
qui font de notre
reconnu par tous
reconnu|reconnue|reconnus pour
rien au hasard
sans compromis|concession|egal
service 5 etoiles
service irreprochable
succes collectif
toujours au sommet
toujours plus performants
tout ce que nous entreprenons
travail acharne
travail bien fait
un sans faute
une valeur sure
`;
