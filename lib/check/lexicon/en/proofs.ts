/** What lets a reader believe it. Notation: `Lexicon`. */
export const proofs = `
according to
accreditation
accredited
approved
audited
award winning
awarded
before and after
british standard
case log
ce marked
certification
certified
compared to|with
data
down|gone|sourced|up from
evidence
figures
guarantee
guaranteed
independent
inspected
iso
licensed
measured
measurement
no defects
origin
proof
qualified
raised
ranked
ranking
rated
rating
report
results
review(s)
reviewed
since 19|we
soil association
source
study
survey
tested
testimonial
traceable
voted
warranty
years experience
years of experience
`;
