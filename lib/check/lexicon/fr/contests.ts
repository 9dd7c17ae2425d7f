/** Words of prize games. Notation: `Lexicon`. */
export const contests = `
a vous de jouer
au hasard
bon d achat
cadeau
cadeaux
chance(s)
concours
gagnant(e)(s)
gagne
gagner
gagnez
giveaway
iphone
jeuconcours
jouez
lot
lots
offert
offerts
on offre
on vous gate
panier garni
participation
participe
participer
participez
recevra
recevront
remporte
remporter
remportera
remportez
repartir|repartira avec
selectionnerons
surprise
tirage
tire|tiree|tirer|tirera|tirerons|tires|tirons au sort
`;
