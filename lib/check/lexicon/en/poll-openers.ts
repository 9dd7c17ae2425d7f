/** Turns of a question asked for its own sake. Notation: `Lexicon`. */
export const pollOpeners = `
agree or disagree
and you
are you a|team
beach or mountains
cats or dogs
coffee or tea
do you prefer
early bird or night owl
go to
hot or not
if you could|won
if you had to
let us know
love it or hate it
morning or night
one has to go
only keep one
pick one
qotd
question of the day
quick poll|question
summer or winter
sweet or savoury
tea or coffee
team
tell us
thoughts
we want to know
what about you
what are your plans
what is|s your favorite|favourite
what s your go to
which would you choose
who likes|loves
would you rather
yay or nay
yes or no
you can only pick one
your favorite|favourite
yours
`;
