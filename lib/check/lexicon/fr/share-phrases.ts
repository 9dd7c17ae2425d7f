/** Words that pass on somebody else’s page without adding to it. Notation: `Lexicon`. */
export const sharePhrases = `
100 d accord
a 100
a decouvrir absolument
a ecouter
a faire tourner
a lire
a lire absolument
a lire d urgence
a lire et a relire
a lire ici
a lire par ici
a lire sans moderation
a mediter
a ne pas rater
a partager
a partager sans moderation
a reflechir
a voir
a voir absolument
allez lire
allez voir
article a lire
article interessant
article passionnant
article tres interessant
beau texte
belle|bonne lecture
belle|bonne|super video
bel|bon|excellent|super article
bien dit
bravo pour cet article
c est si vrai
c est tellement vrai
ca donne a reflechir
ca fait reflechir
ca me parle
ca nous parle
ca peut interesser
ca peut servir
ca se passe de mots
ca vaut le coup|detour
ce texte
cela fait reflechir
cet article
cette video
de quoi reflechir
eclairant
ecoutez ca
edifiant
entierement d accord
fyi
hyper interessant
inspirant
instructif
interessant
j ai adore
je laisse ca ici|la
je n aurais pas dit mieux
je partage
je plussoie
je pose ca ici|la
je relaie
je repartage
je suis tombe(e) sur
je valide
je vous partage|recommande
jetez un oeil
l article du jour
la lecture du week end
la video du jour
le lien du jour
lecture du dimanche
lecture du jour
lisez ca
magnifique texte
merci pour le partage
nous partageons
nous relayons
on a adore
on a aime
on adhere
on approuve
on est tombes sur
on n aurait pas dit mieux
on ne peut pas mieux dire
on ne saurait mieux dire
on partage
on pose ca ici|la
on relaie
on valide
on vous partage|recommande
parle d elle meme
parle de lui meme
partage
passionnant
pertinent
petite video
pour celles et ceux que ca interesse
pour ceux que ca interesse
pour info
pour information
prenez deux minutes
prenez le temps
prenez le temps de lire
pris sur
quel article
quelle video
regardez ca
repost
rien a ajouter
sans commentaire
si bien dit
si ca peut aider|servir
si vrai
source
tellement bien dit
tellement vrai
tout a fait d accord
tout est dit
tres beau texte
tres inspirant
tres instructif
tres interessant
tres pertinent
trop vrai
trouve sur
trouve sur internet
un article a lire
un article interessant
un article tres interessant
un bel|bon article
une belle|petite lecture
une lecture
une video a voir
vaut le coup d oeil
via
video interessante
vraiment interessant
vu ailleurs
vu passer
vu sur
vu sur le net|web
`;
