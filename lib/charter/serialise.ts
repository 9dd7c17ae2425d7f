import { type Charter, charterSchema } from "./schema";

/** Keys that come first wherever they stand, in this order: they say what an entry is. The others follow by alphabet. */
const LEADING_KEYS = ["id", "kind", "name", "severity", "message", "why"];
const SECTIONS = Object.keys(charterSchema.shape);

/**
 * The canonical text of a charter: one order of keys, two spaces, one newline at the end. The same charter always gives the
 * same text, so that two versions can be compared line by line; reading it back gives an equal charter.
 */
export function serialiseCharter(charter: Charter): string {
  return `${JSON.stringify(order(charter, SECTIONS), undefined, 2)}\n`;
}

/** Recursion is safe: a charter has passed the depth limit. */
function order(value: unknown, leading: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => order(entry, LEADING_KEYS));
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string): number => (leading.includes(key) ? leading.indexOf(key) : leading.length);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([key, entry]) => [key, order(entry, LEADING_KEYS)] as const);
  return Object.fromEntries(entries);
}
