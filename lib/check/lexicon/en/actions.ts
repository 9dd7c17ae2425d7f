/** Calls to act that a reader can follow. Notation: `Lexicon`. */
export const actions = `
apply
ask at|for|your
ask|dm|find|join|meet|message|send|text us
book
bring a|your
buy
call
check
collect
come along|and|by|to
compare
contact
details here
donate
download
drop|fill|pop|walk in
email
free quote
full details
get a quote
get in touch
give
learn|read more
let us know before|by
link below
more details at
no appointment
no booking needed
order
phone
pick|sign up
read the
register
renew
reply by|to
report
request
reserve
ring
rsvp
see the full
send a
shop now
show this post
stop by
swipe
tell us before|by
test
tickets
try
use code
visit
walk ins welcome
`;
