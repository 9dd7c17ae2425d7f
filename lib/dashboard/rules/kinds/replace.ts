import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { textsAt, wordsInLine } from "../words";

/** Use this instead of these. */
export const replace: KindForm = {
  kind: "replace",
  main: [{ key: "pairs", path: ["pairs"], kind: "pairs" }],
  more: [],
  fixes: ["replace"],
  start: { pairs: [{ use: "", insteadOf: [] }], fix: "replace" },
  says(rule, t) {
    const pairs = valueAt(rule, ["pairs"]);
    const list = Array.isArray(pairs) ? pairs : [];
    const uses = list.flatMap((pair: unknown) => {
      const use = valueAt(pair, ["use"]);
      return typeof use === "string" && use !== "" ? [use] : textsAt(pair, ["use"]);
    });
    const others = list.flatMap((pair: unknown) => textsAt(pair, ["insteadOf"]));
    return t("kind.replace.says", { use: wordsInLine(uses, t), others: wordsInLine(others, t) });
  },
};
