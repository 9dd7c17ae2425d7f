/** Opening hours and closures. Notation: `Lexicon`. */
export const guardHours = `
back on
bank holiday hours
cash only
christmas|easter|holiday|opening hours
closed for|from|on|today|tomorrow
closing early
help yourself|yourselves
hours
last order|orders|posting
late cancellation(s)
office will be
open as usual
open from|on|this|till|today|until
opening late|times
order by
orders placed before
reopen
reopening
reopens
sold out
we are|re closed
we ll|will be closed
will be closed
will close
`;
