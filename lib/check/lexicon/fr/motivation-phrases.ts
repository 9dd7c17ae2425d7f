/** Stock encouragement. Notation: `Lexicon`. */
export const motivationPhrases = `
a petits pas
aie|ayez confiance
aimez|depassez|entourez|relevez vous
aime|depasse|entoure|releve toi
apres l effort
apres la pluie
ascenseur|raccourci vers la|le reussite|succes
au bout de ses|tes|vos reves
avancer
avancez
bienveillant envers soi
c est a toi|vous de
carpe diem
chaque difficulte|echec|effort|matin
chaque jour compte
chaque jour est un|une
chaque matin est
choisis|choisissez le bonheur
citation de la semaine
citation inspirante
citationdujour
citation|pensee du jour
continue|continuez d avancer
courage
croire en ses reves
croire en soi
crois en tes reves
crois en toi
croyez en vos reves
croyez en vous
danser sous la pluie
demain est un autre jour
depassement de soi
developpement personnel
discipline
donne le meilleur de toi
donnez le meilleur
echouer
ecoute ton coeur
ecoutez votre coeur
ensemble on va plus loin
fais de ta vie un reve
fais toi confiance
faites vous confiance|plaisir
force|lumiere interieure
goodvibes
good|positive vibes
grandir
hustle
il n est jamais trop tard
impossible n est pas francais
inspiration
inspirationdujour
jamais trop tard
just do it
l echec est
l echec n est pas
l instant present
la cle de la reussite
la cle du bonheur|succes
la destination|gratitude|peur
la gentillesse|patience|reussite est
la meilleure version de
la plus belle des
la reussite|vie n est pas
la vie c est
la vie commence
la vie est belle|un
la vie est trop courte
lacher|lachez prise
laissez faire le temps
le bonheur|changement|succes c est
le bonheur|succes est
le changement commence
le chemin|courage|doute|voyage
le meilleur est|reste a venir
le plus beau voyage
le reste suivra
le succes n est pas
le travail paie|paye
les bonnes personnes
les doutes|echecs|etoiles|orages
les petites choses de la vie
les petits bonheurs
les petits pas
lundi motivation
lundimotivation
mindset
mondaymotivation
motivation du lundi
motivationdulundi
n abandonne jamais
n abandonnez jamais|pas
n aie|ayez pas peur
ne jamais abandonner
ne lache rien
ne lachez jamais|rien
never give up
no pain no gain
nouveau depart
obstacle(s)
on n a qu une vie
on recolte ce que
ose(z)
oser
pas a pas
penseedujour
perseverance
personnes qui vous tirent vers le haut
petit a petit
plus fort que tu ne le crois
plus forts que vous ne le pensez
profite|profitez de chaque instant
quand on veut on peut
quand une porte se ferme
qui ne tente rien
realisez|suivez|vivez vos reves
realise|suis|vis tes reves
resilience
rien n arrive par hasard
rien n est impossible
rome ne s est pas
savourer chaque instant
savourez l instant
se relever
secret de la reussite
secret du succes
seul on va plus vite
sky is the limit
sois toi meme
sors de ta zone de confort
souriez a la vie
sourire a la vie
sourire ne coute rien
soyez vous meme
ta lumiere|vie
tes|vos peurs|reves
tomber c est
tomber sept fois
ton avenir
tout arrive pour une raison
tout est possible
tu es capable
tu es plus fort
un jour a la fois
un jour ou jour un
un pas apres l autre
un voyage de mille
une nouvelle chance
une page blanche
version de toi|vous meme
vise|visez la lune
vivez l instant
votre avenir|lumiere|vie
vouloir c est pouvoir
vous etes capable(s)
vous etes plus forts
zone de confort
`;
