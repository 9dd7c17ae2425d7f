import type { Charter } from "../charter";
import { type FormField, type RowsField, valueAt } from "../outline";
import { isEmpty } from "./defaults";
import { type DocumentElement, type DocumentNode, element } from "./node";
import type { DocumentWords } from "./words";

/** Most columns of a table that is still read at ease on paper. */
const MOST_COLUMNS = 4;

/** One fact: a name and what holds. */
export function fact(name: string, ...value: readonly DocumentNode[]): readonly DocumentElement[] {
  return [element("dt", {}, name), element("dd", {}, value)];
}

/** The value of a field, as one reads it. */
export function shown(field: FormField, value: unknown, charter: Charter, words: DocumentWords): readonly DocumentNode[] {
  switch (field.kind) {
    case "choice":
      return [words.option(field, String(value))];
    case "choices":
      return [words.t.list((value as readonly string[]).map((one) => words.option(field, one)))];
    case "lines":
    case "numbers":
      return [several((value as readonly unknown[]).map(words.value))];
    case "date":
      return [words.day(String(value))];
    case "ref":
      return [nameOf(valueAt(charter, field.to), String(value))];
    case "span":
      return [spanOf(value, words)];
    case "paragraph":
      return [element("blockquote", {}, String(value))];
    case "address":
      return [linkOf(String(value))];
    default:
      return [words.value(value)];
  }
}

/** An address that may be followed: https and http only (T1); anything else stays text. */
export function linkOf(address: string): DocumentNode {
  return /^https?:\/\//.test(address) ? element("a", { href: address, rel: "noopener noreferrer" }, address) : address;
}

/** Words one below the other when they are long, else in a row. */
function several(items: readonly string[]): DocumentNode {
  if (items.every((item) => item.length <= 40)) return items.join(" · ");
  return element(
    "ul",
    {},
    items.map((item) => element("li", {}, item)),
  );
}

function spanOf(value: unknown, { t, value: show }: DocumentWords): string {
  const [from, to] = Array.isArray(value) ? value : [valueAt(value, ["from"]), valueAt(value, ["to"])];
  if (isEmpty(to)) return t("doc.from", { from: show(from) });
  return isEmpty(from) ? t("doc.until", { to: show(to) }) : t("doc.between", { from: show(from), to: show(to) });
}

function nameOf(list: unknown, id: string): string {
  const entry = Array.isArray(list) ? list.find((one: unknown) => valueAt(one, ["id"]) === id) : undefined;
  const name = valueAt(entry, ["name"]) ?? valueAt(entry, ["text"]);
  return typeof name === "string" ? name : id;
}

/** A list of entries: a table when it is narrow, else one block for each. `title` is left out where the chapter says it. */
export function listOf(
  field: RowsField,
  entries: readonly unknown[],
  { charter, words, title }: { readonly charter: Charter; readonly words: DocumentWords; readonly title: string | undefined },
): readonly DocumentElement[] {
  const columns = field.row.filter((inner) => entries.some((entry) => says(inner, valueAt(entry, inner.path))));
  const cell = (inner: FormField, entry: unknown) => {
    const value = valueAt(entry, inner.path);
    return says(inner, value) ? shown(inner, value, charter, words) : [];
  };
  const heading = title === undefined ? [] : [element("h3", {}, title)];
  const [only] = columns;
  if (only !== undefined && columns.length === 1 && only.kind === "line")
    return [...heading, element("div", { class: "doc-words" }, several(entries.map((entry) => words.value(valueAt(entry, only.path)))))];
  if (columns.length <= MOST_COLUMNS && !columns.some(({ kind }) => kind === "paragraph"))
    return [tableOf(columns, entries, cell, words, title)];
  const [first, ...others] = columns;
  if (first === undefined) return heading;
  return [
    ...heading,
    ...entries.map((entry) => {
      const facts = others.flatMap((inner) => {
        const value = cell(inner, entry);
        return value.length === 0 ? [] : fact(words.label(inner), ...value);
      });
      const lead = cell(first, entry);
      const head = first.kind === "paragraph" ? lead : [element(title === undefined ? "h3" : "h4", {}, lead)];
      return element("div", { class: "doc-entry" }, lead.length > 0 && head, facts.length > 0 && element("dl", {}, facts));
    }),
  ];
}

/** An entry's no is only worth a line when it is a yes. */
function says(field: FormField, value: unknown): boolean {
  return !isEmpty(value) && !(field.kind === "switch" && value === false);
}

function tableOf(
  columns: readonly FormField[],
  entries: readonly unknown[],
  cell: (field: FormField, entry: unknown) => readonly DocumentNode[],
  words: DocumentWords,
  title: string | undefined,
): DocumentElement {
  const head = columns.map((inner) => element("th", { scope: "col" }, words.label(inner)));
  const body = entries.map((entry) =>
    element(
      "tr",
      {},
      columns.map((inner, index) =>
        element(index === 0 ? "th" : "td", index === 0 ? { scope: "row" } : { "data-label": words.label(inner) }, cell(inner, entry)),
      ),
    ),
  );
  return element(
    "table",
    {},
    title !== undefined && element("caption", {}, title),
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, body),
  );
}
