/** Reactions to the news that anybody could have. Notation: `Lexicon`. */
export const newsCheers = `
a notre tour
a vos drapeaux
allez la france
allez lens|lyon|marseille|nantes|om|paris|psg|rennes|toulouse
allez|bravo les bleues|bleus
bravo a elle|lui
bravo aux bleus
bravo champion(ne)(s)
champions du monde
cocorico
derriere les bleus
devant l ecran
devant la tele
et vous vous en pensez quoi
felicitations aux maries
felicitations a|au|aux
impossible de passer a cote
insomnie
mal dormi
merci champion
nous aussi
nous aussi on s y met
nuit blanche
on a cede|craque|gagne
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
on s y met aussi
on supporte
on y croit
parlent que d|de|du
qu en pensez vous
qu est ce que vous en pensez
quel but|couple|parcours|scenario|suspense
quelle ambiance|defaite|finale|robe|soiree|victoire
qui a vu
qui regardait|regarde
qui va gagner
qui va l emporter
toujours pas remis
tous derriere
tout le monde en parle
trop hate
une icone|legende
une legende s en va
valide|validez ou pas
vos paris|pronos|pronostics
votre favori|favorite|pronostic
vous avez regarde|vu
vous en pensez quoi
vous etes pour qui
vous regardez
`;
