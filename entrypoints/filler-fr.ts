import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { fillerJudging } from "../lib/check";
import { deliverPart } from "../lib/parts";

/** What judges filler, for French drafts and in French words. */
export default defineUnlistedScript(() => deliverPart("filler-fr", fillerJudging));
