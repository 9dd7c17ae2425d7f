/** Product recalls and safety notices. Notation: `Lexicon`. */
export const guardRecall = `
affected batch|batches
allergen(s)
batch|lot number
do not consume|eat|use
listeria
product recall
recall
recalled
recalling
return it|them to
safety notice
salmonella
stop using
undeclared
withdrawn from sale
`;
