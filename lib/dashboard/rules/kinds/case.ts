import { valueAt } from "../../../outline";
import type { KindForm } from "../field";

const STYLES = ["sentence", "title", "upper", "lower"] as const;

/** How capitals are used. */
export const letterCase: KindForm = {
  kind: "case",
  main: [
    { key: "style", path: ["style"], kind: "choice", options: STYLES },
    { key: "keep", path: ["keep"], kind: "chips" },
  ],
  more: [],
  fixes: ["change-case"],
  start: { style: "sentence", scope: "first-line", fix: "change-case" },
  says: (rule, t) =>
    t("kind.case.says", { style: t(`rule.style.${STYLES.find((one) => one === valueAt(rule, ["style"])) ?? "sentence"}`) }),
};
