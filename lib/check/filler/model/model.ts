import type { Post } from "../../post";
import type { FillerKindScore } from "../../result";
import type { Weighed } from "../weighed";
import type { Coefficients } from "./coefficients";
import type { Weights } from "./logit";

export interface Judged {
  readonly score: number;
  readonly kinds: readonly FillerKindScore[];
}

/** What a post is called that learnt words alone give away: fluent, and saying nothing. */
export const BY_WORDS = "smooth-emptiness";

/** The trained part of the judgement, ready for use. Its code comes with its weights: who has none of them needs neither. */
export interface FillerModel {
  /** Degree and kinds by words and evidence together; `allowsEmptiness`: the charter allows posts that say nothing. */
  judge(post: Post, evidence: Weighed, allowsEmptiness: boolean): Judged;
  readonly weights: Weights;
  readonly coefficients: Coefficients;
  /** The same in the order of `COEFFICIENTS`, 0 for those that were not learnt. */
  readonly factors: Float64Array;
  /** Degree from which a headline of a news site counts as bait; for measuring only. */
  readonly headlines: number;
}
