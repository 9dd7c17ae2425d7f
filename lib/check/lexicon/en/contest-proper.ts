/** What a sound contest says. Notation: `Lexicon`. */
export const contestProper = `
18
application(s)
award(s)
awarded
closes
closing date
collect your
conditions
congratulations to
entries close
form
judged
judges
jury
no purchase necessary
nominated
nominations
nominees
not affiliated|sponsored
not associated with
one entry per
over 18s
per household
residents
rules
shortlist
shortlisted
t cs
tender
terms
ticket number
voted
we won
winner|winners of
won the
`;
