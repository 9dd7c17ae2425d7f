import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { boundsInLine, quote } from "../words";

/** A formula over what can be counted, compared with a bound. */
export const metric: KindForm = {
  kind: "metric",
  main: [
    { key: "formula", path: ["formula"], kind: "line" },
    { key: "min", path: ["min"], kind: "number", min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY },
    { key: "max", path: ["max"], kind: "number", min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY },
  ],
  more: [],
  fixes: [],
  start: { formula: "words / sentences", max: 25 },
  says(rule, t) {
    const formula = valueAt(rule, ["formula"]);
    return t("kind.metric.says", { formula: quote(typeof formula === "string" ? formula : "…", t), bounds: boundsInLine(rule, t) });
  },
};
