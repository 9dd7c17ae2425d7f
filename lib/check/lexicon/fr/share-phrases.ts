/** Words that pass on somebody else’s page without adding to it. Notation: `Lexicon`. */
export const sharePhrases = `
100|entierement d accord
a 100|ecouter|lire|mediter|partager|reflechir|voir
a decouvrir absolument
a faire tourner
a lire absolument|ici
a lire d urgence
a lire et a relire
a lire par ici
a lire sans moderation
a ne pas rater
a partager sans moderation
a voir absolument
allez lire|voir
article a lire
article interessant|passionnant
article tres interessant
beau|ce|magnifique texte
belle|bonne|cette|petite|quelle|super video
belle|bonne|une lecture
bel|bon|cet|excellent|quel|super article
bien dit
bravo pour cet article
c est si vrai
c est tellement vrai
ca donne a reflechir
ca me parle
ca nous parle
ca peut interesser|servir
ca se passe de mots
ca vaut le coup|detour
ca|cela fait reflechir
de quoi reflechir
eclairant
ecoutez|lisez|regardez ca
edifiant
fyi
hyper|vraiment interessant
inspirant
instructif
interessant
j ai adore
je laisse ca ici|la
je n aurais pas dit mieux
je partage|plussoie|relaie|repartage|valide
je suis tombe(e) sur
jetez un oeil
je|on pose ca ici|la
je|on vous partage|recommande
l article du jour
la lecture du week end
la video du jour
le lien du jour
lecture du dimanche|jour
merci pour le partage
nous partageons|relayons
on a adore|aime
on adhere|approuve|partage|relaie|valide
on est tombes sur
on n aurait pas dit mieux
on ne peut pas mieux dire
on ne saurait mieux dire
parle d elle meme
parle de lui meme
partage
passionnant
pertinent
pour celles et ceux que ca interesse
pour ceux que ca interesse
pour info|information
prenez deux minutes
prenez le temps
prenez le temps de lire
pris|trouve sur
repost
rien a ajouter
sans commentaire
si ca peut aider|servir
si|tellement bien dit
si|tellement|trop vrai
tout a fait d accord
tout est dit
tres beau texte
tres inspirant|instructif|interessant|pertinent
trouve sur internet
un article a lire
un article interessant
un article tres interessant
un bel|bon article
une belle|petite lecture
une video a voir
vaut le coup d oeil
video interessante
vu ailleurs|passer|sur
vu sur le net|web
`;
