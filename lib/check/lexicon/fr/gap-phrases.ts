/** Fixed turns that hide the answer. Notation: `Lexicon`. */
export const gapPhrases = `
attendez de voir
attendez la fin
bouche bee
bouleversant(e)
c est la raison pour laquelle
ce detail|geste|truc
ce petit detail|geste
ce qu elle|il a fait
ce qu elle|il decouvre
ce qu elle|il nous a dit
ce qu elle|il|on a trouve
ce qu il nous a repondu
ce qu il s est passe
ce qu il y avait
ce qu on a decouvert
ce qu on y a trouve
ce que nous avons decouvert|trouve
ce que personne ne vous dit
ce qui arrive ensuite
ce qui s est passe ensuite
ce qui se passe ensuite
ce qui suit
ce simple geste
cet aliment|ingredient|objet
cette astuce|erreur|methode|technique
cette petite erreur
cette|une astuce toute simple
change tout
changer ta|votre vie
changer vos vies
choquant
dans la prochaine video
dans le premier commentaire
detestent
detestent cette astuce
devinez ce|qui|quoi
et la raison
et pourtant
et voila ce qui
etrange
hallucinant
improbable
inattendu(e)
incroyable mais vrai
insoupconne(e)(s)
jusqu a la fin
jusqu au bout
juste magique
l a laissee
l astuce
la fin est juste
la fin|raison est
la fin|raison|reponse|suite va vous
la reponse dans|ici
la suite dans|demain|est
la verite sur
le resultat va vous
les secrets que
le|leur|son|un secret
lien dans la|notre bio
lien dans les commentaires
lien en bio
lien|reponse|suite en commentaire
mystere
mysterieuse
mysterieux
n en revenait|revenons|revient pas
ne se doutait pas
ne se doute de rien
nous a laisses
on n en croyait pas
on n en revient toujours pas
on ne s y attendait pas
on ne vous dit pas tout
on vous devoile|dit|explique|raconte tout
personne n en parle
personne ne s y attendait
personne ne vous le dit
peut etre dangereuse
plus jamais
pourrait vous couter
premier commentaire
prochain episode|post
prochaine publication
que les banques
que personne ne
quelque chose d inattendu|incroyable
regardez jusqu a la fin
revele
sa reaction
sans le savoir
sans meme le savoir
sans savoir ce qui
sans se douter
sans voix
stupefiant(e)
surprenant(e)(s)
tout change
toute la verite
tu ne devineras jamais
tu ne vas pas en revenir
tu ne vas pas y croire
une seule chose
va tout changer
va vous bluffer|choquer|etonner
voici|voila ce qui
voici|voila pourquoi
vont vous surprendre
vous etonner|surprendre
vous faites cette erreur
vous laisser sans voix
vous n allez jamais croire
vous n allez pas en croire vos yeux
vous n allez pas y croire
vous n en croirez pas vos yeux
vous n imaginez meme pas
vous n imaginez pas
vous n utiliserez plus jamais
vous ne croirez|devinerez jamais
vous ne regarderez|verrez plus jamais
`;
