/** Verdicts that a house passes on itself. Notation: `Lexicon`. */
export const boasts = `
a leader in
a testament to
above and beyond
ahead of the curve|game
among the best
another milestone
another win
at everything we do
at the forefront
at the top of our game
attention to detail
best in the area|business|country|industry|region
big win for us
by halves
by word of mouth
credit to our
don t do things by halves
done right
faultless
five star service
flawless
from strength to strength
fruit of our
go above and beyond
go the extra mile
go to choice
go to name
going from strength to strength
going the extra mile
hard work pays
household name
how far we ve come
impeccable
in everything we do
industry leader
industry leading
into everything we do
job well done
keeps growing
known for our
leaders in
leading agency|firm|provider|specialist
leading name
leave nothing to chance
like no one else
like nobody else
made us
make us
makes us
makes us different|proud|special|stand|unique
market leader
milestone for us
mission accomplished
never settle
never stand still
no compromise
no compromises
nothing to chance
one of the best
our attention to detail
our attention|commitment|craftsmanship|culture|dedication|ethos|excellence|heritage|passion|philosophy|professionalism|reputation|story|strength|success|talent|values|vision
our dna
our experience
our expertise
our hard work
our heart and our
our high standards
our journey
our know how
our own
our people
our quality
our secret
our standards
our trademark
pride ourselves
proud of how far
proud of our
proud of what we
raise|raising the bar
recognised|recognized for
renowned for
second to none
set us apart
sets us apart
simply the best
so proud of our
speak for themselves
speaks for itself
striving for
testament to our
that s how we do it
that s how we roll
that s who we are
the best in the business
the extra mile
the way we do it
top of our game
tribute to our
unbeatable
unmatched
unrivalled
we aim high
we always strive
we are known for
we are|re proud
we are|re so proud
we are|re the best
we care
we deliver
we did it
we grow
we innovate
we keep growing|improving|innovating
we lead
we nailed|smashed it
we never settle
we never stop
we pride ourselves
we re growing
we re known for
we set the bar
we strive
we thrive
well deserved
what it is today
what sets us apart
who we are
widely recognised|recognized|regarded
with all our heart
`;
