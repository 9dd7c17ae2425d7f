/** Fixed turns that beg for a reaction. Notation: `Lexicon`. */
export const baitPhrases = `
1 like
99 des gens
a vos claviers
abonnes avant
abonnez vous et
aidez nous a atteindre
aimez et partagez
atteindre les
avec|en un emoji
combien de carres|triangles
commente|commentez|ecris|ecrivez oui
complete|completez|finis|finissez|terminez la phrase
d accord ou pas d accord
debat du jour
decris ta|ton
decrivez votre
dis nous sans nous dire
dis oui si
dis|dites moi sans me dire
dites le avec
double tap|tape|tapez
en 3|trois mots
en emoji
en un mot
en un seul mot
exploser les likes
fais tourner
faites exploser|tourner|voter
faites peter les
grand debat
identifie ton pote
identifiez|invitez|taguez vos amis
identifie|identifiez|mentionne|mentionnez|tague|taguez un ami
identifie|identifiez|tague|taguez quelqu un
invite tes amis
invitez vos amis a aimer
jeu du vendredi
la guerre est declaree
lache ton like
lachez un com|commentaire|like
lachez vos commentaires|coms|likes
laisse|laissez|mets|mettez un coeur
le debat est lance|ouvert
le grand debat
le premier mot que vous
le premier mot qui
leve|levez la main
like commente|et partage
likez commentez et partagez
likez commentez|et partagez
likez partagez
like|likez|partage|partagez si
max de likes|partages
mets|mettez un pouce
montrez votre soutien en likant
objectif likes
on est combien
on explose les compteurs
on lance le debat
on vise les
partagez au maximum
partagez en masse
partagez massivement
partage|partagez un max
personne ne trouve
petit jeu
petit jeu du
pour ou contre
premier commentaire
premier qui commente
que le debat commence
qui d autre
qui est d accord
qui est dans ce cas
qui se reconnait
qui valide|veut
reagissez
regler le debat
saurez vous trouver
tague ta bff
tague tes amis|potes
tague ton|un pote
taguez vos potes
tague|taguez celle|celui qui
tague|taguez la personne
tague|taguez une amie
tape|tapez 1|amen
test de qi
trancher le|un debat
trouvez l intrus
un coeur|pouce si
un like pour
un maximum de likes|partages
uniquement avec des emojis
venez voter
vous etes combien
vous etes d accord
`;
