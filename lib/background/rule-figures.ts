import type { Handlers } from "../messages";
import { outcomesOf } from "../metrics";
import type { Store } from "../store";
import { allTaken } from "./taken";

/** The newest drafts that are told of. */
const MOST_DRAFTS = 1_000;

/** What came of each rule's remarks on this machine, in drafts and in texts that were handed in; our pages count it. */
export function createRuleFigureHandlers(store: Pick<Store, "draftEvents" | "reviews" | "team">): Pick<Handlers, "rules.figures"> {
  return {
    "rules.figures": async () => {
      const [drafts, lines, { author }] = await allTaken([store.draftEvents(MOST_DRAFTS), store.reviews.list(), store.team.own()]);
      const texts = lines.flatMap(({ rules, summary }) => (rules && summary ? [{ own: summary.author === author?.id, rules }] : []));
      return { drafts: drafts.map(outcomesOf), texts };
    },
  };
}
