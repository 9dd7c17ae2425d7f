import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { textsAt, wordsInLine } from "../words";

/** Links to these hosts carry these parameters. */
export const link: KindForm = {
  kind: "link",
  main: [
    { key: "hosts", path: ["hosts"], kind: "chips", keepEmpty: true },
    { key: "params", path: ["params"], kind: "params" },
    { key: "strip", path: ["strip"], kind: "chips" },
  ],
  more: [],
  fixes: ["replace"],
  start: { hosts: [], params: [{ name: "utm_source", value: "facebook" }], fix: "replace" },
  says(rule, t) {
    const params = valueAt(rule, ["params"]);
    const names = (Array.isArray(params) ? params : []).map((param: unknown) => String(valueAt(param, ["name"]) ?? "…"));
    return t("kind.link.says", { hosts: wordsInLine(textsAt(rule, ["hosts"]), t), params: wordsInLine(names, t) });
  },
};
