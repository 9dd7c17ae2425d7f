import type { Charter } from "../charter";
import type {
  CheckContext,
  CheckResult,
  CompiledCharter,
  CompileOptions,
  CompileResult,
  Draft,
  DraftLanguage,
  FillerAdvice,
  FillerJudging,
  FillerModel,
  FillerModelResult,
  Language,
  Localized,
  PatternEngine,
  RuleFamily,
  Taste,
} from "../check";
import { runInBreaths } from "./breaths";
import { OTHER_LANGUAGE } from "./other-language";

/** The rules as their file brings them. */
export interface Rules {
  checkDraft(draft: Draft, compiled: CompiledCharter, context: CheckContext, previous?: CheckResult): CheckResult;
  compileCharterInSlices(charter: Charter, options?: CompileOptions): Generator<void, CompileResult>;
  familyOf(ruleId: string): RuleFamily | undefined;
  nameOf(ruleId: string): Localized | undefined;
  shinglesOf(text: string): readonly number[];
}

/** Languages of drafts that a file of rules reads. */
export type Reads = Language | "both";

/** What comes with the learnt weights. */
export interface Weights {
  /** The trained part of the filler judgement, or why it cannot be used. */
  read(): FillerModelResult;
  /** Help with posts that are called filler. */
  readonly advice: FillerAdvice;
}

export interface RulebookPorts {
  /**
   * The rules that are on by themselves, or all of them, for drafts in one language and in its words, or for both; nothing when they
   * could not be had now.
   */
  rules(which: "core" | "all", reads: Reads): Promise<Rules | undefined>;
  /** The engine for patterns; nothing when it could not be had now. */
  patterns(): Promise<PatternEngine | undefined>;
  /** What judges filler, for drafts in one language and in its words, or for both; nothing when it could not be had now. */
  filler(reads: Reads): Promise<FillerJudging | undefined>;
  /** The same for both, where it is there from the start. */
  readonly judging?: FillerJudging;
  /** Nothing when they could not be had now. */
  weights(): Promise<Weights | undefined>;
  readonly breath: { readonly clock: () => number; readonly breathe: () => Promise<void> };
}

export interface Rulebook {
  /** Makes a charter ready without holding the page; nothing when that was called off, or what it needs could not be had now. */
  compile(
    given: { readonly charter: Charter; readonly source: "default" | "own"; readonly taste?: Taste | undefined },
    language: Language,
    signal: AbortSignal,
  ): Promise<CompileResult | undefined>;
  /**
   * Brings what judges filler once a charter is ready, and with it the trained part and the help with filler. True when something
   * came, so that the charter in force should be made ready anew. False when nothing has changed: without the trained part evidence
   * and substance judge alone until it is asked again, and for good when the weights are damaged.
   */
  bringFiller(): Promise<boolean>;
  /** Whether a charter was made ready without what judges filler, which could not be had yet: `FILLER_LATER` stands among the failures of its checks. */
  lacksFiller(): boolean;
  /**
   * Only after a charter was made ready. A draft in a language that the rules behind it do not read is checked as one whose
   * language is not known, and `OTHER_LANGUAGE` stands among the failures, its language as the reason; charters are made ready with
   * rules for both from then on.
   */
  check: Rules["checkDraft"];
  familyOf: Rules["familyOf"];
  nameOf: Rules["nameOf"];
  /** Help with posts that are called filler; nothing before the weights came. */
  advice(): FillerAdvice | undefined;
  /** Hashes of a text's runs of words; none before a charter was made ready. */
  shinglesOf(text: string): readonly number[];
}

const NOT_WANTED = "not wanted";

/** A sample charter asks for nothing but the rules that are on by themselves. */
function whichFor(source: "default" | "own", { rules }: Charter): "core" | "all" {
  return source === "default" && rules.length === 0 ? "core" : "all";
}

/** The rules that speak the reader's language, unless charter or drafts are in the other one. */
function readsFor(language: Language, charter: Charter, written: ReadonlySet<Language>): Reads {
  const ofCharter = charter.locale.startsWith("fr") ? "fr" : "en";
  return [...written, ofCharter].every((each) => each === language) ? language : "both";
}

