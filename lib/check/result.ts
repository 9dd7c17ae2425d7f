import type { DraftLanguage } from "./draft";
import type { Finding, Span } from "./finding";

/** The twenty exact ids of filler kinds. */
export const FILLER_KINDS = [
  "cute-animal",
  "listicle",
  "generic-quote",
  "awareness-day",
  "engagement-bait",
  "meme",
  "giveaway-bait",
  "empty-hype",
  "pointless-poll",
  "weekday-greeting",
  "motivation",
  "curiosity-gap",
  "vague-booking",
  "emoji-wall",
  "duplicate",
  "bare-share",
  "self-praise",
  "newsjacking",
  "smooth-emptiness",
  "seasonal-wish",
] as const;
export type FillerKind = (typeof FILLER_KINDS)[number];

/** The six parts of substance, one point each. */
export const SUBSTANCE_PARTS = ["audience", "fact", "offer", "proof", "action", "pillar"] as const;
export type SubstancePart = (typeof SUBSTANCE_PARTS)[number];

/** One kind of filler seen in a draft, with its evidence. `score` is 0–1. */
export interface FillerKindScore {
  readonly kind: FillerKind;
  readonly score: number;
  readonly evidence: readonly Span[];
  /** Nothing but learnt words say so: a guess, never more than advice. */
  readonly learnt?: true;
}

/** What moved a judgement beside the words of the draft: the charter's own words, or what the house said of earlier remarks. */
export interface FillerMove {
  readonly by: "series" | "day" | "pillar" | "wording" | "allowed" | "taste";
  /** The series, the day or the pillar, in the words of the draft or of the charter. */
  readonly name?: string;
  /** The kind that the charter allows, or that the house's taste weighs. */
  readonly kind?: FillerKind;
  readonly effect: "calmer" | "keener";
  /** Without it the post would be flagged, or would not be. */
  readonly decisive: boolean;
}

/** How much of the draft is filler, and what a reader finds in it. */
export interface FillerJudgement {
  /** Degree of filler, 0–1. */
  readonly score: number;
  /** True when the degree passes the charter's tolerance. */
  readonly flag: boolean;
  /** Strongest first. */
  readonly kinds: readonly FillerKindScore[];
  /** Number of parts present, 0–6. */
  readonly substance: number;
  /** The parts that are there, each with the words that show it; `detail` names e.g. the pillar. */
  readonly present: readonly { readonly part: SubstancePart; readonly evidence: readonly Span[]; readonly detail?: string }[];
  readonly missing: readonly SubstancePart[];
  /** Absent when nothing moved it. */
  readonly moved?: readonly FillerMove[];
}

/** The answer of `checkDraft`. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly filler: FillerJudgement;
  readonly language: DraftLanguage;
  /** Rules that threw; the others still ran. */
  readonly failures: readonly { readonly ruleId: string; readonly reason: string }[];
  /** What is said of filler was judged before the last keys and carried along; a check that is not told of typing judges it anew. */
  readonly isFillerCarried?: true;
}
