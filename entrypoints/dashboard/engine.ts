import { checkDraft, compileCharterInSlices, readFillerModel, ruleCatalogue } from "../../lib/check";

const families = new Map(ruleCatalogue.map((rule) => [rule.id, rule.family]));

/** Every rule, in a file of its own that comes after the page is drawn. */
export const rules = {
  checkDraft,
  compileCharterInSlices,
  readFillerModel,
  familyOf: (ruleId: string) => families.get(ruleId),
};

/** Names of the built-in rules, by rule id. */
export const ruleNames = new Map(ruleCatalogue.map(({ id, name }) => [id, name]));
