import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { checkDraft, compileCharterInSlices, ruleCatalogue } from "../lib/check";
import { deliverPart } from "../lib/parts";

const families = new Map(ruleCatalogue.map((rule) => [rule.id, rule.family]));

/** The rules, the filler judgement and their words, beside the script in Meta's page once the panel is there. */
export default defineUnlistedScript(() => {
  deliverPart("check", { checkDraft, compileCharterInSlices, familyOf: (ruleId) => families.get(ruleId) });
});
