/** Verbs that show a phrase is quoted to warn of it. Notation: `Lexicon`. */
export const teaching = `
a bannir
a ne pas faire
appat(s)
appeaux
arretez
arretez|evitez de|les
au lieu de
bannir
bannissez
ce genre|type de
evitez
exemple a ne pas suivre
faux concours
formation reseaux sociaux
formules|phrases comme
les posts|publications qui
mauvais exemple
mefiez vous
n ecrivez jamais|pas
ne demandez|dites|publiez jamais
ne demandez|publiez pas
ne dites plus
on ne vous demandera
on ne vous demandera jamais
penalise(e)(s)
piege a clics
pieges a clics|likes
plutot que
pourquoi nous|on ne
putaclic
se mefier
signalez
`;
