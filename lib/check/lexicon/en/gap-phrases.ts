/** Fixed turns that hide the answer. Notation: `Lexicon`. */
export const gapPhrases = `
and the reason
and then
answer in the first
answer is in
answer|link in the comments
are you doing|making
are you making this
at first
blew our minds
blow your mind
breaking|broke the internet
can t even|stop
can you guess
change how we think
changed|changes everything
click here to find|see
click to find out
click to see
did next
didn t expect
do this one thing
doctors hate
doesn|don t want you to know
don t do this
faith in humanity
find out how|what|why
first comment
for this reason
full story
goes|went viral
guess what|who
hate her|him|it|this
here s how|what|why
here s what happened
in tears
in the first comment
internet|twitter is
is going viral
it turns out
jaw dropping
leave you speechless
left us in tears
left us speechless
link in bio|comments
link in first comment
link in our bio
losing it
may|might|will surprise you
mysterious
mystery
never be the same
never look at
never|nobody expected
no idea
no one expected
no one talks about
no one tells you
nobody saw
nobody saw this coming
nobody talks about
nobody tells you
not what you think
omg
one thing
people are losing
read on to find out
read the full story
restore your faith
revealed
reveals
reveals all
see for yourself
shocked
shocking
simple|weird trick
speechless
stop doing this
strange
stunned
surprise you
that s when
the end will
the ending|secret
the one thing
the real reason
the reason why|will
the secret to
the truth about
then this happened
then we realised|realized
this common mistake
this everyday|habit|hack|household|ingredient|little|mistake|one|secret|simple|tip|trick|word
this is the|why
this is what happens
this one simple
thought
thought it was just
turns out
unbelievable but true
unexpected
wait for it
wait till the end
wait til|until you see
watch till|to|until the end
we can t tell you
we didn t see that coming
what happened next
what happens next|when
what he|she did|said
what he|she|they|we found
what he|she|we discovered
what nobody
what they did next
what this means
what was inside
will blow your mind
will change your life
will leave|shock you
will make you cry
will melt your heart
you ll never believe
you ll|will never guess
you might be making
you re making
you will not believe
you won|wouldn t believe
`;
