import fc from "fast-check";

/**
 * `npm test` draws the same cases each time, so that it fails for what was changed and for nothing else; `npm run test:long` draws
 * new ones, ten times as many, and fast-check prints the seed of what it found. `LIGNE_SEED` gives another seed, `new` one by chance.
 */
const asked = process.env.LIGNE_SEED ?? "20261125";
if (asked !== "new") fc.configureGlobal({ seed: Number(asked) });
