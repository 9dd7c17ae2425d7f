/** What will be done with the answers; a question with a purpose. Notation: `Lexicon`. */
export const answerUse = `
a la carte
ajoutera
ajouterons
au comptoir
avant de commander
celle|celui qui gagne
commandes
en rayon
enquete
fermer
formulaire
fournisseur
horaires
inscrivez
je reponds
la salle
lance la production
nous choisirons|commanderons|deciderons|hesitons|publierons|repondons|testons
on ajuste|choisira|commande|commandera|construit|decide|decidera|fabrique|fabriquera|hesite|lancera|prepare|prevoit|publie|publiera|reserve|teste
on est en train de
ouverture
ouvrir
permettra
pour adapter|choisir|organiser
pour la prochaine
pour le prochain
pour mieux vous
pour savoir combien
prochain atelier
prochaine saison
questionnaire
repond
repondra
repondrons
resultat(s)
retenu(e)(s)
sera mis en vente
votre avis nous permet
vous votez au
`;
