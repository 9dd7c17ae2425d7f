import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { PanelState } from "../../lib/panel";

/** The place where the author's side of a review is drawn, once its file has come. */
export function ReviewSlot({ state }: { readonly state: PanelState }): JSX.Element | null {
  const place = useRef<HTMLDivElement>(null);
  const isShown = state.reviewShown.value;
  const part = state.reviewPart.value;
  const isAsking = state.isAskingReview.value;
  useEffect(() => {
    if (isShown) state.bringReviewPart();
  }, [state, isShown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when the part has come or its place has
  useEffect(() => {
    if (part !== undefined && place.current !== null) return state.drawReview(place.current);
    return undefined;
  }, [state, part, isShown]);
  useLayoutEffect(() => {
    if (isAsking) place.current?.scrollIntoView({ block: "nearest" });
  }, [isAsking]);
  return isShown ? <div class="review-slot" ref={place} /> : null;
}
