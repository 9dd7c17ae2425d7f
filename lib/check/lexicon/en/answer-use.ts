/** What will be done with the answers; a question with a purpose. Notation: `Lexicon`. */
export const answerUse = `
answer|answers every
before we order
decide
feedback
form
get it right
help us choose
hours
leaves|on the menu
next batch|issue|month|order|season|workshop
planning
publish
put it to a vote
replies|reply to
result
results
shelves
staff meeting
stock
supplier
survey
timetable
to ship
we ll add|bake|book|choose|make|order|reply
we re about to
we re building|choosing|deciding|picking|testing
we will book|choose
we|will reply
winner goes
winning
`;
