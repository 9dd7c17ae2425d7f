import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { everyRule } from "../lib/check";
import { deliverPart } from "../lib/parts";
import { rulesPart } from "../lib/rules-part";

/** Every built-in rule, for a charter of the company's own, for English drafts and in English words. */
export default defineUnlistedScript(() => deliverPart("check-all-en", rulesPart(everyRule)));
