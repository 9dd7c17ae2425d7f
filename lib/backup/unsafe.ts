import { BACKUP_LIMITS } from "./format";

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
    if (typeof current === "string") {
      if (current.length > BACKUP_LIMITS.string) return `${current.length} characters`;
      continue;
    }
    if (current === null || typeof current === "boolean" || current === undefined) continue;
    if (typeof current === "number") {
      if (!Number.isFinite(current)) return String(current);
      continue;
    }
    if (typeof current !== "object") return typeof current;
    if (depth > BACKUP_LIMITS.depth) return `depth ${depth}`;
    if (Array.isArray(current)) {
      for (const inner of current) open.push({ value: inner, depth: depth + 1 });
      continue;
    }
    for (const key of Object.keys(current)) {
      if (FORBIDDEN.has(key)) return key;
      open.push({ value: Reflect.get(current, key), depth: depth + 1 });
    }
  }
  return undefined;
}
