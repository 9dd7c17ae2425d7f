/** What everybody talks about at once: matches, shows, elections, famous people, crazes. Lasting ones, and a few names that stay in the news. Notation: `Lexicon`. */
export const newsHooks = `
academy|brit awards
action figure trend
all over the news
aurora
bachelor
bachelorette
bafta
baftas
bake off
barbenheimer
barbie
beckham
beyonce
biden
big brother
blood moon
brad pitt
breaking|broke the internet
brexit
bridgerton
celebrities
celebrity
champions|premier league
chatgpt
coachella
coronation
cup final
david beckham
donald trump
eclipse
ed sheeran
election
election night
elections
elon musk
emmys
england game|match
eras tour
euro 2028
euros
eurovision
everybody|everyone s talking about
everyone is talking about
extra time
famous couple
fa|ryder|stanley cup
formula 1
game of thrones
general election
george clooney
glastonbury
going|gone|went viral
gold medal
golden globes
grammys
grand national|prix
half time show
halftime show
heatwave
heist
her majesty
hopping|jumping on this trend
i m a celeb|celebrity
ice bucket challenge
impeachment
in the papers
inauguration
influencer
jeff bezos
jubilee
jumping on the trend
kamala harris
kanye
kardashian
kardashians
kate middleton
kim kardashian
king charles
labubu
lady gaga
last night s game|match
latest|this trend
lebron james
leonardo dicaprio
lewis hamilton
lionesses
lottery jackpot
louvre heist
love island
march madness
mark zuckerberg
mbappe
mega millions
meghan markle
messi
met gala
musk
new album|pope|trend
new season of
northern lights
number one single
obama
olympic games
olympics
on the news
opening ceremony
oppenheimer
oprah
oscars
penalties
penalty shootout
polling day
powerball
prime minister
prince harry and meghan
prince harry|william
putin
red carpet
referendum
resignation
rihanna
ronaldo
royal baby|family|wedding
ryan reynolds
scandal
season finale
serena williams
simone biles
six nations
snowmageddon
solar eclipse
squid game
starter pack
stranger things
strictly
super bowl
superbowl
supermoon
swifties
taylor s version
taylor swift
the ashes|budget|final|king|match|pope|president|queen|traitors
the big game|match
the internet is
the new trailer
the whole world
three lions
tiktok
tiktok challenge|dance|trend
timothee chalamet
tom cruise
travis kelce
trending
trial of the century
trump
verdict
viral
viral dance|sound|trend|video
wedding of the year
wicked
will smith
wimbledon
winter olympics
world cup|series
x factor
zendaya
`;
