/** What lets a reader believe it. Notation: `Lexicon`. */
export const proofs = `
agree(e)(s)
analyse(s)
ans d experience
aoc
aop
atteste
aucune donnee
aucune|sans reserve
avant apres
avant et apres
avis clients|google
bilan
bio
brevet
certification
certifie(e)(s)
chiffres
classe(e)(s)
classement
compte rendu
controle
depuis 19
diplome(e)(s)
ecocert
elu(e)
enquete
etude
facture a l appui
fiche technique
garanti(e)(s)
igp
iso
label
labellise(e)(s)
labels
livre(e)s avec
medaille
meilleur ouvrier
mesure(e)(s)
nf
norme
note|prix de
origine
photo(s) du chantier
preuve
prime(e)(s)
provenance
qualibat
rapport
resultat(s)
rge
selon
source
temoignage
temoigne
teste(e)(s)
tracabilite
`;
