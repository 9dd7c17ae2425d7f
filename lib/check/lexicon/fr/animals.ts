/** Animals of the lolcat kind. Notation: `Lexicon`. */
export const animals = `
agneau
agneaux
alpaga(s)
ane(s)
animaux
anon
bebe animal
bouledogue
boule|boules de poils
canard(s)
caneton(s)
carlin
chat(s)
chaton(s)
chatte
chevre(s)
chevreau
chien(s)
chienne
chiot(s)
chouette
coccinelle
cochon d inde
corgi
dauphin(s)
doudou
ecureuil(s)
elephant(s)
elephanteau
felin(s)
girafe(s)
golden retriever
hamster(s)
herisson(s)
hibou
hippocampe(s)
husky
koala(s)
lama(s)
lapereau
lapin(s)
loulou(s)
loutre(s)
manchot(s)
mascotte
matou(s)
minette
minou(s)
ours
ourson(s)
panda(s)
paresseux
peluche(s)
perroquet
phoque(s)
pieuvre(s)
pingouin(s)
poney(s)
poussin(s)
quatre pattes
raton laveur
renard(s)
renardeau
singe(s)
teckel
toutou(s)
vache(s)
veau
`;
