import type { Charter } from "../../charter";
import type { CompiledRule, CompileError } from "../compiled";
import type { Language } from "../draft";
import type { PatternEngine } from "../pattern-engine";
import { letterCase } from "./case";
import { consistent } from "./consistent";
import { count } from "./count";
import { forbid } from "./forbid";
import { history } from "./history";
import { houseRule } from "./house-rule";
import type { HouseKind, HouseRule, KindName } from "./kind";
import { link } from "./link";
import { metric } from "./metric";
import { only } from "./only";
import { repeat } from "./repeat";
import { replace } from "./replace";
import { require } from "./require";
import { sequence } from "./sequence";
import { createTools } from "./tools";
import { when } from "./when";

/** Every kind of house rule; a new one is one file and one line here. */
const kinds: ReadonlyMap<KindName, HouseKind> = new Map(
  [forbid, replace, require, count, metric, when, consistent, repeat, letterCase, sequence, only, link, history].map((kind) => [
    kind.name,
    kind,
  ]),
);

/** The charter's own rules, ready; those that wait for an engine of patterns; and all that is wrong, not the first of it. */
export interface CompiledHouseRules {
  readonly rules: readonly CompiledRule[];
  /** Ids of rules with patterns, set aside because no engine was given. */
  readonly waiting: readonly string[];
  readonly errors: readonly CompileError[];
}

/** Compiles the charter's own rules, each by itself: one bad rule never silences another. */
export function compileHouseRules(charter: Charter, language: Language, patterns: PatternEngine | undefined): CompiledHouseRules {
  const rules: CompiledRule[] = [];
  const waiting: string[] = [];
  const errors: CompileError[] = [];
  charter.rules.forEach((rule, index) => {
    const compiled = compileRule(rule, index, charter, language, patterns);
    errors.push(...compiled.errors);
    if (compiled.waits) waiting.push(rule.id);
    else if (compiled.rule !== undefined) rules.push(compiled.rule);
  });
  return { rules, waiting, errors };
}

function compileRule(rule: HouseRule, index: number, charter: Charter, language: Language, patterns: PatternEngine | undefined) {
  const kind = kinds.get(rule.kind);
  if (kind === undefined) throw new Error(`No kind of house rule is called ${rule.kind}`);
  const { tools, errors, waits } = createTools(rule, `rules.${index}`, charter, language, patterns);
  if (rule.fix !== undefined && !kind.fixes.includes(rule.fix)) {
    const known = kind.fixes.join(", ");
    tools.refuse("fix", rule.fix, {
      fr: known === "" ? "Ce genre de règle ne sait rien corriger ; retirez fix." : `Ce genre de règle sait corriger par : ${known}.`,
      en: known === "" ? "This kind of rule can mend nothing; take fix out." : `This kind of rule can mend with ${known}.`,
    });
  }
  const inner = kind.compile(rule, tools);
  return {
    errors,
    waits: waits(),
    rule: errors.length > 0 ? undefined : houseRule(rule, kind, inner, charter.length.foldCharacters),
  };
}
