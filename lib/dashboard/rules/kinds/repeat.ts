import { valueAt } from "../../../outline";
import type { KindForm } from "../field";

/** The same word again within a sentence or the post. */
export const repeat: KindForm = {
  kind: "repeat",
  main: [
    { key: "repeatOf", path: ["of"], kind: "choice", options: ["word", "opening"] },
    { key: "within", path: ["within"], kind: "choice", options: ["sentence", "post"] },
    { key: "atLeastLetters", path: ["atLeastLetters"], kind: "number", min: 1, max: 50 },
  ],
  more: [],
  fixes: ["remove"],
  start: { of: "word", within: "sentence" },
  says(rule, t) {
    if (valueAt(rule, ["of"]) === "opening") return t("kind.repeat.saysOpening");
    return t(valueAt(rule, ["within"]) === "sentence" ? "kind.repeat.saysSentence" : "kind.repeat.saysPost");
  },
};
