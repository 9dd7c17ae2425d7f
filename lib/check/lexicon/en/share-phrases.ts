/** Words that pass on somebody else’s page without adding to it. Notation: `Lexicon`. */
export const sharePhrases = `
100|completely|totally agree
a brilliant|good|great|interesting|lovely read
a must read
agree
ain t that the truth
all of this
amen to that
article|link|read|video of the day|week
beautifully|perfectly put|said
brilliant|excellent|fantastic|fascinating|friday|good|great|insightful|interesting|lovely|monday|morning|sunday|weekend read
brilliant|excellent|fascinating|good|great|insightful|interesting|lovely article|blog|piece|post|video
came across this
check this out
could be useful
could not agree more
could not have said it better
couldn t agree more
couldn t have put|said it better
couldn t not share
exactly|found|love|loving|saw|seen|sharing|watch this
eye opener|opening
fascinating
ff
food for thought
for those interested
for your information
fyi
give it a read
good|great advice|points
had|have to share
have a look|read|watch
heads up
hear hear
how|too true
icymi
if you re interested
in case you missed it
insightful
inspiring
inspiring|interesting|powerful stuff
interesting
i|we ll leave this here
i|we love this
just leaving this here
just|re sharing
leaving this here
makes you think
might be interesting|useful
must listen|read|see|watch
no comment needed
no words
nothing to add
of interest
passing this on
please share
preach
read for your monday|sunday|weekend
read on sunday
read on|this
really interesting
really|very interesting article|piece|post|read|video
repost
reposted from
reposting
resharing
saw this and
says it all
sharing
sharing is caring
so good|inspiring|interesting|powerful|true
so much this
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
this is so true
this made me|us think
this says it all
thought provoking
true story
very interesting|true
via
well said
well worth a listen|look|read|watch
well worth reading|watching
worth a listen|look|read|watch
worth reading|sharing|watching
worth your time
yes to this
`;
