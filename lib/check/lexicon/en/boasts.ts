/** Verdicts that a house passes on itself. Notation: `Lexicon`. */
export const boasts = `
a leader in
a testament to
above and beyond
ahead of the curve|game
among|simply the best
another milestone|win
at the forefront
at the top of our game
attention to detail
at|in|into everything we do
best in the area|business|country|industry|region
big win for us
by halves
by word of mouth
clients|customers love us
credit|testament|tribute to our
don t do things by halves
done right
faultless
five star service
flawless
from strength to strength
fruit|proud of our
go above and beyond
go to choice|name
going from strength to strength
go|going the extra mile
hard work pays
household name
how far we ve come
impeccable
industry leader|leading
job well done
keeps growing
known for our
leaders in
leading agency|firm|name|provider|specialist
leave nothing to chance
like no one else
like nobody else
love our clients|customers
made|make|makes us
makes us different|proud|special|stand|unique
market leader
milestone for us
mission accomplished
never settle
never stand still
no compromise|compromises
nothing to chance
one of the best
our attention to detail
our attention|commitment|craftsmanship|culture|dedication|dna|ethos|excellence|experience|expertise|heritage|journey|own|passion|people|philosophy|professionalism|quality|reputation|secret|standards|story|strength|success|talent|trademark|values|vision
our hard work
our heart and our
our high standards
our know how
pride ourselves
proud of how far
proud of what we
raise|raising the bar
reason we get up
recognised|recognized|renowned|striving for
second to none
set|sets us apart
so proud of our
speak for themselves
speaks for itself
that s how we do it
that s how we roll
that s who we are
the best in the business
the extra mile
the way we do it
top of our game
unbeatable
unmatched
unrivalled
we aim high
we always strive
we are known for
we are|re proud
we are|re so proud
we are|re the best
we care|deliver|grow|innovate|lead|strive|thrive
we did it
we keep growing|improving|innovating
we nailed|smashed it
we never settle|stop
we pride ourselves
we re growing
we re known for
we set the bar
well deserved
what it is today
what sets us apart
who we are
widely recognised|recognized|regarded
with all our heart
`;
