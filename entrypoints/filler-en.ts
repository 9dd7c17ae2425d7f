import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { fillerJudging } from "../lib/check";
import { deliverPart } from "../lib/parts";

/** What judges filler, for English drafts and in English words. */
export default defineUnlistedScript(() => deliverPart("filler-en", fillerJudging));
