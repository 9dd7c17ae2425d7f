import type { Post } from "../post";
import type { FillerKind, FillerMove } from "../result";
import type { Evidence } from "./evidence";
import { type Taste, tasteWeight } from "./taste";

type Move = Omit<FillerMove, "decisive">;

const GUARDS = { "declared-series": "series", "listed-day": "day" } as const;

/** What the charter's own words did to a judgement, plainest first; `decisive`: without them the post would be flagged. */
export function charterMoves(post: Post, evidence: Evidence, decisive: boolean): readonly FillerMove[] {
  const moves: Move[] = [];
  for (const { id, evidence: spans } of evidence.guards) {
    if (id !== "declared-series" && id !== "listed-day") continue;
    const name = post.text.slice(spans[0]?.start, spans[0]?.end);
    moves.push({ by: GUARDS[id], ...(name !== "" && { name }), effect: "calmer" });
  }
  for (const kind of evidence.allowed) moves.push({ by: "allowed", kind, effect: "calmer" });
  const pillar = evidence.substance.present.find(({ part }) => part === "pillar");
  if (pillar) moves.push({ by: "pillar", ...(pillar.detail !== undefined && { name: pillar.detail }), effect: "calmer" });
  if (evidence.ties > (pillar ? 1 : 0)) moves.push({ by: "wording", effect: "calmer" });
  return moves.map((move) => ({ ...move, decisive }));
}

/** What the house's taste did to the kinds that were seen; `decisive`: with every kind at its usual weight the flag would be another. */
export function tasteMoves(
  kinds: readonly { readonly kind: FillerKind }[],
  taste: Taste | undefined,
  isPolicy: (kind: FillerKind) => boolean,
  decisive: boolean,
): readonly FillerMove[] {
  if (taste === undefined) return [];
  return kinds.flatMap(({ kind }) => {
    const weight = tasteWeight(taste[kind], isPolicy(kind));
    return weight === 1 ? [] : [{ by: "taste" as const, kind, effect: weight < 1 ? ("calmer" as const) : ("keener" as const), decisive }];
  });
}
