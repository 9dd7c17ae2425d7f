import type { FillerKind } from "../result";
import { isPolicyKind } from "./policy-kinds";
import { type SkeletonWish, skeletonOf } from "./skeleton";
import { type FillerSource, sourceOf } from "./sources";

/** What can be said of a kind beside its card. */
export interface FillerKindFacts {
  /** Meta's own rules name it: it never weighs less. */
  readonly policy: boolean;
  /** Absent where our own reading of company posts stands behind it. */
  readonly source?: FillerSource;
}

/** Help with a post that was called filler, for whoever shows the card. */
export interface FillerAdvice {
  about(kind: FillerKind): FillerKindFacts;
  skeleton(wish: SkeletonWish): string;
}

export const fillerAdvice: FillerAdvice = {
  about: (kind) => {
    const source = sourceOf(kind);
    return { policy: isPolicyKind(kind), ...(source && { source }) };
  },
  skeleton: skeletonOf,
};
