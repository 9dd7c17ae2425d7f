/** Tenderness that asks for a like. Notation: `Lexicon`. */
export const cute = `
adorable
aw
aww
awww
awwww
awwwww
beans
because why not
belly rubs
bit of joy
boop
break from
brighten
can t get enough
can t resist
catsoffacebook
catsofinstagram
caturday
cheer you up
cuddle(s)
cuddly
cute
cuteness
cutest
cutie(s)
did you know
dogsofinstagram
dose of
floof
floofy
fluff
fluffy
fun fact
good boy|girl
goodest boy
impossible to resist
interrupt your
just because
little dose|face|one
look at her|him|this
love
lovely
make your day
melt
melted
melting
melts your heart
nap
napping
nationalpetday
need|needed this
never enough
paw
paws
pet pics
photo of your
photos|pics of your pets
pick me up
precious
puppylove
purr
purring
share your pet
show us your
sleeping
smile
snoot
snoozing
snuggle(s)
snuggly
sweet
sweetest
teeny
that face
those eyes
timeline cleanse|cleanser
tiny
too many
tummy
wag
wagging
wanted to share
who can resist
who doesn t need
you are|re welcome
you needed to see
your daily dose
`;
