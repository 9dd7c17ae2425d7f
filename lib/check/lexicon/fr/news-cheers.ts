/** Reactions to the news that anybody could have. Notation: `Lexicon`. */
export const newsCheers = `
a notre tour
a vos drapeaux
allez la france
allez lens|lyon|marseille|nantes|om|paris|psg|rennes|toulouse
allez les bleues
allez les bleus
bravo a elle|lui
bravo aux bleus
bravo champion(ne)(s)
bravo les bleues|bleus
champions du monde
cocorico
derriere les bleus
devant l ecran
devant la tele
et vous vous en pensez quoi
felicitations aux maries
felicitations a|au|aux
hommage
impossible de passer a cote
insomnie
mal dormi
merci champion
nous a quittes
nous aussi
nous aussi on s y met
nuit blanche
on a cede
on a craque
on a gagne
on a tous vu
on en parle
on en pense quoi
on est champions
on est en finale
on est tous derriere
on n a pas pu resister
on ne parle plus que de
on ne parle que de ca
on ne pouvait pas passer a cote
on ne s en remet pas
on pleure
on s y met aussi
on supporte
on y croit
parlent que d|de|du
qu en pensez vous
qu est ce que vous en pensez
quel but|parcours|scenario|suspense
quel couple
quelle ambiance|defaite|finale|soiree|victoire
quelle robe
quelle tristesse
qui a vu
qui regardait
qui regarde
qui va gagner
qui va l emporter
repose en paix
rip
s est eteint(e)
team
toujours pas remis
tous derriere
tout le monde en parle
toutes nos pensees
triste nouvelle
trop hate
une icone
une legende
une legende s en va
valide|validez ou pas
vos paris
vos pronos
vos pronostics
votre favori|favorite
votre pronostic
vous avez regarde
vous avez vu
vous en pensez quoi
vous etes pour qui
vous regardez
`;
