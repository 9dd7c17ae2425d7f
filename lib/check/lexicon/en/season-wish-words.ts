/** What a wish is usually made of. Notation: `Lexicon`. */
export const seasonWishWords = `
amazing
blessed
blessings
bringing
bring|brings you
bunny
celebrate
celebrating
cheer
chocolate
christmas
clients
customers
dads
dreams
eggs
enjoy
everyone
family
fathers
festive
filled with
followers
friends
from all of us
from our family to yours
full of
grateful
happiness
health
heart
hearted
hearts
holidays
hope
hopes
joy
laughter
love
loved ones
magic
magical
may the|this|your
memories
moms
mothers
mums
new
partners
peace
presents
prosperity
safe
santa
sparkle
special
success
superheroes
team
thankful
together
turkey
warm
warmth
wish
wishes
wishing
wonderful
year
`;
