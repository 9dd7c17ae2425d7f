/** Reactions to the news that anybody could have. Notation: `Lexicon`. */
export const newsCheers = `
a legend
all eyes on
an icon
are you ready for
are you watching
bleary eyed
can t stop thinking about
can we just talk about
can we talk about
can you believe
come on andy|emma|england|ireland|murray|scotland|wales
coming home
congrats to the
congratulations champions
congratulations to argentina|england|france|spain|usa
congratulations to the
couldn t resist
couldn t sleep
devastated
did anyone|you else see|watch
did you catch|see|stay|watch
didn t sleep
end of an era
get the popcorn
glued to
glued to the screen|tv
go team australia|canada|chiefs|eagles|england|gb|lions|niners|usa
gone too soon
had to get|jump in on
happy couple
have you seen|watched
heartbroken
hopping on
hot take
in front of the tv
it s coming home
joining in
jumping on
late to the party
love it or hate it
loved it or hated it
not over it
obsessed
our take on
our thoughts are with
our turn
our version
popcorn at the ready
predictions please
rest easy
rest in peace
rip
score predictions
sending love
so proud of our
so sad
still not over
team
thoughts
thoughts and prayers
we can t stop talking about
we couldn t resist
we had to
we have to talk about
we need to talk about
we re not over
we re obsessed
well done england|ladies|lads|team gb
what a dress|final|finish|game|goal|match|night|performance|result|show|win
what a legend
what do you think
what s your prediction
what s your score prediction
who are you backing|rooting cheering|for|supporting
who do you think
who else cried|saw|stayed|watched
who is watching
who s going to
who s watching
who s your money on
who saw|watched
who stayed up
who s|will going to win
who won
your predictions
your thoughts
`;
