import { createPagesTranslator, type InterfaceLanguage, type Message, type PagesTranslator, pagesMessages } from "../i18n";
import type { FormField } from "../outline";

/** What the document says in one language: its own words, the names of sections and fields, and values as a person writes them. */
export interface DocumentWords {
  readonly t: PagesTranslator;
  section(id: string): string;
  label(field: FormField): string;
  /** What the field checks; nothing when nothing is said. */
  about(field: FormField): string | undefined;
  option(field: FormField, value: string): string;
  /** A yes or no, a number, a day written out; other texts as they are. */
  value(value: unknown): string;
  day(day: string): string;
  severity(severity: string): string;
}

export function documentWords(language: InterfaceLanguage): DocumentWords {
  const t = createPagesTranslator(language);
  const table: Readonly<Record<string, Message>> = pagesMessages[language];
  const find = (key: string) => {
    const text = Object.hasOwn(table, key) ? table[key] : undefined;
    return typeof text === "string" ? text : undefined;
  };
  const days = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const severity = (name: string) => find(`severity.${name}`) ?? (name === "off" ? t("doc.off") : name);
  const day = (text: string) => {
    const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T12:00:00Z`) : Number.NaN;
    return Number.isNaN(at) ? text : days.format(at);
  };
  return {
    t,
    section: (id) => find(`editor.section.${id}`) ?? id,
    label: (field) => find(`form.${field.key}`) ?? field.key,
    about: (field) => find(`form.${field.key}.about`),
    option(field, value) {
      const names = ("names" in field && field.names) || field.key;
      return find(`option.${names}.${value}`) ?? find(`filler.${value}`) ?? severity(value);
    },
    value: (value) =>
      typeof value === "boolean"
        ? t(value ? "doc.yes" : "doc.no")
        : typeof value === "number"
          ? t.number(value)
          : typeof value === "string"
            ? value
            : JSON.stringify(value),
    day,
    severity,
  };
}
