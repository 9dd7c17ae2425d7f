/** Fixed turns that beg for a reaction. Notation: `Lexicon`. */
export const baitPhrases = `
99 of people
agree
agree or disagree
bet no one
bet you can t
bring your friends into
can i get an amen
can we get to
can we get|hit|reach
can you find|spot
caption contest|this
caption the|this photo
change my mind
comment below|yes|your
complete|finish the|this sentence
copy and paste
double tap if
drop a
drop a heart|like
drop|with an emoji
fill in the blank|blanks
first person to
first to comment
follow for more
follow us for more
follow|like our page
get this to
get|invite your friends
give this|us a like
give us a follow
have your say
help us get to
help us hit|reach
hit that like
hit that|the like button
hit|smash like
how many can you see
how many squares|triangles
in 3|three|two words
in emoji
in one word
in the comments
keep scrolling if
let s get to
let s see how many
let the debate
let us know in the comments
like and|comment share
like comment|tag and share
like share
like this if
like|retweet|rt|share if
only 1 in 50
only 1 in|percent
only a genius
pick a side
please share and like
put your hand up
raise your hand
settle a debate
settle|settling an argument
share far and wide
share if you agree
share share share
share this if|with
share with a friend
share with someone
share with your friends
show some love
show us some love
smash that|the like
sound off below
tag 3|somebody|someone
tag a colleague|coworker|friend|mate
tag the friend|person
tag your best friend
tag your bestie|boss|coworker|friend|friends|mate|mates|partner
tell us in the comments
the great debate
true or false
vote with
who agrees|else
who s with me|us
without telling me
yes or no
`;
