/** Urgent safety and service notices. Notation: `Lexicon`. */
export const guardEmergency = `
accident
alert
amber|fire|flood|red|storm warning
amber|scam alert
boil water
call 112|911|999
card machine
data breach
do not drink
emergency
emergency number
evacuate
evacuation
fake account
flood
flooding
found|lost cat|dog
fraud
gas leak
hacked
missing cat|child|dog|person
out of order
outage
phishing
power cut|outage
power|water is off
road closed|closure
scam
scammer(s)
service disruption
snow update
stay indoors
system down
warning
water cut
wildfire
witness appeal
`;
