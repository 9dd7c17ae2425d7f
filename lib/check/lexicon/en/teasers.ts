/** Announcing that something will be announced. Notation: `Lexicon`. */
export const teasers = `
all will be revealed
announcement|announcing|coming|details|drop|dropping|more|news|revealing|very soon
announcement|news coming
any guesses
are you ready
big reveal
big things are coming|happening
big|exciting things coming
brace yourselves
brewing
can t reveal|say|share
can t say anything yet
can t tell you
can you guess
can you keep a secret
clue
coming
cooking something up
cooking up something
countdown
countdown|it begins
details to follow
enough|nuff said
exciting things are happening
eyes peeled
first clue
get|not ready
guess
guess what
here it comes
hint
hint hint
hush hush
if you know you know
in the works
it has arrived
it s coming|happening
it s finally happening
iykyk
just saying|wow
just you wait
keep a secret
keep an eye on this page
keep an eye out
keep watching
keep your eyes peeled
lips are sealed
mark your calendar|calendars
more details|info soon
more than we can say
more to come
no comment|words
not allowed to say
not telling
only time will tell
our little secret
plot twist
ready for it
reveal
say no more
secret
secret project
shh
shhh
sneak peek
some days|people
something big|brewing|exciting|huge|special
something is|s coming
something new is coming
something s cooking
soon
sooner than you think
stay tuned
sworn to secrecy
tba
tbc
teaser
that s all we can say
that s all we re saying
the countdown is on
the wait is almost over
the wait is nearly over
they re coming
this is happening
those who know
to be revealed
top secret
under wraps
up to something
wait and see
watch this space
we ve got something
well that happened
what are we up to
what could it be
you are|re not ready
you know who you are
you ll find out
you ll see
`;
