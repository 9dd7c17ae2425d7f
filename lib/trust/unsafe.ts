/** What any data of ours stays below. */
export const DATA_LIMITS = { depth: 40, string: 100_000 } as const;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * What in a value could do harm or never came from here: a key that reaches into prototypes (T2), too deep a nesting or too long a
 * string (T5), something JSON has no word for. Looks without recursion.
 *
 * @returns a word on the first such place, or nothing
 */
export function findUnsafe(value: unknown): string | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: current, depth } = next;
    if (typeof current !== "object" || current === null) {
      const fault = faultOfSimple(current);
      if (fault !== undefined) return fault;
      continue;
    }
    if (depth > DATA_LIMITS.depth) return `depth ${depth}`;
    const forbidden = Array.isArray(current) ? undefined : Object.keys(current).find((key) => FORBIDDEN.has(key));
    if (forbidden !== undefined) return forbidden;
    for (const inner of Object.values(current)) open.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}

function faultOfSimple(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value.length > DATA_LIMITS.string ? `${value.length} characters` : undefined;
    case "number":
      return Number.isFinite(value) ? undefined : String(value);
    case "boolean":
    case "undefined":
    case "object":
      return undefined;
    default:
      return typeof value;
  }
}
