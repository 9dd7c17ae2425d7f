import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { everyRule } from "../lib/check";
import { deliverPart } from "../lib/parts";
import { rulesPart } from "../lib/rules-part";

/** Every built-in rule, for a charter of the company's own, for French drafts and in French words. */
export default defineUnlistedScript(() => deliverPart("check-all-fr", rulesPart(everyRule)));
