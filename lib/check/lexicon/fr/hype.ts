/** Praise and excitement without matter. Notation: `Lexicon`. */
export const hype = `
a la pointe
a l|votre ecoute
amazing
ambitieuse(s)
ambitieux
ambition(s)
au coeur|service de
au rendez vous
au top
beaux projets
belle aventure
belle equipe|rencontre|surprise
belles rencontres
bienveillance
blessed
bonne|grande|grosse nouvelle
bravo a nous
ca arrive|avance|bouge
ca y est
ce n est qu un debut
ce n est que le debut
champions
coeur de metier
confiance
convivialite
coulisses
croyez nous
d exception
dans l air
de belles choses|surprises
de folie|fou|malade|ouf
de grands projets
demain
dernier cri
des etoiles dans les yeux
dingue(s)
dream team
dynamique(s)
dynamisme
emotion(s)
energie
engage(e)(s)
engagement
enorme(s)
ensemble
enthousiasme
enthousiaste(s)
equipe de choc
excellence
exceptionnel(le)(s)
expertise reconnue
experts
extraordinaire(s)
fabuleuse
fabuleux
fantastique(s)
fier(e)(s)
fierte
folle aventure
formidable(s)
game changer
genial(e)(s)
grande|grosse annonce
gratitude
hate de
haut de gamme
heureux|plaisir de vous annoncer
historique
humain(e)(s)
immense plaisir
incontournable(s)
incroyable(s)
innovant(e)(s)
innovation(s)
inoubliable(s)
j ai hate
l avenir
l aventure
la meilleure
le meilleur
leader(s)
les meilleures|meilleurs
les mots manquent
magnifique(s)
meme envie
merci a vous
merci la vie
merveilleuse(s)
merveilleux
moments magiques
n 1
ne fait que commencer
nous avons hate
nouveau chapitre
nouvelle ere
numero 1|un
on a hate
on adore|kiffe
on lache rien
on ne s arrete pas la
on vous adore|aime
parce que vous le meritez
parce que vous meritez
partenaire ideal
passion
passionne(e)(s)
perspectives
plein d etoiles
plein la tete
plus motives que jamais
plus que jamais
pour la suite
professionnalisme
proud
proximite
qualite
que du bonheur
quelle ambiance|aventure|emotion|energie|fierte|joie|saison|soiree
quelle annee|equipe|semaine
ravi(e)(s)
reactivite
reconnaissant(e)(s)
reference
repousser les limites
reste connecte
restez connecte(e)(s)
revolution
revolutionnaire(s)
revolutionne
riche en emotions
riches en emotions
rien ne serait possible
sans mots
sans vous rien
satisfaction
se prepare|preparent
solutions adaptees
solutions cle en main
sourire aux levres
sublime(s)
sur mesure
synergie(s)
teamwork
tellement|trop hate
top niveau
toujours plus haut|loin
tournant
une nouvelle page
une tuerie
unique(s)
valeurs
vibrer
waouh
waw
wow
`;
