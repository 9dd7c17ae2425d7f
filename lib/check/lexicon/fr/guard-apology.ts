/** Owning up to a fault. Notation: `Lexicon`. */
export const guardApology = `
desole(e)s
erratum
erreur de notre part
incident
mea culpa
mes|nos excuses
nous avons fait une erreur
nous nous excusons
nous nous sommes trompes
nous regrettons|remboursons
nous sommes desoles
on a fait une erreur
on est desoles
on s est trompes
on s excuse
rectificatif
retablissement
retard de livraison
seront rembourses
toutes nos excuses
veuillez nous excuser
`;
