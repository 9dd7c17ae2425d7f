/** Calls to act that a reader can follow. Notation: `Lexicon`. */
export const actions = `
a lire sur
achetez
adherez
appelez
apportez
billetterie
cafe offert
candidatez
cliquez|details ici
commande sur
commandez
comparez
confirmez
consultez
contacter
contactez
cv
demandez a|la|le|votre
demandez un devis
deposez
dites nous avant
donnez
ecrivez|pensez a
ecrivez|rappelez|retrouvez nous
en mp
en savoir plus
envoyez
essayez
faites un don
fiche en lien
formulaire
infos et reservations
inscription
inscris toi
inscrivez vous
le detail ici
lien ci dessous
lisez
message prive
n oubliez pas
par message
passez a|au|en|prendre
passez nous voir
plus d infos
posez vos questions
posez votre question
postulez
pousser|poussez la porte
prendre|prends|prenez|sans rendez vous
prix en ligne
rdv
rejoignez nous le
remplissez
rendez vous a|au|en|le|sur
renseignements
repondez avant
reserve ta|ton
reserver
reservez
signalez
sur reservation
telecharge
telechargez
telephonez
testez
venez
verifiez
viens
`;
