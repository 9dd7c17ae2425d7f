import { render } from "preact";
import type { ReviewPartBringer } from "../../../lib/panel";
import { ReviewPart } from "./ReviewPart";
import css from "./review.css?inline";

/** Draws the author's side of a review into a place of the panel, with a sheet of its own beside the panel's. */
export const drawReview: ReviewPartBringer["draw"] = (container, { watch, acts }) => {
  const root = container.getRootNode();
  const style = document.createElement("style");
  style.textContent = css;
  (root instanceof ShadowRoot ? root : document.head).append(style);
  const stop = watch((view) => render(<ReviewPart view={view} acts={acts} />, container));
  return () => {
    stop();
    render(null, container);
    style.remove();
  };
};
