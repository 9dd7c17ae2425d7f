/** Appeals for a cause or for help. Notation: `Lexicon`. */
export const guardAppeal = `
aidez nous a la|le retrouver
aidez nous a retrouver
appel a benevoles|temoins
appel a la solidarite
appel aux dons
banque alimentaire
benevoles recherches
cagnotte
cherchons des benevoles
collecte
collecte de
croix rouge
disparition inquietante
disparu(e)
don de|du sang
donner son sang
famille|familles d accueil
perdu
perdue
petition
recherche benevoles
restos du coeur
secours populaire
sidaction
sinistres
solidarite
sos
soutien aux sinistres
telethon
urgence humanitaire
vole
volee
`;
