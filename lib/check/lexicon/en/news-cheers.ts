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
congratulations to argentina|england|france|spain|the|usa
couldn t resist|sleep
did anyone|you else see|watch
did you catch|see|stay|watch
didn t sleep
end of an era
get the popcorn
glued to
glued to the screen|tv
go team australia|canada|chiefs|eagles|england|gb|lions|niners|usa
had to get|jump in on
happy couple
have you seen|watched
hopping|jumping on
hot take
in front of the tv
it s coming home
joining in
late to the party
love it or hate it
loved it or hated it
not over it
obsessed
our take on
our turn|version
popcorn at the ready
predictions please
rest in peace
score predictions
so proud of our
still not over
we can t stop talking about
we couldn t resist
we had to
we have to talk about
we need to talk about
we re not over
we re obsessed
well done england|ladies|lads|team gb
what a dress|final|finish|game|goal|legend|match|night|performance|result|show|win
what s your prediction
what s your score prediction
what|who do you think
who are you backing|rooting cheering|for|supporting
who else cried|saw|stayed|watched
who is watching
who s going to
who s watching
who s your money on
who saw|watched|won
who stayed up
who s|will going to win
your predictions|thoughts
`;
