import { type BuiltInRule, checkDraft, compileWith, fillerAdvice, readFillerModel, shinglesOf } from "./check";
import type { RulesPart } from "./parts";

/** What a file of these rules brings. */
export function rulesPart(builtInRules: readonly BuiltInRule[]): RulesPart {
  const rules = new Map(builtInRules.map((rule) => [rule.id, rule]));
  return {
    checkDraft,
    compileCharterInSlices: (charter, options) => compileWith(builtInRules, charter, options),
    readFillerModel,
    fillerAdvice,
    shinglesOf,
    familyOf: (ruleId) => rules.get(ruleId)?.family,
    nameOf: (ruleId) => rules.get(ruleId)?.name,
  };
}
