import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { checkDraft, compileCharterInSlices, fillerAdvice, readFillerModel, ruleCatalogue } from "../lib/check";
import { deliverPart } from "../lib/parts";

const families = new Map(ruleCatalogue.map((rule) => [rule.id, rule.family]));

/** The same with every built-in rule, for a charter of the company's own, which may turn on any of them. */
export default defineUnlistedScript(() => {
  deliverPart("check-all", {
    checkDraft,
    compileCharterInSlices,
    readFillerModel,
    fillerAdvice,
    familyOf: (ruleId) => families.get(ruleId),
  });
});
