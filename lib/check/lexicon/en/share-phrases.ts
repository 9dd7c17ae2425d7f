/** Words that pass on somebody else’s page without adding to it. Notation: `Lexicon`. */
export const sharePhrases = `
100|completely|totally agree
a brilliant|good|great|interesting|lovely read
a must read
agree
agreed
ain t that the truth
all of this
amen to that
article of the day|week
beautifully|perfectly put|said
brilliant|excellent|fantastic|fascinating|good|great|insightful|interesting|lovely read
brilliant|excellent|fascinating|good|great|insightful|interesting|lovely article|blog|piece|post|video
came across this
check this out
could be useful
could not agree more
could not have said it better
couldn t agree more
couldn t have put|said it better
couldn t not share
credit
exactly this
eye opener
eye opening
fascinating
ff
food for thought
for those interested
for your information
found this
friday|monday|morning|sunday|weekend read
fyi
give it a read
good|great advice
good|great points
had|have to share
have a look
have a read
have a watch
heads up
hear hear
how true
i ll leave this here
i love this
icymi
if you re interested
in case you missed it
insightful
inspiring
inspiring stuff
interesting
interesting stuff
just leaving this here
just sharing
leaving this here
link of the day|week
love this
loving this
makes you think
might be interesting|useful
must listen
must read
must see
must watch
no comment needed
no words
nothing to add
of interest
passing this on
please share
powerful
powerful stuff
preach
re sharing
read for your monday|sunday|weekend
read of the day|week
read on
read on sunday
read this
really interesting
really interesting article|piece|post|read|video
repost
reposted from
reposting
resharing
saw this
saw this and
says it all
seen this
sharing
sharing is caring
sharing this
so good
so inspiring
so interesting
so much this
so powerful
so true
so well put|said
some food for thought
some good|great points
source
speaks for itself
spot on
stumbled across|on|upon this
sunday|weekend reading
take a look
take a minute to read
take five minutes
this
this is so true
this made me|us think
this says it all
thought provoking
too true
true story
very interesting
very interesting article|piece|post|read|video
very true
via
video of the day|week
watch this
we ll leave this here
we love this
well said
well worth a listen|look|read|watch
well worth reading|watching
worth a listen|look|read|watch
worth reading|sharing|watching
worth your time
yes to this
`;
