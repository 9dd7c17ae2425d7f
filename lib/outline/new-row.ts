import type { FormField, RowsField } from "./field";

/** An empty entry of a list of rows, with an id that no other entry of it has. */
export function newRow(field: RowsField, entries: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  if (field.ids !== undefined) {
    const taken = new Set(entries.map((entry) => (typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined)));
    let number = entries.length + 1;
    while (taken.has(`${field.ids}-${number}`)) number += 1;
    row.id = `${field.ids}-${number}`;
  }
  for (const inner of field.row) {
    const [name] = inner.path;
    const value = emptyValue(inner);
    if (name !== undefined && value !== undefined) row[name] = value;
  }
  return row;
}

function emptyValue(field: FormField): unknown {
  if (field.kind === "lines" || field.kind === "choices" || field.kind === "numbers") return [];
  if (field.kind === "choice" && field.optional === undefined) return field.options.includes("must") ? "must" : field.options[0];
  return field.required ? "" : undefined;
}
