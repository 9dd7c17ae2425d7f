/** Wishes of the seasons and feasts. Notation: `Lexicon`. */
export const seasonWishes = `
aid|ramadan moubarak
bel ete
belle et heureuse annee
belle rentree
belles fetes|vacances
belle|excellente|heureuse annee
bon 14 juillet
bon 1er mai
bon carnaval|ete|noel|ramadan|reveillon|solstice
bon mardi gras
bonne annee|chandeleur|epiphanie|fetes|rentree
bonne et heureuse annee
bonne fete a tous
bonne fete a toutes les mamans
bonne fete aux mamans|papas
bonne fete de l action de graces
bonne fete des grands meres
bonne fete des meres|peres|voisins
bonne fete du quebec|travail
bonne fete maman|nationale|papa
bonne fin d annee
bonne rentree a tous
bonne saint jean
bonne saint nicolas
bonnes fetes de fin d annee
bonnes fetes|paques|vacances
bonne|joyeuse saint|st valentin
bon|joyeux temps des fetes
c est l automne|ete
c est le printemps
excellente rentree
feliz ano
happy halloween
happy new year
joyeuse action de graces
joyeuse chandeleur|hanoucca
joyeuse fete
joyeuse saint nicolas
joyeuses fetes|paques
joyeux anniversaire|halloween|noel|reveillon|solstice
l automne|ete|hiver est la
le printemps est la
leurs meilleurs voeux
leurs|mes|ses|tous|vos voeux
meilleurs|nos voeux
merry christmas
nos meilleurs voeux
que 2025|2026|2027|2028
que cette nouvelle annee
que l annee
que la nouvelle annee
tous mes voeux
tous nos voeux
tres belle annee
une annee douce|pleine|remplie|riche
vive l ete
vive le printemps
voeux les plus
`;
