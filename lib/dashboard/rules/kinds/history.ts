import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { boundsInLine } from "../words";

const CHECKS = ["cadence", "gap", "balance", "drought", "duplicate"] as const;

/** Held against the Page's own recent posts. */
export const history: KindForm = {
  kind: "history",
  main: [
    { key: "historyCheck", path: ["check"], kind: "choice", options: CHECKS },
    { key: "days", path: ["days"], kind: "number", min: 1, max: 366 },
    { key: "min", path: ["min"], kind: "number", min: 0, max: 1_000_000 },
    { key: "max", path: ["max"], kind: "number", min: 0, max: 1_000_000 },
  ],
  more: [],
  fixes: [],
  start: { check: "cadence", days: 7, max: 4 },
  says(rule, t) {
    const check = CHECKS.find((one) => one === valueAt(rule, ["check"])) ?? "cadence";
    const days = valueAt(rule, ["days"]);
    const values = { days: typeof days === "number" ? days : "…", bounds: boundsInLine(rule, t) };
    return check === "cadence" || check === "balance"
      ? t(`kind.history.${check}`, values)
      : t(`kind.history.${check}`, { days: values.days });
  },
};
