import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { fillerJudging } from "../lib/check";
import { deliverPart } from "../lib/parts";

/** What judges filler, in both languages, for whoever writes in one that is not the panel's, or in both. */
export default defineUnlistedScript(() => deliverPart("filler", fillerJudging));
