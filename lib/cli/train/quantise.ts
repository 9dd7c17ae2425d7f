/** Weights as whole steps of one size, each −7 to 7. */
export interface Steps {
  readonly steps: Int8Array;
  readonly step: number;
}

const MOST = 7;
/** One weight in a thousand is larger than what seven steps hold, and is cut. */
const REACH = 0.999;
/** Figures of the step that are kept, so that the file reads well. */
const FIGURES = 4;

/** Rounds weights to few steps: that they keep their order matters more than their last figures, and the file is small. */
export function quantise(weights: Float64Array): Steps {
  const sizes = weights.map(Math.abs).sort();
  const reach = sizes[Math.floor(REACH * (sizes.length - 1))] ?? 0;
  const step = Number((reach / MOST || 1).toPrecision(FIGURES));
  return { steps: Int8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step)))), step };
}
