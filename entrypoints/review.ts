import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { drawReview } from "../components/panel/review";
import { deliverPart } from "../lib/parts";

/** The author's side of a review, beside the script in Meta's page once its panel is there and a charter or a team asks for readers. */
export default defineUnlistedScript(() => {
  deliverPart("review", { draw: drawReview });
});
