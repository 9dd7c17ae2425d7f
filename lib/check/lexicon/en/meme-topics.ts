/** What office jokes are about. Notation: `Lexicon`. */
export const memeTopics = `
2pm
3am
5pm
9am
alarm
bank account
bed
biscuit(s)
boss
client
coffee
colleague(s)
couch
coworker(s)
deadline
diet
email(s)
excel
friday
fridge
gym
holiday
inbox
intern
lunch
manager
meeting(s)
monday
mute
muted
netflix
paycheck
payday
powerpoint
printer
pyjamas
reply all
salary
small change
sofa
spreadsheet(s)
teams
urgent
vacation
weekend
wfh
wine
working from home
zoom
`;
