/** Vacancies with details. Notation: `Lexicon`. */
export const guardJob = `
an|per hour
apply by
apprenticeship
closing date
full|part time
hiring
job vacancy
join our team as
permanent
recruiting
resume
salary
send your cv
shift(s)
vacancies
vacancy
we are|re hiring
with a cv
your cv
`;
