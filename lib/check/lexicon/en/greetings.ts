/** A greeting that opens or fills a post. Notation: `Lexicon`. */
export const greetings = `
evening all|folks
finally friday
fri yay
friday at last
friday feeling|vibes
fridayfeeling
fridayvibes
friyay
good afternoon|evening|morning|night
good afternoon|morning everyone
good day everyone
good morning all|folks|friends|world
good morning facebook
great|lovely|wonderful friday|monday|thursday|tuesday|wednesday
happy first of the month
happy friday|monday|saturday|sunday|thursday|tuesday|wednesday|weekend
happy hump
happy hump day
happyfriday
happymonday
have a fantastic weekend
have a good one|week
have a great day|one|week
have a wonderful day
hello april|august|december|everyone|facebook|february|friday|friends|january|july|june|march|monday|november|october|september|sunday|sunshine|thursday|tuesday|wednesday|weekend
hey friends|guys
hey|hi|morning everyone
hi|morning all|folks
hump day
it s friday|monday
it s the weekend
just checking in
just popping on to say
just wanted to say hi
lazy sunday
lovely day everyone
monday again|blues|mood|morning
mondayblues
mondaymood
morning world
new month|week
rise and shine
say hello
see you monday
sunday funday
sundayfunday
tgif
thank god|goodness it s friday
throwback thursday
top of the morning
weekend is here
weekend mode|plans|vibes
weekendvibes
wish you a wonderful
wishing everyone a
wishing you a fantastic|great|lovely|wonderful
wishing you all a
`;
