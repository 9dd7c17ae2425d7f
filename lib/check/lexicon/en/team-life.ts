/** What happens among colleagues and concerns no reader. Notation: `Lexicon`. */
export const teamLife = `
a close knit team
a look back
afterwork
all hands
all together
annual conference
annual meeting
another productive
another year older
away day
axe throwing
behind the scenes
best team
board meeting
bowling
brainstorm
brainstorming
brainstorming session
busy bees
cake in the office
came together
caught up
christmas do
christmas party
close knit
close knit team
coffee break
come together
company culture
company day
company retreat
dream team
escape room
few pics from
friday drinks
gathered
go karting
good company
good|great meeting
got together
great ideas
great team
hard at work
hive of activity
ideas flowing
in meetings
in pictures
internal workshop
kick off
kickoff
leadership team
life at the office
lots of ideas
management team
night out
office bake off
office bake|bbq|breakfast|drinks|lunch|olympics|party
office birthday
office life
office vibes
offsite
on a roll
our amazing team
our anniversary
our birthday
our boss|ceo|director|founder|manager|md
our colleagues
our culture
our leadership
our people
our staff
our team
our teams
our wonderful team
paintball
photo dump
pizza friday
pizza in the office
planning day|meeting|session
play hard
productive day|meeting|session
productive week
round off the month|week|year
senior team
so many great ideas
some photos from
some snaps
staff breakfast|dinner|drinks|lunch|meeting|photo
staff day
staff night out
staff party
staff retreat
strategy day|meeting|session
summer party
team away day
team bbq|breakfast|brunch|dinner|drinks|lunch|meeting|photo|picture
team bonding
team building
team culture
team offsite
team outing
team retreat
team social
team spirit
teambuilding
teamwork
the best crew
the best team
the gang
the whole gang
to celebrate another
town hall
we work hard
what a team
whole team together
work do
work family
work hard play hard
works outing
`;
