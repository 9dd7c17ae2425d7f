import type { KindForm } from "../field";
import { matcherWords, wordsInLine } from "../words";

/** Where this stands, that must, or must not, stand too. */
export const when: KindForm = {
  kind: "when",
  main: [
    { key: "ifTerms", path: ["if", "terms"], kind: "chips" },
    { key: "thenRequire", path: ["then", "require", "terms"], kind: "chips" },
    { key: "thenForbid", path: ["then", "forbid", "terms"], kind: "chips" },
  ],
  more: [
    { key: "ifPatterns", path: ["if", "patterns"], kind: "chips" },
    { key: "thenRequirePatterns", path: ["then", "require", "patterns"], kind: "chips" },
    { key: "thenForbidPatterns", path: ["then", "forbid", "patterns"], kind: "chips" },
  ],
  fixes: [],
  // biome-ignore lint/suspicious/noThenProperty: the field's name is fixed by the rule language, and the object is never awaited
  start: { if: {}, then: {} },
  says(rule, t) {
    const [trigger, wanted, unwanted] = [["if"], ["then", "require"], ["then", "forbid"]].map((steps) => matcherWords(rule, steps));
    const words = wordsInLine(trigger ?? [], t);
    const never = (unwanted ?? []).length > 0 ? wordsInLine(unwanted ?? [], t) : undefined;
    const also = (wanted ?? []).length > 0 || never === undefined ? wordsInLine(wanted ?? [], t) : undefined;
    if (also !== undefined && never !== undefined) return t("kind.when.saysBoth", { words, also, never });
    return never === undefined ? t("kind.when.says", { words, also: also ?? "…" }) : t("kind.when.saysNever", { words, never });
  },
};
