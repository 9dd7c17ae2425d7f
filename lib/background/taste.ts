import { FILLER_KINDS, type FillerKind } from "../check";
import { noteVerdict, takeBackVerdict } from "../metrics";
import type { ReviewRow, ReviewShelf, Store } from "../store";

/** Key of the house's taste among the settings. */
export const TASTE_SETTING = "taste";

type Line = ReviewRow | undefined;

/**
 * The shelf of reviews, from which the house's taste learns: a remark about filler that an author ignored for a reason, and that a
 * reviewer let stand by approving the text, counts as one word for keeping; and not any more once that approval does not stand.
 */
export function shelfThatTeaches({ reviews, changeSetting }: Pick<Store, "reviews" | "changeSetting">): ReviewShelf {
  const lineOf = async (id: string): Promise<Line> => {
    const read = await reviews.line(id);
    return read.ok ? read.value : undefined;
  };
  /** The review is stored whatever becomes of this: figures do not hold it up. `request` names the change, which counts once. */
  const learn = async (was: Line, is: Line, request: string) => {
    const charterId = is?.summary?.charter.id;
    if (charterId === undefined) return;
    const [old, now] = [acceptedKinds(was), acceptedKinds(is)];
    for (const kind of FILLER_KINDS.filter((one) => old.has(one) !== now.has(one))) {
      const change = now.has(kind) ? noteVerdict : takeBackVerdict;
      const said = { charterId, kind, verdict: "keep", accepted: true } as const;
      await changeSetting(TASTE_SETTING, (stored) => change(stored, said, `${request} ${kind}`));
    }
  };
  return {
    ...reviews,
    async append(rows, project) {
      const ids = [...new Set(rows.map(({ reviewId }) => reviewId))];
      const before = await Promise.all(ids.map(lineOf));
      const added = await reviews.append(rows, project);
      if (!added.ok || added.value.length === 0) return added;
      for (const [at, id] of ids.entries()) await learn(before[at], await lineOf(id), `${added.value[0]} ${id}`);
      return added;
    },
  };
}

function acceptedKinds(line: Line): Set<FillerKind> {
  const accepted = (line?.rules ?? []).filter(({ ruleId, outcome }) => ruleId === "filler" && outcome === "accepted");
  return new Set(FILLER_KINDS.filter((kind) => accepted.some((rule) => rule.kind === kind)));
}
