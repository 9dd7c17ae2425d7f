import type { Charter } from "../charter";
import { FORM_SECTIONS, type FormField } from "../outline";
import type { Chapter } from "./chapter";
import { fact } from "./fields";
import { element } from "./node";
import type { DocumentWords } from "./words";

/** Told elsewhere in the document than by the outline. */
const ELSEWHERE = new Set(["format", "schema", "id", "version", "changelog", "builtins", "rules", "rulesOff", "$schema"]);

/** What the outline knows: a field, or an object with more of it. */
type Known = Map<string, Known | FormField>;

const known: Known = new Map();
for (const { fields } of FORM_SECTIONS) for (const field of fields) plant(known, field);

function plant(root: Known, field: FormField): void {
  const place = field.path.slice(0, -1).reduce<Known>((at, step) => {
    const next = at.get(String(step));
    if (next instanceof Map) return next;
    const made: Known = new Map();
    at.set(String(step), made);
    return made;
  }, root);
  place.set(String(field.path.at(-1)), field);
}

/** What the file holds beyond the model, so that nothing in it stays unseen. */
export function restOf(charter: Charter, words: DocumentWords): Chapter | undefined {
  const found = unknownIn(charter, known, "").filter(([path]) => !ELSEWHERE.has(path));
  if (found.length === 0) return undefined;
  const facts = found.flatMap(([path, value]) => fact(path, typeof value === "string" ? value : JSON.stringify(value)));
  const { t } = words;
  return { id: "rest", title: t("doc.rest"), body: [element("p", {}, t("doc.rest.about")), element("dl", {}, facts)] };
}

function unknownIn(value: unknown, here: Known, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const place = path === "" ? key : `${path}.${key}`;
    const one = here.get(key);
    if (entry === undefined) return [];
    if (one === undefined) return [[place, entry] as const];
    if (one instanceof Map) return unknownIn(entry, one, place);
    if (one.kind !== "rows" || !Array.isArray(entry)) return [];
    const inside: Known = new Map([["id", one]]);
    for (const inner of one.row) plant(inside, inner);
    return entry.flatMap((row: unknown, index) => unknownIn(row, inside, `${place}[${index + 1}]`));
  });
}