/**
 * Brings the rules when they are first needed, and no more of them than the charter can ask for: a sample charter asks for those
 * that are on by themselves, a company's own may ask for any, and for the engine for patterns only when it holds some. Most authors
 * write in the language they read, and get the rules for it alone; the first draft or charter in the other one brings both.
 */
export function createRulebook(ports: RulebookPorts): Rulebook {
  let rules: Rules | undefined;
  let model: FillerModel | undefined;
  let advice: FillerAdvice | undefined;
  let isBringing = false;
  const judging = new Map<Reads, FillerJudging>(ports.judging && [["both", ports.judging]]);
  const judgingAtHand = (reads: Reads) => judging.get(reads) ?? judging.get("both");
  const lacking = new Set<Reads>();
  const bringJudging = async (reads: Reads) => {
    const came = judgingAtHand(reads) ?? (await ports.filler(reads));
    if (came === undefined) return false;
    judging.set(reads, came);
    lacking.delete(reads);
    return true;
  };
  /** Later than the rules only the first time: a judgement that is on show is not taken back because another language is read. */
  const judgingFor = async (reads: Reads) => {
    if (judging.size > 0) await bringJudging(reads);
    const here = judgingAtHand(reads);
    if (here === undefined) lacking.add(reads);
    return here;
  };
  const written = new Set<Language>();
  const reach = new WeakMap<CompiledCharter, Reads>();
  const isBeyond = (compiled: CompiledCharter, language: DraftLanguage) => {
    const reads = reach.get(compiled) ?? "both";
    return language !== "und" && reads !== "both" && reads !== language;
  };
  return {
    async compile({ charter, source, taste }, language, signal) {
      const reads = readsFor(language, charter, written);
      const fetched = await ports.rules(whichFor(source, charter), reads);
      if (fetched === undefined) return undefined;
      const filler = await judgingFor(reads);
      const options: CompileOptions = { language, ...(taste && { taste }), ...(filler && { filler }), ...(model && { model }) };
      const made = await runInBreaths(fetched.compileCharterInSlices(charter, options), ports.breath, signal);
      const patterns = made?.ok === true && made.compiled.waiting.length > 0 ? await ports.patterns() : NOT_WANTED;
      if (patterns === undefined) return undefined;
      const whole =
        patterns === NOT_WANTED
          ? made
          : await runInBreaths(fetched.compileCharterInSlices(charter, { ...options, patterns }), ports.breath, signal);
      if (whole?.ok) {
        rules = fetched;
        reach.set(whole.compiled, reads);
      }
      return whole;
    },
    async bringFiller() {
      if (rules === undefined || isBringing || (advice !== undefined && lacking.size === 0)) return false;
      isBringing = true;
      const weights = advice === undefined ? ports.weights() : undefined;
      const [learnt, ...came] = await Promise.all([weights, ...[...lacking].map(bringJudging)]).finally(() => {
        isBringing = false;
      });
      if (learnt !== undefined) {
        const read = learnt.read();
        model = read.ok ? read.model : undefined;
        advice = learnt.advice;
      }
      return learnt !== undefined || came.includes(true);
    },
    lacksFiller: () => lacking.size > 0,
    check(draft, compiled, context, previous) {
      if (rules === undefined) throw new Error("The rules are not here yet.");
      const result = rules.checkDraft(draft, compiled, context, previous);
      if (result.language === "und" || !isBeyond(compiled, result.language)) return result;
      written.add(result.language);
      const inPart = rules.checkDraft({ ...draft, language: "und" }, compiled, context);
      return { ...inPart, failures: [...inPart.failures, { ruleId: OTHER_LANGUAGE, reason: result.language }] };
    },
    familyOf: (ruleId) => rules?.familyOf(ruleId),
    nameOf: (ruleId) => rules?.nameOf(ruleId),
    advice: () => advice,
    shinglesOf: (text) => rules?.shinglesOf(text) ?? [],
  };
}
