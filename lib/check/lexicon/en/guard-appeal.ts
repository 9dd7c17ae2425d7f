/** Appeals for a cause or for help. Notation: `Lexicon`. */
export const guardAppeal = `
appeal
blood donation|donors
charity|urgent appeal
crowdfunding
donate
donate|give blood
donations
donors|volunteers needed
food bank
foodbank
foster homes
fundraise
fundraiser
fundraising
gofundme
help find
help us find
hospice
humanitarian
justgiving
last seen
looking for volunteers
lost
missing
missing person
need volunteers
petition
red cross
relief fund
search party
shelter needs
sign the petition
stolen
witness
witnesses
`;
