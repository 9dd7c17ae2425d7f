/** Words of prize games. Notation: `Lexicon`. */
export const contests = `
bundle
chances
competition
contest
draw
drawn
enter
entries
entry
freebie
freebies
gift card
giveaway
give|giving away
goodie|goody bag(s)
hamper
in with a chance
iphone
lucky
might pick you
mystery
pick someone
prize
prizes
raffle
random
surprise
up for grabs
voucher
we ll|will pick
win
winner
winners
winning
wins
your chance
`;
