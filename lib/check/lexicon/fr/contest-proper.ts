/** What a sound contest says. Notation: `Lexicon`. */
export const contestProper = `
18 ans
a retirer
appel a projets
appel d offres
a|avons gagne|remporte
bulletin
candidature(s)
conditions
facebook n organise
formulaire
gagne|remporte le
jury
laureat(e)(s)
majeurs
modalites
n est pas associe
ni gere|parraine|sponsorise
nominations
non associe|gere
numeros gagnants
palmares
par foyer
reglement
remise des prix
residents
resultat
resultats
sans obligation d achat
tombola
urne
`;
