/** Turns that sound like a thought and fit every trade. Notation: `Lexicon`. */
export const smoothPhrases = `
a better tomorrow
a brighter future|tomorrow
a celebration of
a chapter in
a commitment to
a feeling
a journey of
a moment to
a partner in
a place where
a reminder that
a sense of
a space where
a story of
a testament to
a true sense of
a way of life
a world of
a world where
across every
all about you
all walks of life
allow us to
and everything in between
and so much more
are at the heart of
as one
as unique as
as we continue
as we look ahead
as we move forward
at every stage
at every step
at its heart
at our core
at the core of
at the crossroads of
at the end of the day
at the heart of
at the intersection of
be part of
became second nature
because every
because together
because when
because you deserve
because your
become second nature
beginning of
begins with
behind every
behind the scenes of
beyond the
beyond words
born of
both today and
bring out the best
bring your
bringing people together
brings people together
build a better
build something
building a better|future
building tomorrow
built on trust
by your side
can make all the difference
celebrating the
come as you are
comes from
comes to life
comes together
coming together
committed to
connects us
crafted with
crafted with care
creating a
dedicated to
deeper than
deeply rooted
delve into
depth of
designed with you in mind
dive deep
dive into
doors to
drawn together
drives everything we do
drives us
each and every
each day
each moment
each one
each step of the way
elevate your
embrace the
empower your
even more
ever changing
ever evolving
every corner
every day
every day is
every detail
every detail matters
every encounter
every interaction
every journey
every moment
every moment counts|matters
every piece tells
every project
every project is
every season
every single
every single day
every step
every step of the way
every story
every voice
everyday moments
everything we do
experience the
fast paced
feel at home
find your
finding balance
finding the balance
for a better
for generations
for those who
for today and for tomorrow
for today and tomorrow
from one generation to
from start to finish
from the very first
full of life
getting to know
go beyond
goes beyond
goes hand in hand
going beyond
great things happen
grounded in
grow together
growing together
guided by
hand in hand
has always been about
heart of everything
here to help you
here to support
here you
how we live
human connection
human touch
imagine a
in a world full|of|that|where
in all we do
in an age of|where
in an era of|where
in an ever
in every
in every sense
in harmony
in today s
in today s fast paced
in today s world
is a journey
is a place
is a promise
is a story
is about
is about more than
is about people
is about you
is an art
is an invitation
is an opportunity
is as much about
is at the heart of
is born from|of
is built on
is more than
is more than just
is never just
is not just
is only the beginning
is rooted in
is the foundation
is the heart
is the heart of
is the key
is what drives|inspires|makes
is where
isn t just
isn t only
it begins with
it is about
it is about people
it is not about
it is the people
it s a mindset
it s about
it s more than
it s not about
it s not just
it s not what
it s what
it s who we are
it starts with
it takes a
join us on
journey towards
keeps us
lasting connections|impact|relationships|solutions
lasting memories
lay the foundations
leave a lasting
let s build|create|make|shape|write
let us
let yourself
lies a story
lies the
life s
like no other
line between
live and breathe
live your
longing for
look ahead
look no further
look to the future
love of
made to
made with love
make a difference
make a real difference
make every
make room for
makes all the difference
meaningful change
meaningful connections
meaningful experiences
meets the eye
mind body and
moments like these
moments that matter
more connected
more meaningful
more than a
more than a place
more than an
more than ever
more than just
more than the sum
needs and aspirations
never be the same
new heights
new horizons
new perspectives
new possibilities
next level
no matter where
not a destination
not just a
not just about
not only about
not simply
of all shapes
of everyday life
of tomorrow
on the rise
one of a kind
one step at a time
open doors
open the door
open up
opens doors
opens the door
opens the way
our approach
our belief
our commitment
our differences
our mission
our mission is
our philosophy
our promise
our purpose
our shared
our vision
over time
part of something
passion for
pave the way
peace of mind
people and
people at the heart
people first
possible together
push the boundaries
raises the bar
real connections
reconnect with
redefine what
remains committed
room for
room to grow
rooted in
second nature
sense of belonging
shape the future
shaping the future
side by side
small moments
small things
so much more
something bigger
something greater
something special
something to
something truly
speaks to the
speaks to the soul
spirit of
stands for
stands the test of
starts with
stay true to
step into
step towards
stop and
stories worth
tailored to your
take the time
takes on a
tell a story
tells a story
that connects
that goes beyond
that inspire|inspires
that is what
that last|lasts
that makes us
that s the power of
that s what
that s why we
that unites
the art of
the beauty of
the best version of
the bigger picture
the chance to
the courage to
the difference between
the essence of
the everyday
the future belongs
the future is
the future of
the future we
the heart of
the journey
the joy of
the key to
the language of
the little things
the magic of
the people who
the perfect balance|blend
the possibilities
the power of
the power to
the promise of
the rhythm of
the right balance
the road ahead
the spirit of
the story of
the strength of
the things that
the things we
the true meaning of
the value of
the very best of
the way forward
the way we
the world around us
there is something
there s something
this belief
this is about
this is what
this is why
through every
time and again
to feel
to grow
to life
to thrive
today s world
together is
together let s
together we
together we can
touch of
touches every
towards a better|brighter|more
tradition and innovation
true to
truly matters
turn dreams|ideas|your
turn to
turning your
unlock the
unlock your
values that
we all
we are all
we are committed
we believe
we believe in
we believe that
we bring
we carry
we dream
we embrace
we gather
we re here to
we see
we strive
we strive to
we understand that
what drives us
what if
what makes us
what matters
what matters most
what really|truly matters
what we do best
when people|we come together
when you
where every
where ideas|passion|tradition meet|meets
where people
where we are
where we come
where you
wherever life
wherever you are
who we are
with care
with heart
with passion
with purpose
with soul
with you every step
within reach
without losing
worth living
you belong
you can feel
your aspirations
your dreams
your everyday
your journey
your needs
your potential
your story
your vision
your well being
`;
