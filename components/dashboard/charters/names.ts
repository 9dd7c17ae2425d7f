import { FORM_SECTIONS, type FormField } from "../../../lib/dashboard";
import { type Message, type PagesTranslator, pagesMessages } from "../../../lib/i18n";

/** A text by a key that is put together from data; nothing when there is no such text. */
export function maybe(key: string, t: PagesTranslator): string | undefined {
  const table: Readonly<Record<string, Message>> = pagesMessages[t.language];
  const text = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof text === "string" ? text : undefined;
}

/** Words of the charter or of a post, in the quotation marks of the language. */
export function quoted(text: string, t: PagesTranslator): string {
  return t.language === "fr" ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}

/** One of the values a field chooses from, in words. */
export function optionName(field: FormField, option: string, t: PagesTranslator): string {
  const names = ("names" in field && field.names) || field.key;
  return maybe(`option.${names}.${option}`, t) ?? maybe(`severity.${option}`, t) ?? maybe(`filler.${option}`, t) ?? option;
}

/** A section of the file in words; its key where it has none. */
export function sectionName(section: string, t: PagesTranslator): string {
  return maybe(`section.${section}`, t) ?? section;
}

/** A field of a section in the words of the form; else its key; nothing for the section itself. */
export function fieldName(section: string, field: string, t: PagesTranslator): string | undefined {
  if (field === "") return undefined;
  const path = `${section}.${field}`;
  const known = allFields().get(path);
  return (known && maybe(`form.${known}`, t)) ?? field;
}

let byPath: Map<string, string> | undefined;

function allFields(): Map<string, string> {
  byPath ??= new Map(FORM_SECTIONS.flatMap(({ fields }) => fields.flatMap((field) => pathsOf(field, ""))));
  return byPath;
}

function pathsOf(field: FormField, before: string): [string, string][] {
  const path = [before, ...field.path].filter((step) => step !== "").join(".");
  return [[path, field.key], ...(field.kind === "rows" ? field.row.flatMap((inner) => pathsOf(inner, path)) : [])];
}
