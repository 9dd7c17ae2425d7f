import type { PagesTranslator } from "../../../lib/i18n";

/** A day, YYYY-MM-DD, in words; as it is when it is none. */
export function dayOf(day: string, t: PagesTranslator): string {
  const parsed = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(parsed) ? day : new Intl.DateTimeFormat(t.language, { dateStyle: "long", timeZone: "UTC" }).format(parsed);
}
