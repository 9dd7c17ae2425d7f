/** Words of those who live with animals by trade; a vet's cat is right. Notation: `Lexicon`. */
export const animalTrade = `
acceptes
adoptable(s)
adopter
adoptez
adoption(s)
agnelage
animalerie
antiparasitaire
apiculteur
apicultrice
aquarium
assurance animaux
benevole(s)
bergerie
bienvenus
centre de soins
centre equestre
cherche une famille
chien d assistance
chien guide
chiens guides
chirurgie
clinique
collier
comportementaliste
consultation
consultations
croquettes
don(s)
dresseur
educateur canin
education|educatrice canine
elevage
eleveur
eleveurs
eleveuse
equitation
etable
famille|familles d accueil
ferme
film
fourriere
fromagerie
garde d animaux
harnais
identification
interdits
laisse
litiere
livre
lpo
maitre chien
maltraitance
menagerie
musee
mutuelle animale
operation
opere(e)
ordonnance
osteopathe
parc|photographe animalier
paturage
paturages
pension
perdu(e)
poulailler
prise de sang
puce
puces
radio
refuge(s)
ruche(s)
sauve(e)
sauvegarde
sauvetage
seance photo
soigneur(s)
soigneuse
spa
sterilisation
sterilise(e)(s)
steriliser
tique(s)
toilettage
toiletteur
toiletteuse
traite
troupeau
trouve(e)
vaccin(s)
vaccination
velage
vermifuge
veterinaire(s)
veto
zoo
`;
