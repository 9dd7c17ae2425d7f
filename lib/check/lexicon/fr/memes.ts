/** Templates of recycled jokes. Notation: `Lexicon`. */
export const memes = `
absolument personne
adulting
ambiance
attentes
avoue
avouez
blague
blague|humeur du jour
burn out
c est l histoire d un
c est l histoire de
c est tellement toi
ca sent le vecu
cafeine
ce collegue|pote qui
celle|celui|moi qui
charade
comment ca commence|finit
devinette
humour
humourdujour
jpp
la blague du jour
le lundi c est
lol
lundi sans cafe
mdr
meme
memedujour
memes
moi apres|au|quand
moi en train de
moi le lundi
mon cerveau
mon compte en banque
mood
mood du lundi
mort|morts de rire
ne mentez pas
niveau de stress
on a toutes
on a|connait|dit tous
on est tous passes par la
personne
pourquoi les plongeurs
pov
pratique
ptdr
quand le boss|client|patron
quand on te
quand ta|ton|tu|vous
quand ton boss
que dit|fait un
quel est le comble
realite
relatable
tellement moi
theorie
toto
un gars entre dans
un lundi sans
vecu
vie d adulte
vie de bureau
viedebureau
viemaviedebureau
vous connaissez la blague
xd
`;
