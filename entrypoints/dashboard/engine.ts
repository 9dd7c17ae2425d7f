import { checkDraft, compileCharterInSlices, fillerAdvice, readFillerModel, ruleCatalogue, shinglesOf } from "../../lib/check";

const catalogue = new Map(ruleCatalogue.map((rule) => [rule.id, rule]));

/** Every rule, in a file of its own that comes after the page is drawn. */
export const rules = {
  checkDraft,
  compileCharterInSlices,
  readFillerModel,
  fillerAdvice,
  shinglesOf,
  familyOf: (ruleId: string) => catalogue.get(ruleId)?.family,
  nameOf: (ruleId: string) => catalogue.get(ruleId)?.name,
};

/** Names of the built-in rules, by rule id. */
export const ruleNames = new Map(ruleCatalogue.map(({ id, name }) => [id, name]));
