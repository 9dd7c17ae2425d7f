import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { coreRuleSet } from "../lib/check";
import { deliverPart } from "../lib/parts";
import { rulesPart } from "../lib/rules-part";

/** The rules that are on by themselves, for French drafts and in French words. */
export default defineUnlistedScript(() => deliverPart("check-fr", rulesPart(coreRuleSet)));
