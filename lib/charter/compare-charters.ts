import type { Charter } from "./schema";

/** One difference between two charters, as data that a screen puts into words. */
export interface CharterChange {
  /** Top section, such as `emoji`. */
  readonly section: string;
  /** Keys below the section without places in lists, such as `max` or `terms`; empty for the section itself. */
  readonly field: string;
  /** Names of the list entries on the way, outermost first: “Conseil”. */
  readonly entries: readonly string[];
  readonly kind: "added" | "removed" | "changed" | "reordered";
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
}

/** What a version says of itself; no difference of content. */
const APART: readonly string[] = ["format", "schema", "version", "changelog"];
/** Keys by which a person knows an entry of a list, the first that is there. */
const NAMES = ["name", "term", "use", "claim", "short", "text", "statement", "id", "emoji", "trait", "metric", "handle"] as const;

/**
 * All differences from `before` to `after`, section by section. Entries of lists are matched by their id, else by their name, so that
 * a word put at the top of a list of a thousand is one difference. Equal charters give none.
 */
export function compareCharters(before: Charter, after: Charter): readonly CharterChange[] {
  const sections = new Set([...Object.keys(before), ...Object.keys(after)].filter((key) => !APART.includes(key)));
  return [...sections].flatMap((section) => compare(before[section], after[section], { section, field: "", entries: [] }));
}

type Place = Pick<CharterChange, "section" | "field" | "entries">;

function compare(before: unknown, after: unknown, place: Place): CharterChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, place);
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      compare(before[key], after[key], { ...place, field: place.field === "" ? key : `${place.field}.${key}` }),
    );
  }
  if (before === after || (isNothing(before) && isNothing(after))) return [];
  if (isNothing(before)) return added(after, place, "added");
  if (isNothing(after)) return added(before, place, "removed");
  return [{ ...place, kind: "changed", before: show(before), after: show(after) }];
}

function compareLists(before: readonly unknown[], after: readonly unknown[], place: Place): CharterChange[] {
  const old = byKey(before);
  const fresh = byKey(after);
  const gone = [...old].filter(([key]) => !fresh.has(key)).flatMap(([, entry]) => entryChange(entry, place, "removed"));
  const come = [...fresh].filter(([key]) => !old.has(key)).flatMap(([, entry]) => entryChange(entry, place, "added"));
  const inside = [...fresh].flatMap(([key, entry]) => {
    const known = old.get(key);
    return isObject(known) && isObject(entry) ? compare(known, entry, { ...place, entries: [...place.entries, nameOf(entry)] }) : [];
  });
  const order = [...fresh.keys()];
  const isReordered = gone.length + come.length === 0 && [...old.keys()].some((key, index) => order[index] !== key);
  return [...gone, ...come, ...inside, ...(isReordered ? [{ ...place, kind: "reordered" as const }] : [])];
}

/** A whole value that came or went; of an object each part, of a list each entry. */
function added(value: unknown, place: Place, kind: "added" | "removed"): CharterChange[] {
  if (Array.isArray(value)) return value.flatMap((entry) => entryChange(entry, place, kind));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, part]) =>
      added(part, { ...place, field: place.field === "" ? key : `${place.field}.${key}` }, kind),
    );
  return [{ ...place, kind, [kind === "added" ? "after" : "before"]: show(value) }];
}

function entryChange(entry: unknown, place: Place, kind: "added" | "removed"): CharterChange[] {
  return [{ ...place, kind, [kind === "added" ? "after" : "before"]: isObject(entry) ? nameOf(entry) : show(entry) }];
}

function byKey(list: readonly unknown[]): Map<string, unknown> {
  const seen = new Map<string, unknown>();
  for (const entry of list) {
    const key = isObject(entry) ? String(entry.id ?? nameOf(entry)) : JSON.stringify(entry);
    let free = key;
    for (let copy = 2; seen.has(free); copy += 1) free = `${key} (${copy})`;
    seen.set(free, entry);
  }
  return seen;
}

function nameOf(entry: Readonly<Record<string, unknown>>): string {
  const name = NAMES.map((key) => entry[key]).find((value) => typeof value === "string" && value !== "");
  return typeof name === "string" ? name : JSON.stringify(entry);
}

function show(value: unknown): string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value);
}

/** Left out, or empty: a form that empties a field and a file without it mean the same. */
function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
