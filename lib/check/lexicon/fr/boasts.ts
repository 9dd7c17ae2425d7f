/** Verdicts that a house passes on itself. Notation: `Lexicon`. */
export const boasts = `
a tout ce que nous faisons
acteur de|incontournable|majeur reference
amour du travail bien
belle reconnaissance
belle reussite collective
c est notre force
ce qui nous distingue
cinq etoiles
comme personne
dans tout ce que nous faisons
defi releve
depuis toujours
donnons le meilleur
fait notre force
fait|font de nous
fier de notre equipe
fiere de mon equipe
fiers de ce que
fiers de nos equipes
fiers de notre entreprise|equipe|maison|metier|parcours|reussite|travail
fiers du chemin parcouru
font notre force
fruit d un travail
fruit de notre travail
hors pair
inegale(e)
irreprochable(s)
jamais a court d idees
juste recompense
l elite
l un des meilleurs
la reference
le chemin parcouru
le meilleur de nous memes
le top
leader de
leader sur
leaders de
les champions
les meilleurs
mettons un point d honneur
mieux que personne
mission accomplie
n est plus a demontrer
n est plus a faire
n est plus a prouver
ne cesse de grandir
ne cesse de progresser
ne laissons rien au hasard
ne reculons devant rien
nos competences
nos savoir faire
nos talents
nos valeurs
notre adn|ambition|culture|engagement|excellence|experience|force|passion|philosophie|professionnalisme|reactivite|renommee|reputation|reussite|rigueur|serieux|succes|talent|vision
notre belle maison
notre coeur
notre coeur et notre
notre credo
notre difference
notre exigence
notre expertise
notre histoire
notre maison
notre qualite de service
notre savoir faire
notre sens du detail
notre souci du detail
nous avancons
nous continuons d innover
nous demarquent|differencient|distinguent
nous demarque|differencie|distingue
nous en sommes fiers
nous evoluons
nous font confiance
nous grandissons
nous innovons
nous l avons fait
nous ne cessons de
nous pouvons etre fiers
nous progressons
nous sommes fiers
nous sommes les meilleurs
nous sommes reconnus
numero un de
objectif atteint
on assure
on est les meilleurs
on gere
on l a fait
on nous le dit souvent
pari reussi
parmi les meilleurs
pas les choses a moitie
point d honneur
quel chemin parcouru
qui font de notre
reconnu par tous
reconnu pour
reconnue pour
reconnus pour
rien au hasard
sans compromis
sans concession
sans egal
service 5 etoiles
service irreprochable
succes collectif
toujours au sommet
toujours plus performants
tout ce que nous entreprenons
travail acharne
travail bien fait
un sans faute
une reference
une valeur sure
`;
