import type { Language } from "../../check";

/** Names shown of a long list; the rest is counted. */
const MOST_SHOWN = 12;

/** `a, b et c`; a long list is cut and the rest counted. */
export function enumerate(items: readonly string[], language: Language, joint: "and" | "or" = "and"): string {
  const and = language === "en" ? joint : joint === "and" ? "et" : "ou";
  if (items.length > MOST_SHOWN) {
    const rest = items.length - MOST_SHOWN;
    return `${items.slice(0, MOST_SHOWN).join(", ")} ${and} ${rest} ${language === "fr" ? (rest === 1 ? "autre" : "autres") : rest === 1 ? "other" : "others"}`;
  }
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}

/** A line, when there is something to say. */
export function when(isSo: boolean, line: () => string): readonly string[] {
  return isSo ? [line()] : [];
}
