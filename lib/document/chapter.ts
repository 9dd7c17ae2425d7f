import type { Charter } from "../charter";
import { type FormSection, valueAt } from "../outline";
import { isSaid } from "./defaults";
import { fact, listOf, shown } from "./fields";
import { type DocumentElement, element } from "./node";
import type { DocumentWords } from "./words";

/** A part of the document under its own heading. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: readonly DocumentElement[];
}

/** Said on the first page already. */
const ON_THE_COVER = new Set([
  "pageName",
  "promiseWho",
  "promiseWhat",
  "promiseWhy",
  "owner",
  "reviewedOn",
  "nextReview",
  "identity.baseline",
]);

/** A section of the outline as a chapter; nothing when the charter says nothing in it. */
export function chapterOf(section: FormSection, charter: Charter, words: DocumentWords): Chapter | undefined {
  const title = words.section(section.id);
  const body: DocumentElement[] = [];
  let facts: DocumentElement[] = [];
  const close = () => {
    if (facts.length > 0) body.push(element("dl", {}, facts));
    facts = [];
  };
  for (const field of section.fields) {
    const value = valueAt(charter, field.path);
    if (ON_THE_COVER.has(field.key) || !isSaid(field.path, value)) continue;
    const label = words.label(field);
    if (field.kind !== "rows") {
      facts.push(...fact(label, ...shown(field, value, charter, words)));
      continue;
    }
    close();
    const isOnly = section.fields.length === 1 || label === title;
    body.push(...listOf(field, value as readonly unknown[], { charter, words, title: isOnly ? undefined : label }));
  }
  close();
  return body.length === 0 ? undefined : { id: section.id, title, body };
}
