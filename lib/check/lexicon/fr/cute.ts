/** Tenderness that asks for a like. Notation: `Lexicon`. */
export const cute = `
adorable(s)
amour
anti stress
antidote
attendrissant(e)(s)
aujourd hui
aww
awww
bisou(s)
bouille
bouilles
c est tout
cadeau
calin(s)
calinou
choupi
choupinet
choupinou
comment resister
coup de coeur
coussinets
craquant(e)(s)
craque
craquer
cute
de rien
dodo
donner|redonner le sourire
douceur
egayer votre
faire sourire
fait du bien
fondre
frimousse
gratuit
heureux
impossible de resister
irresistible(s)
je fonds
kawaii
le plus beau
lundi sans
mignon(ne)(s)
mignonnerie
minois
montrez nous
museau
on fond
on l aime
on n en a jamais assez
on trouvait ca
ooh
oooh
ooooh
papattes
parce que pourquoi pas
patounes
petit coeur
petits coeurs
photo(s) de vos
pour bien commencer
pour egayer
qui peut resister
qui resiste
regardez ce|cette|moi
remede contre
rien que du bonheur
ronron(s)
ronronne
ronronner
saviez vous
sieste
tendresse
touchant
tout doux
toute douce
trop
truffe
voila voila
vos boules de poils
vos compagnons|loulous
votre dose de
`;
