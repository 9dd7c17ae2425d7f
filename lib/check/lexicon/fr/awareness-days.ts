/** Heads of named days. Notation: `Lexicon`. */
export const awarenessDays = `
aujourd hui on celebre|fete
blue monday
c est la fete des|du
c est la journee|saint
fete de la gastronomie|musique
fete des voisins
jour mondial
journee de l amitie
journee de la gentillesse
journee du|europeenne|internationale|mondiale|nationale|sans
journeeinternationale
journeemondiale
may the fourth
on celebre|fete aujourd hui
on celebre|fete la|les
star wars day
world day
`;
