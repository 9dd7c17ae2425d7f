import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { coreRuleSet } from "../lib/check";
import { deliverPart } from "../lib/parts";
import { rulesPart } from "../lib/rules-part";

/** The rules that are on by themselves, in both languages, for whoever writes in one that is not the panel's, or in both. */
export default defineUnlistedScript(() => deliverPart("check", rulesPart(coreRuleSet)));
