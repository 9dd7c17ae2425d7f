import type { Charter } from "../charter";
import { type BuiltInSettings, checkBuiltIns } from "./builtin-settings";
import type { CompiledCharter, CompiledRule, CompileError } from "./compiled";
import type { Language, Surface } from "./draft";
import type { FillerModel, Taste } from "./filler";
import type { FillerJudging } from "./filler-judging";
import type { LegalPack } from "./legal-packs";
import { LineRules } from "./line-rules";
import { inSlices } from "./match";
import type { OwnRules } from "./own-rules";
import type { PatternEngine } from "./pattern-engine";
import { readLegalPacks } from "./read-legal-packs";
import type { BuiltInRule, KnownWords } from "./rule";

export type CompileResult =
  | { readonly ok: true; readonly compiled: CompiledCharter }
  | { readonly ok: false; readonly errors: readonly CompileError[] };

/** Where a whole post is written; headline and description of an ad are only held against rules that say so. */
const WHOLE_POSTS: readonly Surface[] = ["facebook-post", "facebook-reel", "instagram-post", "ad-text"];

/** Most reports of one built-in rule on one post. */
const LIMIT = 5;

/** The rules that are at hand for a charter. */
export interface RuleSet {
  readonly builtInRules: readonly BuiltInRule[];
  /** For the rules that a charter states itself. */
  readonly ownRules: OwnRules;
}

/** How a charter is compiled. */
export interface CompileOptions {
  /** Fixes the language of messages (and of the errors); absent: each draft's own, then the charter's. */
  readonly language?: Language;
  /** Runs the patterns of house rules; absent: rules with patterns are set aside and named in `waiting`. */
  readonly patterns?: PatternEngine;
  /** Judges filler; absent: nothing is said of it, and `FILLER_LATER` stands among the failures of every check. */
  readonly filler?: FillerJudging;
  /** The trained part of the filler judgement; absent: evidence and substance judge alone. */
  readonly model?: FillerModel;
  /** What was said here of earlier remarks about filler under this charter. */
  readonly taste?: Taste;
  /** Runs the examples of house rules, and refuses the charter when one does not turn out as it says. Costs a check for each. */
  readonly selfTests?: boolean;
}

/**
 * Makes a charter ready to check drafts with these built-in rules, step by step: each `next()` does work of well under 8 ms and
 * the last one returns the result. Stop between two steps to let the page breathe; a generator that is dropped leaves nothing behind.
 */
export function* compileWith(
  { builtInRules, ownRules }: RuleSet,
  charter: Charter,
  options: CompileOptions = {},
): Generator<void, CompileResult> {
  const { filler: judging } = options;
  const errorLanguage = options.language ?? localeLanguage(charter);
  const settings = checkBuiltIns(charter, builtInRules, errorLanguage);
  const legal = readLegalPacks(charter, errorLanguage);
  const house = yield* inSlices(() => ownRules.compile(charter, errorLanguage, options.patterns));
  const failed = options.selfTests === true ? ownRules.test(charter, house.rules, errorLanguage) : [];
  const errors = [...settings.errors, ...legal.errors, ...house.errors, ...failed];
  if (errors.length > 0) return { ok: false, errors };
  const rules: CompiledRule[] = [];
  const lineRules = new LineRules();
  for (const rule of builtInRules) {
    const ready = yield* inSlices(() =>
      compileBuiltIn(rule, settings.byRule.get(rule.id), charter, legal.packs, lineRules, judging?.words),
    );
    if (ready !== undefined) rules.push(ready);
  }
  const compiled = {
    charter,
    rules: [...rules, ...house.rules],
    filler: judging && { judging, prepared: yield* judging.compile(charter, options.model, options.taste) },
    fillerSeverity: charter.builtins.filler?.severity,
    language: options.language,
    waiting: house.waiting,
  };
  return { ok: true, compiled };
}

/** The language of a charter's locale. */
export function localeLanguage(charter: Charter): Language {
  return charter.locale.startsWith("fr") ? "fr" : "en";
}

function compileBuiltIn(
  rule: BuiltInRule,
  settings: BuiltInSettings | undefined,
  charter: Charter,
  packs: ReadonlySet<LegalPack>,
  lineRules: LineRules,
  known: KnownWords | undefined,
): CompiledRule | undefined {
  const isAskedFor = settings?.isNamed === true || (rule.pack !== undefined && packs.has(rule.pack)) || rule.wanted?.(charter) === true;
  const severity = settings?.severity ?? (isAskedFor ? rule.whenOn : undefined) ?? rule.severity;
  if (severity === "off") return undefined;
  const run = rule.compile(settings?.options ?? {}, charter, known);
  if (run === undefined) return undefined;
  return {
    id: rule.id,
    severity,
    languages: rule.languages,
    surfaces: rule.surfaces ?? WHOLE_POSTS,
    limit: LIMIT,
    cause: causeOf(rule),
    isBroad: rule.isBroad === true,
    yieldsToFiller: rule.yieldsToFiller === true,
    texts: {
      message: rule.message,
      variants: rule.variants ?? {},
      why: rule.why,
      ...(rule.question === undefined ? {} : { question: rule.question }),
    },
    lesson: rule.lesson,
    ...(rule.perLine === true ? { run: lineRules.add(run, rule.languages, LIMIT), keepsHits: true } : { run }),
  };
}

/** What a rule says itself; else within these families overlapping words have one cause, and elsewhere each rule is its own. */
function causeOf(rule: BuiltInRule): string {
  if (rule.cause !== undefined) return rule.cause;
  return rule.family === "bait" || rule.family === "clickbait" || rule.family === "lexicon" ? rule.family : rule.id;
}
