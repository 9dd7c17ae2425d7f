import type { Charter } from "../charter";
import type { CompiledRule, CompileError } from "./compiled";
import type { Language, Localized } from "./draft";
import type { CompiledHouseRules } from "./house";
import type { PatternEngine } from "./pattern-engine";

/** What makes the rules ready that a charter states itself, and tries their examples. */
export interface OwnRules {
  compile(charter: Charter, language: Language, patterns: PatternEngine | undefined): CompiledHouseRules;
  /** What is wrong with the examples of its rules. */
  test(charter: Charter, rules: readonly CompiledRule[], language: Language): readonly CompileError[];
}

const NOT_HERE: Localized = {
  fr: "Cette règle demande le fichier de toutes les règles.",
  en: "This rule wants the file of every rule.",
};

/** Where none are expected, as in a sample charter: a charter that states some is refused rather than checked by half. */
export const noOwnRules: OwnRules = {
  compile: ({ rules }, language) => ({
    rules: [],
    waiting: [],
    errors: rules.map(({ id }, index) => ({ rule: id, path: `rules.${index}`, value: id, message: NOT_HERE[language] })),
  }),
  test: () => [],
};
