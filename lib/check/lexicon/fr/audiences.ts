/** Who a post is for. Notation: `Lexicon`. */
export const audiences = `
a destination
abonnes du
acheteurs
acquereurs
adherentes
adherents
agriculteurs
aidants
apprentis
architectes
artisans
assistantes maternelles
associations
auto entrepreneurs
autoentrepreneurs
automobilistes
avis|destine(e)(s) aux
bailleurs
benevoles
clientes
clients
commercants
communes
coproprietaires
coproprietes
cyclistes
debutantes
debutants
demandeurs d emploi
dirigeants
eleve(s)
elus
employeur(s)
enfants|moins|question de
enseignants
etudiant(e)(s)
familles
femmes enceintes
gestionnaires
habitantes
habitants
hoteliers
independants
infirmieres
infirmiers
jardiniers
lecteurs
licencies
locataires
lyceens
maitres d ouvrage
medecins
motards
on nous demande
parents
patientes
patients
personnes a mobilite reduite
personnes agees
plus de 65 ans
pmr
pour les
primo accedants
professionnels
proprietaires
pros
restaurateurs
retraites
riverains
salarie(e)
salaries
seniors
si ta|ton|vos|votre
si vous avez|etes|roulez|vivez
syndics
un client
une cliente
usagers
visiteurs
viticulteurs
voisins
vous avez un|une
vous cherchez|demandez|demenagez|habitez|louez|montez|organisez|vendez
vous etes nombreuses|nombreux
vous nous demandez
voyageurs
`;
