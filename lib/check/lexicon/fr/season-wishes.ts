/** Wishes of the seasons and feasts. Notation: `Lexicon`. */
export const seasonWishes = `
aid|ramadan moubarak
bel ete
belle rentree
belles fetes|vacances
belle|excellente|heureuse annee
bon 14 juillet
bon 1er mai
bon carnaval|ete|noel|ramadan|reveillon|solstice
bon mardi gras
bonne annee|chandeleur|epiphanie|fetes|rentree
bonne fete a tous
bonne fete a toutes les mamans
bonne fete aux mamans|papas
bonne fete de l action de graces
bonne fete des grands meres
bonne fete des meres|peres|voisins
bonne fete du quebec|travail
bonne fete maman|nationale|papa
bonne saint jean
bonnes fetes de fin d annee
bonnes fetes|paques|vacances
bonne|joyeuse saint|st valentin
bon|joyeux temps des fetes
c est l automne|ete
c est le printemps
feliz ano
happy halloween
happy new year
joyeuse action de graces
joyeuse chandeleur|hanoucca
joyeuses fetes|paques
joyeux anniversaire|halloween|noel|reveillon|solstice
l automne|ete|hiver est la
le printemps est la
meilleurs|nos voeux
merry christmas
nos meilleurs voeux
que 2025|2026|2027|2028
que cette nouvelle annee
que l annee
vive l ete
vive le printemps
`;
