/** Mourning. Notation: `Lexicon`. */
export const guardBereavement = `
bereaved
condolences
death of
deepest sympathy
died
funeral
gone too soon
heartbroken
heavy hearts
in loving memory
in memory of
loss of our
memorial service
mourn
mourning
mourns
our thoughts are with
passed away
pay tribute
rest easy
rest in peace
rip
sad news
sadly missed
so sorry to hear
thoughts and prayers
thoughts are with
tribute to
with heavy hearts
`;
