/**
 * Dexie as it ships for browsers of today, made small by its own makers: a few kilobytes lighter than what its package names by itself.
 * Product and tests take the same.
 */
export const dexieOfToday = { dexie: "dexie/dist/modern/dexie.min.mjs" };
