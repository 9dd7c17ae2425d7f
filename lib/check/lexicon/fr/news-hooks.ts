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
ballon|medaille d or
bande annonce
barbie
bebe|mariage royal
beyonce
black friday
brad pitt
bridgerton
brigitte|emmanuel macron
buzz
cambriolage du louvre
campagne presidentielle
celebrite(s)
celine dion
ceremonie d ouverture
cesars
cette trend
challenge|tendance|trend tiktok
champions league
chatgpt
coupe d europe
coupe davis
coupe du monde
coupe|equipe|tour|xv de france
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
la ministre|star|trend
la serie du moment
labubu
lady gaga
le buzz|louvre|match|ministre|pape|president|trend
le dernier film
le journal televise
le match d ce|hier soir
le monde entier
le resultat des elections
le roi charles
legislatives
leon marchand
leonardo dicaprio
les bleues|bleus|jo
ligue des champions
loto
lune de sang
lune rouge
macron
mariage du siecle
mbappe
meghan
messi
miss france
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
star ac|academy
starter pack
stranger things
super bowl|cagnotte|lune
superbowl
taylor swift
teddy riner
the voice
tiktok
top chef|model
tournoi des six nations
tout le monde en parle
trump
une star
vendee globe
victoires de la musique
video virale
viral(e)
vous avez vu la nouvelle
william et kate
zendaya
zidane
`;
