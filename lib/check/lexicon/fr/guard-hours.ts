/** Opening hours and closures. Notation: `Lexicon`. */
export const guardHours = `
commandes avant
conges annuels
date limite
derniere commande
dernieres commandes
est|sera ferme|fermee
ferme ce|du
fermee|fermes du
fermerons
fermeture
ferme|fermee|fermes|ouverte|ouverts|reprise le
horaires
jour|lundi ferie
nocturne
nos horaires
ouvert ce|de|exceptionnellement|jusqu|le
ouverture exceptionnelle
permanence
reouverture
reouvre
reouvrons
rouvre
rouvrons
serons|seront fermees
serons|seront|sommes fermes
`;
