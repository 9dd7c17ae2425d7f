import type { FormField, FormGroup } from "./field";
import type { Steps } from "./places";
import type { FoundField } from "./search";

/** The field that a place of the charter belongs to, and where it stands in the form; nothing for a place that no field shows. */
export function fieldAt(groups: readonly FormGroup[], steps: Steps): FoundField | undefined {
  for (const { sections } of groups)
    for (const { id: section, fields } of sections) {
      const field = fields.find(({ path }) => leadsTo(path, steps));
      if (!field) continue;
      return entryField(section, field, steps) ?? { section, field, path: field.path };
    }
  return undefined;
}

/** The field inside an entry of a list. */
function entryField(section: string, field: FormField, steps: Steps): FoundField | undefined {
  const entry = steps[field.path.length];
  if (field.kind !== "rows" || entry === undefined) return undefined;
  const inner = field.row.find(({ path }) => leadsTo(path, steps.slice(field.path.length + 1)));
  return inner && { section, field: inner, path: [...field.path, entry, ...inner.path] };
}

const leadsTo = (path: Steps, steps: Steps): boolean => path.every((step, index) => steps[index] === step);
