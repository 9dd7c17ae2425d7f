/** What happens among colleagues and concerns no reader. Notation: `Lexicon`. */
export const teamLife = `
a close knit team
a look back
afterwork
all hands|together
annual conference|meeting
another productive
another year older
away day
axe throwing
behind the scenes
best|dream|leadership|management|senior team
board|good|great meeting
bowling
brainstorm
brainstorming
brainstorming session
busy bees
cake|pizza in the office
came|come|got together
caught up
christmas do|party
close knit
close knit team
coffee break
company culture|day|retreat
escape room
few pics from
friday drinks
gathered
go karting
good company
great ideas|team
hard at work
hive of activity
ideas flowing
in meetings|pictures
internal workshop
kick off
kickoff
life at the office
lots of ideas
night out
office bake off
office bake|bbq|birthday|breakfast|drinks|life|lunch|olympics|party|vibes
offsite
on a roll
our amazing team
our anniversary|birthday|boss|ceo|colleagues|culture|director|founder|leadership|manager|md|people|staff|team|teams
our wonderful team
paintball
photo dump
pizza friday
planning|strategy day|meeting|session
play hard
productive day|meeting|session|week
round off the month|week|year
so many great ideas
some photos from
some snaps
staff breakfast|day|dinner|drinks|lunch|meeting|party|photo|retreat
staff night out
summer party
team away day
team bbq|bonding|breakfast|brunch|building|culture|dinner|drinks|lunch|meeting|offsite|outing|photo|picture|retreat|social|spirit
teambuilding
teamwork
the best crew|team
the gang
the whole gang
to celebrate another
town hall
we work hard
what a team
whole team together
work do|family
work hard play hard
works outing
`;
