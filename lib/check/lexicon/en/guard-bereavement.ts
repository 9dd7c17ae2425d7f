/** Mourning. Notation: `Lexicon`. */
export const guardBereavement = `
bereaved
condolences
death of
deepest sympathy
deep|great|profound sadness
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
passing of our
pay tribute
rest easy
rest in peace
rip
sad news
sadly missed
so sorry to hear
sudden passing
thoughts and prayers
thoughts are with
tribute to
with heavy hearts
`;
