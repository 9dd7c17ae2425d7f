/** Product recalls and safety notices. Notation: `Lexicon`. */
export const guardRecall = `
allergene(s)
avis de securite
cessez de l utiliser
listeria
lot concerne
lots concernes
ne consommez pas
ne l|les utilisez plus
ne pas consommer
numero de lot
rappel consommateur|produit
rappel de lot|produit
rappelons
rapportez la|le
retire|retiree|retires de la vente
salmonelle
`;
