import { checkDraft, compileCharterInSlices, fillerAdvice, readFillerModel, ruleCatalogue, shinglesOf } from "../../lib/check";

const catalogue = new Map(ruleCatalogue.map((rule) => [rule.id, rule]));

/** Every rule, in a file of its own that comes after the page is drawn. */
export const rules = {
  checkDraft,
  compileCharterInSlices,
  shinglesOf,
  familyOf: (ruleId: string) => catalogue.get(ruleId)?.family,
  nameOf: (ruleId: string) => catalogue.get(ruleId)?.name,
};

/** What the learnt weights bring, from the content of their file. */
export const weightsOf = (file: unknown) => ({ read: () => readFillerModel(file), advice: fillerAdvice });

/** Names of the built-in rules, by rule id. */
export const ruleNames = new Map(ruleCatalogue.map(({ id, name }) => [id, name]));
