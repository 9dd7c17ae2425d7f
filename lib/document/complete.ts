import type { JsonSchema } from "../charter";
import { type Frame, type JsonPlace, jsonPlaceAt } from "./json-place";

export interface CompletionOption {
  /** The key or value itself. */
  readonly label: string;
  /** What it is called among people, or what it holds. */
  readonly about: string;
  /** What takes the place of the text from `start` to `end`. */
  readonly insert: string;
}

export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly options: readonly CompletionOption[];
}

/** Keys and values that the schema allows where the caret stands in a JSON text, those first that begin as what is typed. */
export function completeAt(text: string, caret: number, schema: JsonSchema): Completion | undefined {
  const place = jsonPlaceAt(text, caret);
  if (!place) return undefined;
  const here = place.frames.reduce<readonly JsonSchema[]>(
    (schemas, frame, index) => {
      const before = index === 0 ? undefined : place.frames[index - 1];
      return before === undefined
        ? narrowed(schemas, frame)
        : narrowed(
            schemas.flatMap((one) => inside(one, before)),
            frame,
          );
    },
    [schema],
  );
  const frame = place.frames.at(-1);
  const options = place.role === "key" ? keysOf(here, place) : frame ? valuesOf(here.flatMap((one) => inside(one, frame))) : [];
  const typed = place.typed.toLowerCase();
  const fitting = options
    .filter(({ label }) => label.toLowerCase().includes(typed) && label !== place.typed)
    .toSorted((a, b) => Number(b.label.toLowerCase().startsWith(typed)) - Number(a.label.toLowerCase().startsWith(typed)));
  return fitting.length === 0 ? undefined : { start: place.start, end: place.end, options: fitting };
}

/** Of several shapes those that agree with what the object says already, such as its `kind`. */
function narrowed(schemas: readonly JsonSchema[], frame: Frame): readonly JsonSchema[] {
  const all = schemas.flatMap(alternatives);
  const fitting = all.filter(({ properties }) =>
    Object.entries(properties ?? {}).every(([key, { const: fixed }]) => {
      const said = frame.entries.get(key);
      return fixed === undefined || said === undefined || said === fixed;
    }),
  );
  return fitting.length > 0 ? fitting : all;
}

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const inner = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return inner.length === 0 ? [schema] : inner.flatMap(alternatives);
}

/** What stands in an object under its key, or in a list. */
function inside(schema: JsonSchema, { kind, key }: Frame): readonly JsonSchema[] {
  return alternatives(schema).flatMap((one): readonly JsonSchema[] => {
    if (kind === "list") return one.items !== undefined ? [one.items] : (one.prefixItems ?? []);
    const known = key === undefined || !Object.hasOwn(one.properties ?? {}, key) ? undefined : one.properties?.[key];
    if (known !== undefined) return [known];
    return typeof one.additionalProperties === "object" ? [one.additionalProperties] : [];
  });
}

function keysOf(schemas: readonly JsonSchema[], { frames, typed, hasColon }: JsonPlace): readonly CompletionOption[] {
  const taken = frames.at(-1)?.entries;
  const known = new Map(schemas.flatMap(({ properties }) => Object.entries(properties ?? {})));
  return [...known]
    .filter(([key]) => key === typed || taken?.has(key) !== true)
    .map(([key, schema]) => ({ label: key, about: aboutOf(schema), insert: JSON.stringify(key) + (hasColon ? "" : ": ") }));
}

function valuesOf(schemas: readonly JsonSchema[]): readonly CompletionOption[] {
  const values = schemas.flatMap(alternatives).flatMap((schema): readonly unknown[] => {
    if (schema.const !== undefined) return [schema.const];
    if (schema.enum) return schema.enum;
    return schema.type === "boolean" ? [true, false] : [];
  });
  return [...new Set(values)].map((value) => ({ label: String(value), about: "", insert: JSON.stringify(value) }));
}

function aboutOf(schema: JsonSchema): string {
  if (schema.title !== undefined) return schema.title;
  const values = valuesOf([schema]).map(({ label }) => label);
  return values.length > 0 ? values.slice(0, 6).join(" | ") : (schema.type ?? "");
}
