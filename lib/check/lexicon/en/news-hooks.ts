/** What everybody talks about at once: matches, shows, elections, famous people, crazes. Lasting ones, and a few names that stay in the news. Notation: `Lexicon`. */
export const newsHooks = `
academy awards
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
breaking the internet
brexit
bridgerton
brit awards
broke the internet
celebrities
celebrity
champions league
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
everybody s talking about
everyone is talking about
everyone s talking about
extra time
f1
fa cup
famous couple
formula 1
game of thrones
general election
george clooney
glastonbury
going|gone|went viral
gold medal
golden globes
grammys
grand national
grand prix
half time show
halftime show
heatwave
heist
her majesty
hopping on this trend
i m a celeb
i m a celebrity
ice bucket challenge
impeachment
in the papers
inauguration
influencer
jeff bezos
jubilee
jumping on the trend
jumping on this trend
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
latest trend
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
new album
new pope
new season of
new trend
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
premier league
prime minister
prince harry
prince harry and meghan
prince william
putin
red carpet
referendum
resignation
rihanna
ronaldo
royal baby
royal family
royal wedding
ryan reynolds
ryder cup
scandal
season finale
serena williams
simone biles
six nations
snowmageddon
solar eclipse
squid game
stanley cup
starter pack
stranger things
strictly
super bowl
superbowl
supermoon
swifties
taylor s version
taylor swift
the ashes
the big game|match
the budget
the final
the internet is
the king
the match
the new trailer
the pope
the president
the queen
the traitors
the whole world
this trend
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
world cup
world series
x factor
zendaya
`;
