import { valueAt } from "../../../outline";
import type { KindForm } from "../field";
import { quote, textsAt } from "../words";

/** Words of given classes one after the other. */
export const sequence: KindForm = {
  kind: "sequence",
  main: [{ key: "tokens", path: ["tokens"], kind: "tokens" }],
  more: [],
  fixes: ["remove"],
  start: { tokens: [{}, {}] },
  says(rule, t) {
    const tokens = valueAt(rule, ["tokens"]);
    const parts = (Array.isArray(tokens) ? tokens : []).map((token: unknown) => placeWords(token));
    return t("kind.sequence.says", { words: quote(parts.join(" + "), t) });
  },
};

function placeWords(token: unknown): string {
  const words = textsAt(token, ["words"]);
  const [shape, ending] = [valueAt(token, ["shape"]), valueAt(token, ["ending"])];
  if (words.length > 0) return words.length > 2 ? `${words.slice(0, 2).join("/")}/…` : words.join("/");
  if (typeof shape === "string") return shape;
  return typeof ending === "string" ? `…${ending}` : "…";
}
