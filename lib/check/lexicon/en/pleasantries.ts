/** Small talk round a greeting: weather, mood, coffee, good wishes. Notation: `Lexicon`. */
export const pleasantries = `
again
ahead
all of you
almost|nearly there
already
amazing
be good|kind
beautiful
blue|grey skies
bright
brighten
brilliant
bring it on
cheers
chilly
cloudy
coffee
cold
cup of coffee|tea
cuppa
day
each other
energy
enjoy
evening
everyone
fabulous
family
fantastic
feeling
finally
folks
friday
friends
from all of us
from all of us here
from the team
from the whole team
fun
good
good vibes
great
happy
here we go
hope
hope|see you
hoping
how are you
how are you all
how is everyone
hugs
joy
joyful
keep smiling|warm
kettle
kind
kindness
let s do this
let s go
little
love
loved ones
lovely
made it
monday
mood
morning
nice
planned
plans
positive
positivity
put your feet up
rain
raining
rainy
recharge
relax
relaxing
rest
saturday
see you monday
see you next week
see you on the other side
smile
smiles
smiling
stay cosy|cozy|safe|warm
sun
sun is shining
sunday
sunny
sunshine
take care
take care of each other
take care of yourself|yourselves
tea
team
thursday
time
today
tomorrow
tuesday
unwind
up to
vibes
warm
we made it
weather
wednesday
week
weekend
what are you up to
what are your plans
whatever you re up to
wish
wishing
wonderful
you got this
you ve got this
`;
