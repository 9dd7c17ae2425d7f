/**
 * Draft + charter → findings. Pure, synchronous, deterministic: same draft, charter and clock, same answer.
 * Knows nothing of pages, browsers or storage. Refuses a charter whose rules it cannot apply whole, naming each.
 */
export { AD_SHOWN } from "./ad-limits";
export { type RuleDescription, ruleCatalogue } from "./catalogue";
export { checkDraft } from "./check";
export { type CompileOptions, type CompileResult, compileWith, type RuleSet } from "./compile";
export { compileCharter, compileCharterInSlices } from "./compile-charter";
export type { CompiledCharter, CompileError } from "./compiled";
export type {
  AdField,
  CheckContext,
  ComposerSurface,
  Draft,
  DraftLanguage,
  DraftSheet,
  HistoryDigest,
  Ignore,
  Language,
  Localized,
  Surface,
} from "./draft";
export { carrySpan, changeBetween, sentenceAround, touches } from "./edit";
export {
  CALMEST,
  type FillerAdvice,
  type FillerCompiled,
  type FillerKindFacts,
  type FillerModel,
  type FillerModelFile,
  type FillerModelResult,
  fillerAdvice,
  fillerJudging,
  isPolicyKind,
  KEENEST,
  readFillerModel,
  type SkeletonWish,
  type Taste,
  type TasteTally,
  tasteWeight,
} from "./filler";
export {
  BUCKETS,
  COEFFICIENTS,
  type CoefficientName,
  type Coefficients,
  expected,
  type Lesson,
  lessonOf,
  packFillerModel,
  signOf,
  weightsOf,
} from "./filler/model";
export { FILLER_LATER, type FillerJudging, isFillerJudged } from "./filler-judging";
export type { Edit, Finding, FindingSeverity, Fix, Severity, Span } from "./finding";
export { compareFindings, SEVERITIES } from "./finding";
export { FREEZE_RULE, freezeIn } from "./freeze";
export { houseRules } from "./house-rules";
export {
  createSketcher,
  type HashedIgnore,
  hashFor,
  type IgnoreScope,
  type Ignoring,
  likeness,
  plainWords,
  SAME_DRAFT,
  type Sketcher,
  scopesOf,
  siftFindings,
} from "./ignoring";
export { detectLanguage } from "./language";
export type { PatternEngine, PatternHit, ReadyPattern } from "./pattern-engine";
export { shinglesOf } from "./reading/shingles";
export type { CheckResult, FillerJudgement, FillerKind, FillerKindScore, FillerMove, SubstancePart } from "./result";
export { FILLER_KINDS, SUBSTANCE_PARTS } from "./result";
export type { BuiltInRule, RuleFamily, RuleSource } from "./rule";
export { coreRuleSet, everyRule } from "./rule-sets";
export { runSelfTests, type SelfTestFailure, type SelfTestReport, tryExample } from "./self-tests";
export { unfilledLines } from "./unfilled";
export { wordsOf } from "./words-of";
