/** Languages of the interface. */
export const LANGUAGES = ["fr", "en"] as const;
export type InterfaceLanguage = (typeof LANGUAGES)[number];

/**
 * The interface's language: the reader's choice, else the first language of the browser that we speak, else English.
 * `browserLanguages` are BCP 47 tags in order of preference, e.g. `["fr-CA", "en"]`.
 */
export function resolveLanguage(preference: "auto" | InterfaceLanguage, browserLanguages: readonly string[]): InterfaceLanguage {
  if (preference !== "auto") return preference;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split("-")[0];
    const known = LANGUAGES.find((language) => language === primary);
    if (known) return known;
  }
  return "en";
}
