import { everyRule, fillerAdvice, readFillerModel, ruleCatalogue } from "../../lib/check";
import { rulesPart } from "../../lib/rules-part";

export { fillerJudging } from "../../lib/check";

/** Every rule, in a file of its own that comes after the page is drawn. */
export const rules = rulesPart(everyRule);

/** What the learnt weights bring, from the content of their file. */
export const weightsOf = (file: unknown) => ({ read: () => readFillerModel(file), advice: fillerAdvice });

/** Names of the built-in rules, by rule id. */
export const ruleNames = new Map(ruleCatalogue.map(({ id, name }) => [id, name]));
