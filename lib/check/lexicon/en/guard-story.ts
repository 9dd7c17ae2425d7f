/** A customer's or a colleague's own story. Notation: `Lexicon`. */
export const guardStory = `
called|joined|rang|tells|told us
came in
came|wrote to us
congrats|congratulations|promoted|thanks to
got in touch
has joined
her|his words
joins the team
opened her|his
our client|customer
passed her|his|their
qualified as
retirement
retires
retiring
said that
says
thank you to
welcome to the team
well done to
with her|his|their permission
years with the company
years with us
`;
