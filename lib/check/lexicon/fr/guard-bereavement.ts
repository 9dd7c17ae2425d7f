/** Mourning. Notation: `Lexicon`. */
export const guardBereavement = `
a la famille de
adieu
condoleances
decede(e)
deces
deuil
disparition de
en deuil
funerailles
grande tristesse
hommage a
immense tristesse
inhumation
minute de silence
nos pensees vont
nous a quittees|quittes
nous pleurons
obseques
pensees a sa famille
pensees vont a
profonde tristesse
qu elle|il repose
recueillement
rend|rendons hommage
repose|reposez en paix
s est eteint|eteinte
ses proches
toutes nos pensees
triste nouvelle
`;
