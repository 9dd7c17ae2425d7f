/** A customer's or a colleague's own story. Notation: `Lexicon`. */
export const guardStory = `
a decroche|obtenu|ouvert|rejoint
avec leur|son accord
bravo|felicitations|merci a
chez m|madame|mme|monsieur
decroche|obtient|ouvre|reussi son
est venu|venue
mention
notre client|cliente
nous a appeles|confie|ecrit
nous confie|ecrit|raconte
part en retraite
prend sa retraite
raconte
rejoint l equipe
temoignage de
temoigne
`;
