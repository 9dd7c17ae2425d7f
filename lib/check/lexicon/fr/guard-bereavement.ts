/** Mourning. Notation: `Lexicon`. */
export const guardBereavement = `
a la famille de
condoleances
decede(e)
deces
deuil
disparition de
en deuil
funerailles
hommage a
inhumation
minute de silence
nous a quittees|quittes
obseques
pensees a sa famille
pensees vont a
recueillement
rend|rendons hommage
s est eteint|eteinte
ses proches
`;
