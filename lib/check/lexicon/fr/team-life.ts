/** What happens among colleagues and concerns no reader. Notation: `Lexicon`. */
export const teamLife = `
after work
afterwork
ambiance conviviale
anniversaire de l entreprise
apero d equipe
atelier interne
au bureau
au grand complet
autour d un bon repas
autour d un repas
autour d un verre
autour d une table
barbecue d equipe
belle equipe
belle reunion
belles idees
bowling
brainstorming
ca bosse
ca phosphore
ca travaille dur
cloturer l annee|la le|semaine la|mois saison
codir
cohesion
cohesion d equipe
comite de direction
convention annuelle
croissants
dans les coulisses
dejeuner d equipe
en images
en pleine action
en reunion
equipe au complet
equipe reunie
equipe soudee
escape game
escape room
esprit d equipe
etaient|etait reunie|reunis
fete de fin d annee
fete de noel
galette au bureau
galette des rois
gouter d equipe
grande reunion
instant convivial
journee d echanges|integration
journee d entreprise
journee d equipe
journee de cohesion
journee de travail
journee riche
karting
l ensemble des collaborateurs
la direction
la dream team
la meilleure equipe
la vie au bureau
la vie de l agence|entreprise|equipe
laser game
meilleure equipe
moment convivial
moment d echange
moment de cohesion|convivialite|partage
moments conviviaux
nos collaborateurs
nos collaboratrices
nos equipes
nos equipes reunies
nos salaries
notre anniversaire
notre belle equipe
notre ceo|dg|pdg
notre directeur|directrice|dirigeant|patron|president
notre direction
notre seminaire
paintball
pause cafe
pause gourmande
petit apercu
petit dej d equipe
petit dejeuner d equipe
photo d de|equipe famille
photo de groupe
plein d idees
point d equipe
pot d equipe
pot de depart
que de belles idees
repas d equipe
repas de fin d annee
repas de noel
resserrer|souder les liens
retour en images
retour en photos
reunion annuelle
reunion d equipe
reunion de rentree|service|travail
reunion strategique
riche en echanges|emotions|rencontres
s est rassemblee
s est retrouvee
s est reunie
se sont retrouvees|retrouves|reunies|reunis
seminaire
seminaire d entreprise|equipe
soiree d entreprise
soiree d equipe
souder l equipe
souffle|soufflons nos bougies
super equipe
team building
team de choc
teambuilding
temps d echange
temps fort
tous ensemble
tous nos collaborateurs
tout le service
toute l agence
toute l equipe reunie
toute la boite
toute la maison
toute la troupe
une equipe en or
vie de bureau
`;
