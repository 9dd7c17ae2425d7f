/** What everybody talks about at once: matches, shows, elections, famous people, crazes. Lasting ones, and a few names that stay in the news. Notation: `Lexicon`. */
export const newsHooks = `
actu du jour
actualite
antoine dupont
au 20h
aurores boreales
aux infos
aya nakamura
bad buzz
ballon d or
bande annonce
barbie
bebe royal
beyonce
black friday
brad pitt
bridgerton
brigitte macron
buzz
cambriolage du louvre
campagne presidentielle
celebrite(s)
celine dion
ceremonie d ouverture
cesar
cesars
cette trend
challenge tiktok
champions league
chatgpt
coupe d europe
coupe davis
coupe de france
coupe du monde
danse avec les stars
debat presidentiel
defi viral
demi finale
dissolution
donald trump
dont tout le monde parle
eclipse
election(s)
elon musk
emily in paris
emmanuel macron
equipe de france
euro 2028
euromillions
eurovision
fait divers
fait le buzz
festival de cannes
figurine ia
finale
flamme olympique
florence foresti
formule 1
game of thrones
golden globes
grammy
grammys
grand prix
influenceuse
jean dujardin
jeux olympiques
kardashian
kate middleton
kim kardashian
koh lanta
kylian mbappe
l actu
l amour est dans le pre
la derniere saison
la ministre
la serie du moment
la star
la trend
labubu
lady gaga
le buzz
le dernier film
le journal televise
le louvre
le match
le match d ce|hier soir
le ministre
le monde entier
le pape
le president
le resultat des elections
le roi charles
le trend
legislatives
leon marchand
leonardo dicaprio
les bleues
les bleus
les jo
ligue des champions
loto
lune de sang
lune rouge
macron
mariage du siecle
mariage royal
mbappe
medaille d or
meghan
messi
miss france
mondial
motion de censure
municipales
musk
nouveau pape
omar sy
oppenheimer
oscars
penalty
people
poutine
premier ministre
presidentielle
prince harry
proces
prolongations
quel match
qui fait le buzz
reine d angleterre
remaniement
rihanna
roland garros
ronaldo
scandale
second tour
six nations
squid game
star ac
star academy
starter pack
stranger things
super bowl
super cagnotte
super lune
superbowl
taylor swift
teddy riner
tendance tiktok
the voice
tiktok
top chef
top model
tour de france
tournoi des six nations
tout le monde en parle
trend tiktok
trump
une star
vendee globe
victoires de la musique
video virale
viral(e)
vous avez vu la nouvelle
william et kate
xv de france
zendaya
zidane
`;
