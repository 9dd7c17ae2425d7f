import type { Localized } from "./draft";
import type { Severity } from "./finding";
import type { LegalPack } from "./legal-packs";
import type { BuiltInRule, OptionSpecs, RuleFamily, RuleSource } from "./rule";
import { builtInRules } from "./rules";

/** What screens may know of a built-in rule: everything but how it runs. */
export interface RuleDescription {
  readonly id: string;
  readonly family: RuleFamily;
  readonly name: Localized;
  readonly message: Localized;
  readonly why: Localized;
  /** Severity while the charter says nothing of the rule. */
  readonly severity: Severity;
  /** Severity once the charter names a rule that is otherwise off. */
  readonly whenOn: Severity | undefined;
  readonly pack: LegalPack | undefined;
  /** Filling the section of the charter that feeds it turns it on. */
  readonly hasSection: boolean;
  readonly languages: BuiltInRule["languages"];
  readonly lesson: number;
  readonly source: RuleSource;
  readonly options: OptionSpecs;
}

/** All built-in rules, described, ordered by family and id. */
export const ruleCatalogue: readonly RuleDescription[] = builtInRules
  .map(({ id, family, name, message, why, severity, whenOn, pack, wanted, languages, lesson, source, options }) => ({
    id,
    family,
    name,
    message,
    why,
    severity,
    whenOn,
    pack,
    hasSection: wanted !== undefined,
    languages,
    lesson,
    source,
    options,
  }))
  .sort((a, b) => (a.family + a.id < b.family + b.id ? -1 : 1));
