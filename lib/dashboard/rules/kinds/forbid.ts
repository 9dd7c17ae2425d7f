import type { KindForm } from "../field";
import { matcherWords, wordsInLine } from "../words";

/** These words must not appear. */
export const forbid: KindForm = {
  kind: "forbid",
  main: [{ key: "forbidTerms", path: ["terms"], kind: "chips" }],
  more: [{ key: "patterns", path: ["patterns"], kind: "chips" }],
  fixes: ["remove", "trim", "move-to-end"],
  start: {},
  says: (rule, t) => t("kind.forbid.says", { words: wordsInLine(matcherWords(rule, []), t) }),
};
