/** Praise and excitement without matter. Notation: `Lexicon`. */
export const hype = `
above and beyond
all the feels
amazing
another day
at the heart of
awesome
behind the scenes
bespoke
best in class
best is yet to come
best|dream|talented team
better|stronger than ever
bigger and better
big|great things
big|huge announcement
big|huge|massive news
blessed
boom
brilliant
buzzing
can t wait
cannot wait
commitment
committed
couldn t have done it
crushing|killing|nailed|smashed|smashing it
customer satisfaction
cutting edge
dedicated
dedication
delighted
delivering
do|doing what we love
dream work
driven
dynamic
elevate
empower
empowering
energy
epic
excellence
exceptional
excited
excitement
exciting
extra mile
extraordinary
fantastic
fire
future
game changer|changing
gamechanger
genuinely believe
good vibes only
grateful
heart is full
hearts are full
highest standards
historic
honored
honoured
humbled
in the pipeline
incredible
innovation
innovative
is our priority
just getting started
just the beginning
leader(s)
leading
legendary
let s go
lets go
like never before
living the dream
lost for words
love what we do
magic happens
making magic
mission
momentum
new chapter|era
next chapter|generation|level
no words
one stop shop
only just|the beginning
onward and upward
onwards and upwards
our number one|top priority
outstanding
over|to the moon
passion
passionate
phenomenal
proud
pumped
pure magic
quality
ready for this
reimagine
reinvent
remarkable
results
revolution
revolutionary
revolutionise
revolutionize
second to none
sky is|s the limit
so many conversations
so much love
solution
solutions
state of the art
stay tuned
still buzzing
stoked
stronger together
synergy
tailor made
tailored
teamwork
thank you for your support
thankful
the journey
thrilled
together we can
transform
transforming
trusted partner
unbelievable
unforgettable
unique
unleash
unlock
unmatched
unparalleled
unreal
values
vibrant
vision
watch this space
we believe in
we re not done
what a buzz|crew|crowd|ride|season|weekend
what a day|journey|month|night|team|week|year
what an adventure|atmosphere|evening|event|experience|honor|honour
what dreams are made of
winning
without you
woohoo
world class
wouldn t be here without
wow
you are|re the best
you guys are the best
`;
