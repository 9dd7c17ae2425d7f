import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { checkDraft, compileWith, coreRules, fillerAdvice, readFillerModel, shinglesOf } from "../lib/check";
import { deliverPart } from "../lib/parts";

const rules = new Map(coreRules.map((rule) => [rule.id, rule]));

/** The rules of the sample charters, the filler judgement and their words, beside the script in Meta's page once the panel is there. */
export default defineUnlistedScript(() => {
  deliverPart("check", {
    checkDraft,
    compileCharterInSlices: (charter, options) => compileWith(coreRules, charter, options),
    readFillerModel,
    fillerAdvice,
    shinglesOf,
    familyOf: (ruleId) => rules.get(ruleId)?.family,
    nameOf: (ruleId) => rules.get(ruleId)?.name,
  });
});
