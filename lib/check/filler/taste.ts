import type { Language } from "../draft";
import type { FillerKind, FillerKindScore } from "../result";

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

/** A degree and the kinds it rests on, strongest first. */
interface Judged {
  readonly score: number;
  readonly kinds: readonly FillerKindScore[];
}

/**
 * The same judgement with the house's taste: each kind weighs as the house wants it, and the degree follows its leading kind.
 * A policy kind keeps what it had, and the degree never falls below it.
 */
export function seasoned({ score, kinds }: Judged, taste: Taste | undefined, isPolicy: (kind: FillerKind) => boolean): Judged {
  const lead = kinds[0];
  if (taste === undefined || lead === undefined || !kinds.some(({ kind }) => taste[kind] !== undefined)) return { score, kinds };
  const weigh = (kind: FillerKind) => tasteWeight(taste[kind], isPolicy(kind));
  const weighed = kinds
    .map((each) => ({ ...each, score: Math.min(1, each.score * weigh(each.kind)) }))
    .sort((a, b) => b.score - a.score || (a.kind < b.kind ? -1 : 1));
  const floor = Math.max(0, ...weighed.filter(({ kind }) => isPolicy(kind)).map((each) => each.score));
  return { score: Math.max(floor, Math.min(1, score * weigh(weighed[0]?.kind ?? lead.kind))), kinds: weighed };
}

/** One sentence when earlier verdicts make a remark weigh less or more; else nothing. */
export function tasteWords(tally: TasteTally | undefined, isPolicy: boolean, language: Language): string {
  const weight = tasteWeight(tally, isPolicy);
  if (tally === undefined || weight === 1) return "";
  const said = weight < 1 ? tally.keep + tally.wrongAlert : tally.filler;
  if (language === "fr") {
    return weight < 1
      ? `Ici, ce genre de remarque a été écarté ${said}\u00a0fois\u00a0: il pèse moins.`
      : `Ici, ce genre de remarque a été confirmé ${said}\u00a0fois\u00a0: il pèse plus.`;
  }
  const times = said === 1 ? "once" : `${said} times`;
  return weight < 1
    ? `Remarks like this were set aside here ${times}, so they weigh less.`
    : `Remarks like this were confirmed here ${times}, so they weigh more.`;
}
