import type { Coefficients } from "./coefficients";
import type { Weights } from "./logit";

/** The trained part of the judgement, ready for use. */
export interface FillerModel {
  readonly weights: Weights;
  readonly coefficients: Coefficients;
  /** The same in the order of `COEFFICIENTS`, 0 for those that were not learnt. */
  readonly factors: Float64Array;
  /** Degree from which a headline of a news site counts as bait; for measuring only. */
  readonly headlines: number;
}
