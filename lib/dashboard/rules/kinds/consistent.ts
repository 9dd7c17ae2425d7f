import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { textsAt, wordsInLine } from "../words";

/** Only one form of a pair in a post. */
export const consistent: KindForm = {
  kind: "consistent",
  main: [
    { key: "forms", path: ["forms"], kind: "forms" },
    { key: "readerAddress", path: ["address"], kind: "choice", options: ["tu", "vous"], optional: true },
  ],
  more: [],
  fixes: ["replace"],
  start: {},
  says(rule, t) {
    const address = valueAt(rule, ["address"]);
    if (typeof address === "string") return t("kind.consistent.saysAddress", { address });
    const [one, other] = [0, 1].map((side) => wordsInLine(textsAt(rule, ["forms", side]), t));
    return t("kind.consistent.says", { one: one ?? "…", other: other ?? "…" });
  },
};
