import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { boundsInLine, quote } from "../words";

const THINGS = [
  "hashtag",
  "emoji",
  "link",
  "mention",
  "exclamation",
  "capital-word",
  "line",
  "sentence",
  "word",
  "character",
  "term",
] as const;

/** Between so many and so many of something. */
export const count: KindForm = {
  kind: "count",
  main: [
    { key: "countOf", path: ["of"], kind: "choice", options: THINGS },
    { key: "countTerm", path: ["term"], kind: "line", askedWith: ["of", "term"] },
    { key: "min", path: ["min"], kind: "number", min: 0, max: 1_000_000 },
    { key: "max", path: ["max"], kind: "number", min: 0, max: 1_000_000 },
  ],
  more: [],
  fixes: ["remove", "split", "move-to-end"],
  start: { of: "exclamation" },
  says(rule, t) {
    const bounds = boundsInLine(rule, t);
    const thing = THINGS.find((one) => one === valueAt(rule, ["of"])) ?? "term";
    const term = valueAt(rule, ["term"]);
    if (thing === "term") return t("kind.count.saysTerm", { bounds, term: quote(typeof term === "string" ? term : "…", t) });
    return t("kind.count.says", { bounds, things: t(`rule.countOf.${thing}`) });
  },
};
