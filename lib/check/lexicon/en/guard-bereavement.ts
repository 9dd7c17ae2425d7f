/** Mourning. Notation: `Lexicon`. */
export const guardBereavement = `
bereaved
condolences
death of
deepest sympathy
died
funeral
in loving memory
in memory of
loss of our
memorial service
mourn
mourning
our thoughts are with
passed away
pay tribute
rest in peace
sad news
sadly missed
thoughts are with
tribute to
`;
