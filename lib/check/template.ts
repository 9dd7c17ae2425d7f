import type { Language } from "./draft";

const FORMATS: Partial<Record<Language, Intl.NumberFormat>> = {};

/**
 * Fills `{name}` slots, numbers written the language's way (`1,9` and `63 206` in French, `1.9` and `63,206` in English); a slot
 * without a value stays as it is, so that a forgotten one is seen.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>> | undefined, language: Language): string {
  if (values === undefined || !template.includes("{")) return template;
  return template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name] ?? slot;
    return typeof value === "number" ? written(value, language) : value;
  });
}

/** Most numbers are small and whole, and need no format: to make one takes a while. */
function written(value: number, language: Language): string {
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  FORMATS[language] ??= new Intl.NumberFormat(language);
  return FORMATS[language].format(value);
}
