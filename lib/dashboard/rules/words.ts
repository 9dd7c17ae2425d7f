import type { PagesTranslator } from "../../i18n";
import { type Steps, valueAt } from "../../outline";

/** Most words named in a sentence; the rest is counted. */
const MOST = 3;
const LONGEST = 48;

/** The texts of a list in a rule; nothing else. */
export function textsAt(rule: unknown, steps: Steps): readonly string[] {
  const list = valueAt(rule, steps);
  return Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === "string") : [];
}

/** Words and patterns of a matcher. */
export function matcherWords(rule: unknown, steps: Steps): readonly string[] {
  return [...textsAt(rule, [...steps, "terms"]), ...textsAt(rule, [...steps, "patterns"])];
}

/** “a”, “b”, “c” and 4 more, in the quotation marks of the language; “…” when there is none yet. */
export function wordsInLine(words: readonly string[], t: PagesTranslator): string {
  if (words.length === 0) return "…";
  const shown = words.slice(0, MOST).map((word) => quote(word, t));
  const rest = words.length - shown.length;
  return t.list(rest > 0 ? [...shown, t("rules.words.more", { count: rest })] : shown);
}

/** In the quotation marks of the language, shortened. */
export function quote(text: string, t: PagesTranslator): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return t.language === "fr" ? `«\u00a0${short}\u00a0»` : `“${short}”`;
}

/** “at least 1”, “at most 3”, “from 1 to 3”. */
export function boundsInLine(rule: unknown, t: PagesTranslator): string {
  const [min, max] = [valueAt(rule, ["min"]), valueAt(rule, ["max"])];
  if (typeof min === "number" && typeof max === "number") return t("rules.bounds.both", { min, max });
  if (typeof max === "number") return t("rules.bounds.max", { max });
  return t("rules.bounds.min", { min: typeof min === "number" ? min : "…" });
}
