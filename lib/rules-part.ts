import { checkDraft, compileWith, type RuleSet, shinglesOf } from "./check";
import type { RulesPart } from "./parts";

/** What a file of these rules brings. */
export function rulesPart(set: RuleSet): RulesPart {
  const rules = new Map(set.builtInRules.map((rule) => [rule.id, rule]));
  return {
    checkDraft,
    compileCharterInSlices: (charter, options) => compileWith(set, charter, options),
    shinglesOf,
    familyOf: (ruleId) => rules.get(ruleId)?.family,
    nameOf: (ruleId) => rules.get(ruleId)?.name,
  };
}
