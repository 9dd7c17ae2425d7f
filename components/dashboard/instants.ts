import type { PagesTranslator } from "../../lib/i18n";

/** An ISO 8601 instant in words, in the machine's time zone; nothing when it is absent or cannot be read. */
export function dateTimeOf(instant: string | undefined, t: PagesTranslator): string | undefined {
  const milliseconds = instant === undefined ? Number.NaN : Date.parse(instant);
  return Number.isNaN(milliseconds) ? undefined : t.dateTime(milliseconds);
}
