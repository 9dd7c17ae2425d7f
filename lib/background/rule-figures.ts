import { type Handlers, Refused } from "../messages";
import { countPrecision } from "../metrics";
import type { Store } from "../store";

/** The newest drafts that are counted. */
const MOST_DRAFTS = 1_000;
const MOST_RULES = 2_000;

/** How often each rule was right on this machine: what came of its remarks in drafts, and in texts that were handed in. */
export function createRuleFigureHandlers(store: Pick<Store, "draftEvents" | "reviews" | "team">): Pick<Handlers, "rules.figures"> {
  return {
    "rules.figures": async () => {
      const [drafts, lines, keys] = await Promise.all([store.draftEvents(MOST_DRAFTS), store.reviews.list(), store.team.own()]);
      if (!drafts.ok || !lines.ok || !keys.ok) return new Refused("store");
      const author = keys.value.author?.id;
      const texts = lines.value.flatMap(({ rules, summary }) => (rules && summary ? [{ own: summary.author === author, rules }] : []));
      return {
        drafts: drafts.value.length,
        texts: texts.filter(({ own }) => !own).length,
        rules: countPrecision(drafts.value, texts)
          .toSorted((a, b) => b.shown - a.shown)
          .slice(0, MOST_RULES),
      };
    },
  };
}
