/** Stock encouragement. Notation: `Lexicon`. */
export const motivationPhrases = `
a journey of a thousand
acts of kindness
after the storm
aim high
anything|everything is possible
attitude of gratitude
baby|small steps
be bold|brave|fearless|grateful|present
be grateful for
be the best version
be the change
be the energy
be the reason
believe in your dreams
believe in yourself
believe you can
best version of yourself
be|love|trust yourself
blank page
calm seas never
carpe diem
champions are made
chase your dreams
choose happiness|joy|kindness
climb
comfort zone
consistency
count your blessings
dailyinspiration
dailyquote
dance in the rain
day one or one day
diamonds are made
discipline
don t give up
don t quit
done is better than perfect
dream big|it
elevator|lift|shortcut|shortcuts to success
enjoy the little things
entrepreneurlife
entrepreneurmindset
every day is a
every day is a new
every expert was once
everything happens for a reason
fail forward
failure|happiness|life|success is
failure|success is not
fall into place
fall seven times
find joy in
follow your dreams|heart|passion
fresh start
get back up
goalgetter
goals
good things come to
good things take time
goodvibes
gratitude
great things never
grind
happiness|life|success isn t
hard work
hard work pays off
how far you have|ve come
hustle
if not now when
inner peace|strength
inspiration
inspirational
inspired
just do it
keep believing|dreaming|going|pushing
keep moving forward
keep the faith
key to happiness
key|road|secret to success
kindness costs nothing
leap of faith
learning to dance
let your light shine
life begins
life is a journey
life is short|what
life is too short
lift you up
lifts you higher
limitless
live in the moment
live your best life
live your dream
make every day count
make it happen
make it|today count
manifest
manifesting
mindset
mondaymotivation
motivation
motivational
motivationmonday
mountains
never give up
never too late
new beginnings|day
no limits
no pain no gain
no rain no flowers
not the destination
nothing is impossible
old keys don t
one day|step at a time
opportunities don t
opportunity
perseverance
positivevibes
progress not|over perfection
qotd
quitters
quote of the day|week
quoteoftheday
reach for the stars
reap what you sow
recipe for success
resilience
rise above|again|stronger|up
rise and grind
rome wasn t built
second chances
seize the day
self care|love
shine
shoot for the moon
show up anyway
sky is|s the limit
slow and steady
smile costs nothing
smile is the best
smooth sea never
smooth seas never
step outside your comfort zone
stop and smell the
storms make
stronger than you think
surround yourself with
take risks
take the leap|risk
the best version of
the harder you work
the journey|storm|universe
the little things in life
the only limit
the only way to
thought for|of the day
tough times
tough times never last
trust that
trust the process
tuesdaymotivation
wednesday wisdom
wednesdaywisdom
when one door closes
when the time is right
winners
winners never quit
work hard|harder
you are capable|enough
you are stronger than
you can do it
you got this
you ve got this
your dreams|future|goals|journey|light|potential|story|time|why
your only limit
`;
