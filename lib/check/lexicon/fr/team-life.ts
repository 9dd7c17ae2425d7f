/** What happens among colleagues and concerns no reader. Notation: `Lexicon`. */
export const teamLife = `
after work
afterwork
ambiance conviviale
anniversaire de l entreprise
apero|barbecue|cohesion|dejeuner|esprit|gouter|point|pot|repas|reunion d equipe
atelier interne
au bureau
au grand complet
autour d un bon repas
autour d un repas|verre
autour d une table
belle equipe|reunion
belles idees
bowling
brainstorming
ca bosse|phosphore
ca travaille dur
cloturer l annee|la le|semaine la|mois saison
codir
cohesion
comite de direction
convention annuelle
croissants
dans les coulisses
en images|reunion
en pleine action
equipe au complet
equipe reunie|soudee
escape game|room
etaient|etait reunie|reunis
fete|repas de fin d annee
fete|repas de noel
galette au bureau
galette des rois
grande reunion
instant|moment convivial
journee d echanges|entreprise|equipe|integration
journee de cohesion|travail
journee riche
karting
l ensemble des collaborateurs
la direction
la dream team
la meilleure equipe
la vie au bureau
la vie de l agence|entreprise|equipe
laser game
meilleure|super equipe
moment de cohesion|convivialite|partage
moments conviviaux
moment|temps d echange
nos collaborateurs|collaboratrices|equipes|salaries
nos equipes reunies
notre anniversaire|ceo|dg|directeur|direction|directrice|dirigeant|patron|pdg|president|seminaire
notre belle equipe
paintball
pause cafe|gourmande
petit apercu
petit dej d equipe
petit dejeuner d equipe
photo d de|equipe famille
photo de groupe
plein d idees
pot de depart
que de belles idees
resserrer|souder les liens
retour en images|photos
reunion annuelle|strategique
reunion de rentree|service|travail
riche en echanges|emotions|rencontres
s est rassemblee|retrouvee|reunie
se sont retrouvees|retrouves|reunies|reunis
seminaire
seminaire|soiree d entreprise|equipe
souder l equipe
souffle|soufflons nos bougies
team building
team de choc
teambuilding
temps fort
tous ensemble
tous nos collaborateurs
tout le service
toute l agence
toute l equipe reunie
toute la boite|maison
une equipe en or
vie de bureau
`;
