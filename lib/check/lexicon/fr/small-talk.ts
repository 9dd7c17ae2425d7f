/** Everyday subjects that belong to nobody's trade in particular. Notation: `Lexicon`. */
export const smallTalk = `
amis
amour
annees 80|90
apero
astrologie
automne
balance
barbecue
belier
biere
bonbons
bougies
bureau
burger
cafe
canape
cancer
capricorne
chanson
chat
chats ou chiens
chien
chocolat chaud
chocolatine
collegue(s)
couleur
couple
crepe(s)
dessert
dessins animes
destination
dimanche
dormir
emoji
enfance
ete
famille
film
fondue
foot
frites
fromage
game of thrones
gaufre(s)
gemeaux
glace
harry potter
hiver
horoscope
journee parfaite
lundi
matin
mer
montagne
musique
neige
netflix
nutella
pain au chocolat
patron
pizza
plage
plaid(s)
plat prefere
playoffs
pluie
poissons
pop corn
poutine
printemps
raclette
reves
rouge ou blanc
sagittaire
saison
sale
scorpion
series
shopping
sieste
signe
sirop d erable
soleil
star wars
sucre
super pouvoir
superpouvoir
taureau
team
telephone
the
vacances
verseau
vierge
vin
voyage
week end
weekend
`;
