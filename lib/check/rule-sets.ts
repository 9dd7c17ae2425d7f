import type { RuleSet } from "./compile";
import { houseRules } from "./house-rules";
import { noOwnRules } from "./own-rules";
import { builtInRules } from "./rules";
import { coreRules } from "./rules/core";

/** All that a company's own charter may ask for. */
export const everyRule: RuleSet = { builtInRules, ownRules: houseRules };

/** What is on by itself, for a charter that states no rules of its own. */
export const coreRuleSet: RuleSet = { builtInRules: coreRules, ownRules: noOwnRules };
