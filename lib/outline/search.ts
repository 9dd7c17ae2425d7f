import type { FormField, FormGroup, RowsField } from "./field";
import { type Steps, valueAt } from "./places";

/** One field that answers a search, and where in the form it stands. */
export interface FoundField {
  readonly section: string;
  readonly field: FormField;
  /** The field to go to: of a list of entries, the list's own place or that of one value in it. */
  readonly path: Steps;
  /** The value that answered, when it was not the name. */
  readonly value?: string;
}

export interface FieldWords {
  readonly name: string;
  readonly about: string;
}

/**
 * Fields whose name, explanation or value holds every word of `query`, whatever its accents and capitals; names come before values,
 * values before explanations. Nothing for an empty query.
 */
export function searchFields(
  groups: readonly FormGroup[],
  charter: unknown,
  wordsOf: (field: FormField) => FieldWords,
  query: string,
): readonly FoundField[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (text: string) => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  };
  const ranked: Ranked[] = [];
  for (const { sections } of groups)
    for (const { id, fields } of sections)
      for (const field of fields) {
        const value = valueAt(charter, field.path);
        const look = field.kind === "rows" ? lookInRows(field, value, wordsOf, holds) : lookAt(field, field.path, value, wordsOf, holds);
        ranked.push(...look.map((one) => ({ ...one, found: { ...one.found, section: id } })));
      }
  const seen = new Set<string>();
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found)
    .filter(({ path }) => {
      const place = path.join(".");
      if (seen.has(place)) return false;
      seen.add(place);
      return true;
    });
}

interface Ranked {
  readonly rank: number;
  readonly found: FoundField;
}
type WordsOf = (field: FormField) => FieldWords;
type Holds = (text: string) => boolean;

function lookAt(field: FormField, path: Steps, value: unknown, wordsOf: WordsOf, holds: Holds): readonly Ranked[] {
  const { name, about } = wordsOf(field);
  const text = textsOf(value).find(holds);
  if (holds(name)) return [{ rank: 0, found: { section: "", field, path } }];
  if (text !== undefined) return [{ rank: 1, found: { section: "", field, path, value: text } }];
  return holds(about) ? [{ rank: 2, found: { section: "", field, path } }] : [];
}

/** A list answers by its name or by the names of its fields; its entries by what they hold. */
function lookInRows(field: RowsField, value: unknown, wordsOf: WordsOf, holds: Holds): readonly Ranked[] {
  const { path } = field;
  const { name, about } = wordsOf(field);
  const isNamed = holds(name);
  const isMeant = holds(about) || field.row.some((inner) => holds(wordsOf(inner).name));
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const inside = entries.flatMap((entry, index) =>
    field.row.flatMap((inner): readonly Ranked[] => {
      const text = textsOf(valueAt(entry, inner.path)).find(holds);
      return text === undefined
        ? []
        : [{ rank: 1, found: { section: "", field: inner, path: [...path, index, ...inner.path], value: text } }];
    }),
  );
  return isNamed || isMeant ? [{ rank: isNamed ? 0 : 2, found: { section: "", field, path } }, ...inside] : inside;
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}

/** Small letters without accents, apostrophes alike. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();
}
