import type { FillerKind } from "../result";

/** What authors and supervisors said about remarks of one kind of filler, counted. */
export interface TasteTally {
  /** The post was right as it was: it may be so here. */
  readonly keep: number;
  /** The remark was wrong. */
  readonly wrongAlert: number;
  /** The remark was right, or was missing. */
  readonly filler: number;
}

/** The house's taste: what was said per kind, under one charter on this machine. */
export type Taste = Readonly<Partial<Record<FillerKind, TasteTally>>>;

/** A remark called wrong weighs twice as much as one that was waved through. Our own choice: after five waves a kind is a third calmer. */
const STEP = 0.06;
/** However often it was said: a kind never falls silent, and never shouts. */
export const CALMEST = 0.6;
export const KEENEST = 1.2;

/**
 * By how much the house's taste weighs a kind, `CALMEST`–`KEENEST`; 1 where nobody has said anything. Kinds that cost the Page its
 * reach by Meta's policy (`isPolicy`) are never made calmer.
 */
export function tasteWeight(tally: TasteTally | undefined, isPolicy: boolean): number {
  if (tally === undefined) return 1;
  const weight = 1 - STEP * (tally.keep + 2 * tally.wrongAlert - tally.filler);
  return Math.min(KEENEST, Math.max(isPolicy ? 1 : CALMEST, weight));
}
