import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { everyRule } from "../lib/check";
import { deliverPart } from "../lib/parts";
import { rulesPart } from "../lib/rules-part";

/** Every built-in rule, for a charter of the company's own, in both languages, for whoever writes in one that is not the panel's, or in both. */
export default defineUnlistedScript(() => deliverPart("check-all", rulesPart(everyRule)));
