/** Turns that sound like a thought and fit every trade. Notation: `Lexicon`. */
export const smoothPhrases = `
a better tomorrow
a brighter future|tomorrow
a celebration|journey|sense of
a chapter|partner in
a commitment|moment|testament to
a feeling
a place|space where
a reminder that
a true sense of
a way of life
a world of|where
across|behind|make|through|touches every
all about you
all your needs
and everything in between
and so much more
are|is at the heart of
as one
as we look ahead
as we move forward
at every stage|step
at its heart
at our core
at the core|crossroads|intersection of
at the end of the day
at|is the heart of
a|the story of
became|become second nature
because every|together|when|your
because you deserve
begins|crafted|reconnect|starts with
best possible service
best service possible
beyond the|words
born|depth|spirit|touch of
bring out the best
bringing|brings people together
bring|elevate|empower|find|live|turning your
build something
building a better|future
building|of tomorrow
build|for a better
built on trust
by your side
can make all the difference
celebrating|embrace|experience|lies the
comes to life
comes|coming|drawn|grow|growing|possible together
committed|dedicated|doors|made|true to
connects|drives|keeps us
crafted with care
creating|imagine a
deeply rooted
designed with you in mind
dive deep|into
don t hesitate to
drives everything we do
each and every
each day|moment|one
each|every step of the way
ever changing|evolving
every corner|day|detail|encounter|interaction|journey|moment|project|season|step|story|voice
every day|project is
every detail matters
every moment counts|matters
every piece tells
every single day
everyday moments
everything we do
fast paced
feel at home
finding balance
finding the balance
for generations
for those who
for today and for tomorrow
for today and tomorrow
from the very first
go|goes|going beyond
great things happen
grounded|rooted in
guided by
hand in hand
has always been about
heart of everything
here to help you
here to support
how we live
human connection|touch
in a world full|of|that|where
in all we do
in an age|era of|where
in an ever
in every sense
in every|harmony
in today s fast paced
in today s world
is a journey|place|promise|story
is about more than
is about people|you
is an art|invitation|opportunity
is as much about
is born from|of
is built on
is more than
is more than just
is never|not just
is only the beginning
is rooted in
is the foundation|heart|key
is what drives|inspires|makes
is where
isn t just|only
it begins|starts with
it is about
it is not about
it s a mindset
it s about|what
it s more than
it s not about|just|what
it s who we are
journey towards
lasting connections|impact|memories|relationships|solutions
leave a lasting
let s build|create|make|shape|write
lies|tell|tells a story
longing|passion|room|stands for
look no further
look to the future
make a difference
make a real difference
make room for
makes all the difference
meaningful change|connections|experiences
meet your needs
moments like these
moments that matter
more connected|meaningful
more than a place
more than a|an|ever|just
more than the sum
needs and aspirations
never be the same
new heights|horizons|perspectives|possibilities
next level
no matter where
not just a|about
not only about
not simply
of everyday life
one step at a time
open doors|up
open the door
opens doors
opens the door|way
our approach|belief|commitment|differences|mission|philosophy|promise|purpose|shared|vision
our mission is
over time
part of something
passionate team
pave the way
peace of mind
people at the heart
people first
personalised|personalized advice
push the boundaries
real connections
redefine what
remains committed
room to grow
second nature
sense of belonging
shape|shaping the future
side by side
small moments|things
so much more
solution for you
something bigger|greater|special|truly
stands the test of
stay true to
step into|towards
stop and
tailored to your
take the time
that connects|inspire|inspires|last|lasts|unites
that goes beyond
that is|s what
that s the power of
that s why we
that|what makes us
the art|beauty|essence|heart|joy|language|magic|promise|rhythm|spirit|strength|value of
the best version of
the bigger picture
the courage|key to
the difference between
the everyday|journey|possibilities
the future belongs|is|of|we
the little things
the people who
the perfect balance|blend
the power of|to
the right balance
the road ahead
the things that
the true meaning of
the very best of
the way forward|we
the world around us
there is something
this belief
this is about|what|why
to feel|grow|life|thrive
today s world
together is|we
together let s
together we can
towards a better|brighter|more
truly matters
turn dreams|ideas|your
unlock the|your
values that
warm welcome
we all|believe|bring|carry|dream|embrace|gather|see|strive
we are all|committed
we believe in|that
we re here to
we strive to
we understand that
what drives us
what if|matters
what matters most
what really|truly matters
what we do best
when people|we come together
where every|people|you
where ideas|passion|tradition meet|meets
whether you are|re a
who we are
with care|heart|passion|purpose|soul
with you every step
you belong
you can feel
your aspirations|dreams|everyday|journey|needs|potential|story|vision
your well being
`;
