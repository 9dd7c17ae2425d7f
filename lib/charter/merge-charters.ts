import { type CharterChange, compareCharters } from "./compare-charters";
import { type ParsedCharter, parseCharter } from "./parse";
import type { Charter } from "./schema";

export type Side = "mine" | "theirs";

/** One entry of a list that both charters know by ids, where the two differ. */
export interface MergeEntry {
  readonly id: string;
  readonly name: string;
  /** Which of the two has it. */
  readonly where: Side | "both";
}

/** A section in which two charters differ. */
export interface MergeSection {
  readonly section: string;
  readonly changes: readonly CharterChange[];
  /** Present where the section can be decided entry by entry. */
  readonly entries?: readonly MergeEntry[];
}

/** For each section by name the side that is taken, or the side of each entry by id; what is not named stays mine. */
export type MergeChoices = ReadonlyMap<string, Side | ReadonlyMap<string, Side>>;

/** What a file says of itself, and what belongs to the charter it is merged into. */
const APART = new Set(["format", "schema", "id", "version", "changelog"]);

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** All sections in which `theirs` differs from `mine`, with the differences; sections that neither model nor mine knows are among them. */
export function mergeableSections(mine: Charter, theirs: Charter): readonly MergeSection[] {
  const changes = compareCharters(mine, theirs);
  const sections = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter((section) => !APART.has(section));
  return sections.flatMap((section): readonly MergeSection[] => {
    if (same(mine[section], theirs[section])) return [];
    const inside = changes.filter((change) => change.section === section);
    const entries = entriesOf(mine[section], theirs[section]);
    return [{ section, changes: inside, ...(entries && { entries }) }];
  });
}

/**
 * One charter out of two: sections that are taken equal theirs, all others are mine, those that nobody knows too. Of a list that is
 * decided by entry, mine keep their order and what is new follows. The result is held against the whole model before it is given
 * back, as sections may contradict each other; neither charter is changed.
 */
export function mergeCharters(mine: Charter, theirs: Charter, choices: MergeChoices): ParsedCharter {
  const merged = new Map<string, unknown>(Object.entries(mine));
  for (const [section, choice] of choices) {
    if (APART.has(section)) continue;
    const value =
      typeof choice === "string"
        ? choice === "mine"
          ? mine[section]
          : theirs[section]
        : mergeEntries(mine[section], theirs[section], choice);
    if (value === undefined) merged.delete(section);
    else merged.set(section, value);
  }
  return parseCharter(Object.fromEntries(merged));
}

function entriesOf(mine: unknown, theirs: unknown): readonly MergeEntry[] | undefined {
  const [a, b] = [byId(mine), byId(theirs)];
  if (!a || !b) return undefined;
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((id): readonly MergeEntry[] => {
    const [own, other] = [a.get(id), b.get(id)];
    if (same(own, other)) return [];
    return [{ id, name: nameOf(other ?? own) ?? id, where: own === undefined ? "theirs" : other === undefined ? "mine" : "both" }];
  });
}

function mergeEntries(mine: unknown, theirs: unknown, choice: ReadonlyMap<string, Side>): unknown {
  const [a, b] = [byId(mine), byId(theirs)];
  if (!a || !b) return mine;
  const ids = [...new Set([...a.keys(), ...b.keys()])];
  // All of theirs is their list itself, its order included.
  if (ids.every((id) => same(a.get(id), b.get(id)) || choice.get(id) === "theirs")) return theirs;
  const kept = ids.flatMap((id): readonly unknown[] => {
    const entry = choice.get(id) === "theirs" ? b.get(id) : a.get(id);
    return entry === undefined ? [] : [entry];
  });
  return kept;
}

/** The entries of a list in which each has an id of its own; nothing for all else. */
function byId(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = new Map(value.flatMap((entry: unknown) => (isEntry(entry) ? [[entry.id, entry] as const] : [])));
  return found.size === value.length ? found : undefined;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const names = ["name", "statement", "text"].map((key) => Reflect.get(entry, key) as unknown);
  const name = names.find((value) => typeof value === "string" && value !== "");
  return typeof name === "string" ? name : undefined;
}

/** Same content, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, entry]) => [key, sorted(entry)]);
}
