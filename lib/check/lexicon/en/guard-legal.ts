/** Legal and public notices. Notation: `Lexicon`. */
export const guardLegal = `
agm
annual general meeting
council meeting
deadline for
filing deadline
gdpr
in accordance with
legislation
notice is hereby
planning application
privacy policy
public consultation|hearing|notice
pursuant to
regulation(s)
statutory
tax return
terms of service
`;
