/** Vacancies with details. Notation: `Lexicon`. */
export const guardJob = `
alternance
apprentissage
candidature
cdd
cdi
cv
debutant accepte
envoyez votre cv
f h
h f
interim
mi temps
nous recrutons
offre d emploi
on recrute
poste a pourvoir
postulez
recherche un|une
recherchons
recrute
recrutons
salaire
salaire brut
stage de
temps partiel|plein
`;
