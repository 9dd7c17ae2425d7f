import type { Language } from "../../check";

/** Names shown of a long list; the rest is counted. */
const MOST_SHOWN = 12;

/** `a, b et c`; a long list is cut and the rest counted. */
export function enumerate(items: readonly string[], language: Language, joint: "and" | "or" = "and"): string {
  const and = language === "en" ? joint : joint === "and" ? "et" : "ou";
  if (items.length > MOST_SHOWN) {
    const rest = items.length - MOST_SHOWN;
    return `${items.slice(0, MOST_SHOWN).join(", ")} ${and} ${amount(rest, language)} ${language === "fr" ? (rest === 1 ? "autre" : "autres") : rest === 1 ? "other" : "others"}`;
  }
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}

/** A number as it is written in the language: `1,9` and `63 206` in French, `1.9` and `63,206` in English. */
export function amount(value: number | undefined, language: Language): string {
  return value === undefined ? "" : new Intl.NumberFormat(language).format(value);
}

/** A line, when there is something to say. */
export function when(isSo: boolean, line: () => string): readonly string[] {
  return isSo ? [line()] : [];
}
