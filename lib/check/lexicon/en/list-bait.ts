/** Turns that show the list is there for the click. Notation: `Lexicon`. */
export const listBait = `
80s|90s kids
addicted
at least once
be honest
before you die|turn
before you re 30
blow your mind
born to be
bucket list
can relate
can|will|would understand
change your life|mornings
comment your
complete|finish the list
craziest
cutest
entrepreneur
entrepreneurs
ever
every office|team has
every shopkeeper knows
every single
everyone knows
for|only people who
funniest
genius
genuinely
grew up
happy|only|successful people
highly successful
hilarious
hit us hard
hits hard
horoscope
how many can|do|have you
if you love
in your life|lifetime
insane
introverts
is everything|genius
is so true
millennials
millionaires
mind blowing
mindblowing
most amazing
number 1|2|3|4|5|6|7|8
obsessed
of all time
only real|true
only someone who
people who
proof that
score yourself
sign that you
signs you
signs you are|re|were
so true
star|zodiac sign
tag the
that ll|only|prove|proves|will
that show you
the last one
the one who
to be grateful|happy
to smile
to|we love
we all have|know
we won t judge
weirdest
what did we miss
what s missing
what s your score
what would you add
what|which kind|type of
which are you
which one are you
which one|type
will change your
will change|know|relate
will make you
you didn t know
you have|need to
you know you are|re
you might be
you must|probably|should
you need in your life
you never knew
you re doing wrong
you re|ve probably
you ve been doing wrong
you were born
you won t
your favorite|favourite
zodiac
`;
