/** Owning up to a fault. Notation: `Lexicon`. */
export const guardApology = `
apologies
apologise|apologize|sorry for
correction
delayed
delays
incident report
mistake in
our apologies|fault|mistake
so sorry
we apologise|apologize|regret
we are|re sorry
we got it|this wrong
we ll refund
we made a mistake
will be refunded
`;
