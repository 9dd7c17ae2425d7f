/** Keys that come first wherever they stand, in this order: they say what an entry is. The others follow by alphabet. */
const LEADING_KEYS = ["id", "kind", "name", "severity", "message", "why"];

/**
 * The same data in one order of keys, what is undefined left out.
 *
 * @param leading keys of the outermost object that come first. Recursion is safe: a charter has passed the depth limit.
 */
export function ordered(value: unknown, leading: readonly string[] = LEADING_KEYS): unknown {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry));
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string): number => (leading.includes(key) ? leading.indexOf(key) : leading.length);
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([key, entry]) => [key, ordered(entry)] as const);
  return Object.fromEntries(entries);
}
