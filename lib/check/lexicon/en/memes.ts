/** Templates of recycled jokes. Notation: `Lexicon`. */
export const memes = `
absolutely nobody
adulting
agencylife
also me
anyone|who else
asking for a friend
be like
but first coffee
caffeine
can anyone|you relate
dadjoke
designermemes
expectation
expectations vs reality
first world problems
fridayhumour
funny
funnymemes
guilty
haha
hahaha
how it s going
how it started
humor
humour
i can t even
i m fine
if monday was
if mondays were
joke of the day
knock knock
lmao
lol
lolz
me after|trying|when
me i ll
me on monday
meme
mememonday
memeoftheday
memes
mfw
mood
my bank account
my body|brain
no one
nobody
officehumor
officelife
out of office
plot twist
pov
punchline
reality
relatable
rofl
said no one ever
same
so relatable|true
tell me you
tfw
that colleague|coworker who
that feeling|moment when
that one colleague|friend
this is fine
us when
walks into a bar
we all have that
we all know
we have|ve all been there
when it s
when someone|they|u|you|your
when the client
when the|your boss
who can relate
why do i
worklife
worklifehumor
workmemes
`;
