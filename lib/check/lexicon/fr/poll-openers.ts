/** Turns of a question asked for its own sake. Notation: `Lexicon`. */
export const pollOpeners = `
a choisir
avant ou apres
avec ou sans
c est quoi ta|ton|votre
cafe ou the
chat ou chien
chien ou chat
dites le nous en commentaire
dites nous en com|commentaire
dites nous tout
et vous
et vous c est quoi
ete ou hiver
etes vous plutot
l eternel debat
l eternelle question
la question du jour
la vraie question
matin ou soir
mer ou montagne
on veut tout savoir
petite question
plutot
pour ou contre
quel est ton|votre
quelle est ta|votre
question du jour
question tres serieuse
repondez en commentaire
si tu devais choisir
si tu pouvais
si vous deviez choisir
si vous pouviez
sondage
sucre ou sale
sur une ile deserte
t es plutot
team
the ou cafe
ton film prefere
tu preferes
une ile deserte
votre prefere(e)
votre saison preferee
vous emportez
vous etes plutot
`;
