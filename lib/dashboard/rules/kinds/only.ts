import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { textsAt, wordsInLine } from "../words";

const THINGS = ["hashtag", "emoji", "domain", "link"] as const;

/** Only from a set. */
export const only: KindForm = {
  kind: "only",
  main: [
    { key: "onlyOf", path: ["of"], kind: "choice", options: THINGS },
    { key: "allowed", path: ["allowed"], kind: "chips", keepEmpty: true },
  ],
  more: [],
  fixes: ["remove", "replace"],
  start: { of: "hashtag", allowed: [] },
  says(rule, t) {
    const things = t(`rule.onlyOf.${THINGS.find((one) => one === valueAt(rule, ["of"])) ?? "hashtag"}`);
    const words = textsAt(rule, ["allowed"]);
    return words.length === 0 ? t("kind.only.saysNone", { things }) : t("kind.only.says", { things, words: wordsInLine(words, t) });
  },
};
