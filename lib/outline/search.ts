import type { FormField, FormGroup } from "./field";
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
  const ranked: { readonly rank: number; readonly found: FoundField }[] = [];
  const look = (section: string, field: FormField, path: Steps, value: unknown, inRow: boolean) => {
    const { name, about } = wordsOf(field);
    if (field.kind === "rows") {
      if (holds(name)) ranked.push({ rank: 0, found: { section, field, path } });
      const entries: readonly unknown[] = Array.isArray(value) ? value : [];
      for (const [index, entry] of entries.entries())
        for (const inner of field.row) look(section, inner, [...path, index, ...inner.path], valueAt(entry, inner.path), true);
      for (const inner of field.row)
        if (entries.length === 0 && holds(wordsOf(inner).name)) ranked.push({ rank: 2, found: { section, field, path } });
      if (!holds(name) && holds(about)) ranked.push({ rank: 2, found: { section, field, path } });
      return;
    }
    const text = textsOf(value).find(holds);
    if (!inRow && holds(name)) ranked.push({ rank: 0, found: { section, field, path } });
    else if (text !== undefined) ranked.push({ rank: 1, found: { section, field, path, value: text } });
    else if (!inRow && holds(about)) ranked.push({ rank: 2, found: { section, field, path } });
  };
  for (const { sections } of groups)
    for (const { id, fields } of sections) for (const field of fields) look(id, field, field.path, valueAt(charter, field.path), false);
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

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}

/** Small letters without accents, apostrophes alike. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();
}
