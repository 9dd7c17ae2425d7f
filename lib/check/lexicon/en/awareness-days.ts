/** Heads of named days. Notation: `Lexicon`. */
export const awarenessDays = `
appreciation week
appreciation|awareness|coffee|donut|doughnut|earth|groundhog|pi|pizza|siblings day
awareness month|week
blue monday
day
earth hour
international
it s international|national|world
may the 4th|fourth
national
nationaldonutday
nationalpetday
nationalpizzaday
pride month
random acts of kindness day
star wars day
talk like a pirate day
today is international|national|world
world
worldemojiday
worldkindnessday
worldsmileday
`;
