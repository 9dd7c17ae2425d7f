import type { Steps } from "./places";

/** What stands under a field: one value of some kind, or a list of entries with fields of their own. */
export type FormField = {
  /** Names label and explanation among the texts: `form.<key>` and `form.<key>.about`. */
  readonly key: string;
  /** From the charter, or from the entry the field belongs to. */
  readonly path: Steps;
  /** Emptied, it holds an empty text, which is then marked, rather than being left out. */
  readonly required?: true;
} & (
  | { readonly kind: "line" | "paragraph" | "lines" | "numbers" | "date" | "time" | "address" | "switch" }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  /** One of several; `names` says under which key their words stand when it is not the field's own. */
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly optional?: true; readonly names?: string }
  /** Any of several. */
  | { readonly kind: "choices"; readonly options: readonly string[]; readonly names?: string }
  /** The id of an entry of another list. */
  | { readonly kind: "ref"; readonly to: Steps }
  /** Two values that belong together: a list of two numbers, or an object with `from` and `to`. */
  | { readonly kind: "span"; readonly of: "number" | "time" }
  /** `ids`: entries carry an id that begins with this. */
  | { readonly kind: "rows"; readonly row: readonly FormField[]; readonly ids?: string }
);
export type RowsField = FormField & { readonly kind: "rows" };

export interface FormSection {
  readonly id: string;
  readonly fields: readonly FormField[];
}

export interface FormGroup {
  readonly id: string;
  readonly sections: readonly FormSection[];
}

type Plain = Extract<FormField, { kind: "line" | "paragraph" | "lines" | "numbers" | "date" | "time" | "address" | "switch" }>["kind"];

/**
 * `emoji.max` → path emoji → max; a `!` at the end makes the field required. Its key is its path behind a point, which section and
 * rows fill in (`.max` in the rows `emoji` → `emoji.max`), unless another key is given.
 */
function named(path: string, key: string | undefined) {
  const isRequired = path.endsWith("!");
  const bare = isRequired ? path.slice(0, -1) : path;
  return { key: key ?? `.${bare}`, path: bare.split("."), ...(isRequired && { required: true as const }) };
}
const plain =
  (kind: Plain) =>
  (path: string, key?: string): FormField => ({ ...named(path, key), kind });

export const line = plain("line");
export const paragraph = plain("paragraph");
export const lines = plain("lines");
export const numbers = plain("numbers");
export const date = plain("date");
export const time = plain("time");
export const address = plain("address");
export const toggle = plain("switch");

export function number(path: string, min: number, max: number, key?: string): FormField {
  return { ...named(path, key), kind: "number", min, max };
}
export function choice(path: string, options: readonly string[], more: { key?: string; optional?: true; names?: string } = {}): FormField {
  const { key, ...rest } = more;
  return { ...named(path, key), kind: "choice", options, ...rest };
}
export function choices(path: string, options: readonly string[], names?: string): FormField {
  return { ...named(path, undefined), kind: "choices", options, ...(names !== undefined && { names }) };
}
export function ref(path: string, to: string): FormField {
  return { ...named(path, undefined), kind: "ref", to: to.split(".") };
}
export function span(path: string, of: "number" | "time"): FormField {
  return { ...named(path, undefined), kind: "span", of };
}
/** A list of entries with fields of their own. */
export function rows(path: string, row: readonly FormField[], more: { key?: string; ids?: string } = {}): FormField {
  const inside = row.map((field) => ({ ...field, key: field.key.replace(/^(?=\.)/, path) }));
  return { ...named(path, more.key), kind: "rows", row: inside, ...(more.ids !== undefined && { ids: more.ids }) };
}

export function section(id: string, ...fields: readonly FormField[]): FormSection {
  return { id, fields: fields.map((field) => ({ ...field, key: field.key.replace(/^\./, "") })) };
}
