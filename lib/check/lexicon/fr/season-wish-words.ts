/** What a wish is usually made of. Notation: `Lexicon`. */
export const seasonWishWords = `
abonnes
amour
annee
apporte
belle
bonheur
cadeaux
ceux que vous aimez
chaleur
chaleureuses
chaleureux
chocolats
clients
coeur
confiance
de tout coeur
douceur
emplie
ensemble
entoure(s)
equipe
espoir
etoiles
famille
feerie
fetes
fideles
fidelite
gourmandise(s)
joie
magie
magique(s)
merveilleuse(s)
merveilleux
noel
nouvelle
oeufs
paillettes
paix
partage
partenaires
pere noel
petites attentions
pleine
proches
profitez
projets
prosperite
realise
realisent
rempli(e)(s)
reussite
reves
rires
sante
sapin
savourez
serenite
souhaite
souhaitons
succes
surprises
tendresse
toute l equipe
vous apporte|apportent|souhaite|souhaitons
`;
