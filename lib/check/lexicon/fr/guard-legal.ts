/** Legal and public notices. Notation: `Lexicon`. */
export const guardLegal = `
arrete prefectoral
arrete|conseil municipal
assemblee generale
avis d enquete publique
conditions generales
conformement a
convocation
date limite de declaration
declaration
decret
donnees personnelles
en application de
enquete publique
loi du
mentions legales
obligation legale
preavis
reglementation
rgpd
`;
