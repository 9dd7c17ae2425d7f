import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { matcherWords, wordsInLine } from "../words";

/** Any, all or some of these must appear. */
export const require: KindForm = {
  kind: "require",
  main: [
    { key: "requireTerms", path: ["terms"], kind: "chips" },
    { key: "requireAll", path: ["all"], kind: "flag" },
    { key: "atLeast", path: ["atLeast"], kind: "number", min: 1, max: 100 },
  ],
  more: [{ key: "patterns", path: ["patterns"], kind: "chips" }],
  fixes: ["insert"],
  start: { atLeast: 1 },
  says(rule, t) {
    const words = wordsInLine(matcherWords(rule, []), t);
    const fewest = valueAt(rule, ["atLeast"]);
    if (valueAt(rule, ["all"]) === true) return t("kind.require.saysAll", { words });
    return typeof fewest === "number" && fewest > 1 ? t("kind.require.saysSome", { fewest, words }) : t("kind.require.says", { words });
  },
};
