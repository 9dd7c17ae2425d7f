/** Announcing that something will be announced. Notation: `Lexicon`. */
export const teasers = `
a suivre
a tres vite pour la suite
affaire a suivre
bientot
bientot la revelation
bouche cousue
bref
ca arrive|mijote
ca se prepare
ca va etre
ca va faire du bruit
certains comprendront|sauront
ceux qui savent
chut
chuuut
coming soon
compte a rebours
d ici peu
dans les cartons|tuyaux
dans les prochaines semaines
dans les prochains jours
dans quelques jours|semaines
des choses se preparent
devinez
du lourd
du tres lourd
en dire plus
encore un peu de patience
etes|tenez vous prets
gardez l oeil ouvert
gardez le secret
grosse|petite|une surprise
il se passe des choses
il se passe quelque chose
il va falloir patienter
il y a des jours
indice
la suite bientot
langue au chat
le grand jour approche
le suspense
motus
motus et bouche cousue
no comment
nous avons quelque chose a vous annoncer
nous ne pouvons rien dire
nous preparons quelque chose
on a quelque chose a vous annoncer
on a une nouvelle
on en dit pas plus
on garde le secret
on n en dit pas plus
on ne dit rien
on ne peut encore rien dire
on ne peut rien dire
on ne vous dit rien
on prepare quelque chose
on se comprend
on vous en dit plus bientot
on vous en dit plus tres vite
on vous laisse deviner
on vous prepare|reserve
ouvrez l oeil
pas un mot
pas|soyez prets
patience
plus que quelques heures|jours
plus un mot
premiers indices
premier|un indice
pret(e)s
prochainement
quelque chose a vous dire
quelque chose arrive
quelque chose d enorme
quelque chose de grand|nouveau
quelque chose se prepare
reste connecte
restez connecte(e)(s)
revelation
sans commentaire
secret
si vous saviez
stay tuned
suite au prochain episode
surprise
surprise en preparation
suspense
teaser
teasing
top secret
tres bientot
un gros truc
un peu de patience
un truc enorme
vous en dire davantage
vous etes pas prets
vous etes prets
vous n etes pas prets
vous verrez
vous verrez bien
y a des jours comme ca
`;
