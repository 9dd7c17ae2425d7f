import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { checkDraft, compileCharterInSlices, fillerAdvice, readFillerModel, ruleCatalogue, shinglesOf } from "../lib/check";
import { deliverPart } from "../lib/parts";

const rules = new Map(ruleCatalogue.map((rule) => [rule.id, rule]));

/** The same with every built-in rule, for a charter of the company's own, which may turn on any of them. */
export default defineUnlistedScript(() => {
  deliverPart("check-all", {
    checkDraft,
    compileCharterInSlices,
    readFillerModel,
    fillerAdvice,
    shinglesOf,
    familyOf: (ruleId) => rules.get(ruleId)?.family,
    nameOf: (ruleId) => rules.get(ruleId)?.name,
  });
});
