import { type Failure, reasonOf } from "./attempt";
import { localeLanguage } from "./compile";
import type { CompiledCharter, CompiledRule } from "./compiled";
import { type CheckContext, type Draft, type DraftLanguage, type Ignore, knownSurface, type Language, type Surface } from "./draft";
import { changeBetween } from "./edit";
import { carryFiller, causeOfCard, type FillerStep, judgeFiller } from "./filler-step";
import { compareFindings, type Finding, SEVERITIES } from "./finding";
import { detectLanguageOfLines } from "./language";
import { analysePost, type LineReading, readLines, Trail } from "./match";
import { type Found, mergeFindings } from "./merge";
import type { Post } from "./post";
import type { CheckResult } from "./result";
import type { Hit } from "./rule";
import { fillTemplate } from "./template";
import { wordsOf } from "./words-of";

/** What a result was made from: to give it back when nothing changed, and to read only the lines that did. */
interface Origin {
  readonly draft: Draft;
  readonly compiled: CompiledCharter;
  readonly context: CheckContext;
  readonly language: DraftLanguage;
  readonly lines: readonly LineReading[];
  readonly trail: Trail;
  /** Before it was merged with what rules found; nothing where judging it failed. */
  readonly filler: FillerStep | undefined;
}
const origins = new WeakMap<CheckResult, Origin>();

/**
 * Checks one draft against a compiled charter. Pure: the clock is `context.now`; same input, same answer.
 * Findings are sorted gravest first, then by position (UTF-16 units of `draft.text`). A rule that throws is named in
 * `failures` and the others still run. Rules for one language never run on the other; an undecided draft gets only
 * rules for any language. `previous` is the answer to an earlier state of the draft: it is given back when draft, charter and
 * context are the ones it came from; else lines that did not change are not read again. The answer is the same without it, but
 * for filler while `context.isTyping`: a judgement of the whole post waits for the author to pause.
 * No more than the reading of one draft is kept, for as long as its answer is.
 */
export function checkDraft(draft: Draft, compiled: CompiledCharter, context: CheckContext, previous?: CheckResult): CheckResult {
  const origin = previous === undefined ? undefined : origins.get(previous);
  if (previous !== undefined && origin?.compiled === compiled && origin.context === context && sameDraft(origin.draft, draft)) {
    return previous;
  }
  const lines = readLines(draft.text, origin?.lines);
  const surface = knownSurface(context.surface);
  const language = draft.language ?? detectLanguageOfLines(lines, context.page?.language);
  const trail = trailTo(lines, origin);
  const post = analysePost(draft, language, lines, trail);
  const failures: Failure[] = [];
  const reader = compiled.language ?? (language === "und" ? localeLanguage(compiled.charter) : language);
  const found: Found[] = [];
  for (const rule of rulesThatSpeak(compiled, language, surface)) {
    const findings = tryRule(rule, failures, post, context, reader);
    for (let at = 0; at < findings.length; at++) {
      const finding = findings[at] as Finding;
      found.push({ finding, rule, cause: rule.cause, calmed: SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(rule.severity) });
    }
  }
  const failed = failures.length;
  const carried = fillerWhileTyping(draft, compiled, context, language, origin);
  const filler = carried ?? judgeFiller(post, compiled, context, reader, failures);
  for (const finding of filler.cards) found.push({ finding, cause: causeOfCard(finding) });
  const kept = context.ignores?.length ? found.filter(({ finding }) => !isIgnored(finding, draft.text, context.ignores ?? [])) : found;
  const result: CheckResult = {
    findings: mergeFindings(kept).sort(compareFindings),
    filler: filler.judgement,
    language,
    failures,
    ...(carried && { isFillerCarried: true }),
  };
  const isJudged = failures.length === failed;
  origins.set(result, { draft, compiled, context, language, lines, trail, filler: isJudged ? filler : undefined });
  return result;
}

/** More than this many UTF-16 units put in or taken out at once is no key but a paste or a cut, and is judged at once. */
const MOST_AT_ONE_KEY = 32;

/** Between two keys: what was said of filler before, carried along. Nothing where it has to be judged. */
function fillerWhileTyping(
  draft: Draft,
  compiled: CompiledCharter,
  context: CheckContext,
  language: DraftLanguage,
  origin: Origin | undefined,
): FillerStep | undefined {
  if (context.isTyping !== true || origin?.filler === undefined) return undefined;
  if (origin.compiled !== compiled || origin.language !== language || origin.context.surface !== context.surface) return undefined;
  const change = changeBetween(origin.draft.text, draft.text);
  if (Math.max(change.oldEnd, change.newEnd) - change.start > MOST_AT_ONE_KEY) return undefined;
  return carryFiller(origin.filler, change);
}

/** The trail that led to the answer before, gone on to these lines; a new one where it has gone elsewhere meanwhile. */
function trailTo(lines: readonly LineReading[], origin: Origin | undefined): Trail {
  if (origin === undefined || origin.trail.lines !== origin.lines) return new Trail(lines);
  origin.trail.goOn(lines);
  return origin.trail;
}

/** The rules of a charter for a language and a place, worked out once. */
const speaking = new WeakMap<CompiledCharter, Map<string, readonly CompiledRule[]>>();

function rulesThatSpeak(compiled: CompiledCharter, language: DraftLanguage, surface: Surface): readonly CompiledRule[] {
  const known = speaking.get(compiled) ?? new Map<string, readonly CompiledRule[]>();
  const key = `${language} ${surface}`;
  const rules = known.get(key) ?? compiled.rules.filter((rule) => speaks(rule, language, surface));
  if (!known.has(key)) speaking.set(compiled, known.set(key, rules));
  return rules;
}

function speaks(rule: CompiledRule, language: DraftLanguage, surface: Surface): boolean {
  if (rule.surfaces !== "any" && !rule.surfaces.includes(surface)) return false;
  return rule.languages === "any" || (language !== "und" && rule.languages.includes(language));
}

const NO_FINDINGS: readonly Finding[] = [];

/** The same for a rule; most find nothing, and that costs next to nothing. */
function tryRule(rule: CompiledRule, failures: Failure[], post: Post, context: CheckContext, reader: Language): readonly Finding[] {
  try {
    const hits = rule.run(post, context);
    return Array.isArray(hits) && hits.length === 0 ? NO_FINDINGS : findingsOf(rule, hits, post, reader);
  } catch (error) {
    failures.push({ ruleId: rule.id, reason: reasonOf(error) });
    return NO_FINDINGS;
  }
}

function findingsOf(rule: CompiledRule, hits: Iterable<Hit>, post: Post, reader: Language): readonly Finding[] {
  const findings: Finding[] = [];
  for (const hit of hits) {
    if (hit.start < 0 || hit.end < hit.start || hit.end > post.text.length) throw new RangeError(`span ${hit.start}–${hit.end}`);
    findings.push(rule.keepsHits === true ? keptFinding(rule, hit, post, reader) : toFinding(rule, hit, post, reader));
    if (findings.length === rule.limit) break;
  }
  return findings;
}

/** What was made of a hit that stands as it stood, for one rule and one reader. */
const made = new WeakMap<Hit, { readonly rule: CompiledRule; readonly reader: Language; readonly finding: Finding }>();

function keptFinding(rule: CompiledRule, hit: Hit, post: Post, reader: Language): Finding {
  const known = made.get(hit);
  if (known?.rule === rule && known.reader === reader) return known.finding;
  const finding = toFinding(rule, hit, post, reader);
  made.set(hit, { rule, reader, finding });
  return finding;
}

function toFinding(rule: CompiledRule, hit: Hit, post: Post, reader: Language): Finding {
  const { texts } = rule;
  const message = hit.variant === undefined ? texts.message : (texts.variants[hit.variant] ?? texts.message);
  const evidence = hit.evidence ?? post.text.slice(hit.start, Math.min(hit.end, hit.start + 160));
  const finding: { -readonly [Part in keyof Finding]: Finding[Part] } = {
    ruleId: rule.id,
    severity: hit.severity ?? rule.severity,
    start: hit.start,
    end: hit.end,
    message: fillTemplate(message[reader], hit.values, reader),
    why: hit.why ?? fillTemplate(texts.why[reader], hit.values, reader),
  };
  if (rule.kind !== undefined) finding.kind = rule.kind;
  if (evidence !== "") finding.evidence = evidence;
  if (texts.question !== undefined) finding.question = fillTemplate(texts.question[reader], hit.values, reader);
  if (hit.fixes !== undefined && hit.fixes.length > 0) {
    finding.fixes = hit.fixes.map(({ label, edits, safe }) => ({ label: fillTemplate(label[reader], hit.values, reader), edits, safe }));
  }
  if (rule.lesson !== undefined) finding.lesson = rule.lesson;
  return finding;
}

function sameDraft(a: Draft, b: Draft): boolean {
  return a === b || (a.text === b.text && a.language === b.language && a.altText === b.altText);
}

/** `post` and `page` silence the whole rule; `place` and `text` the same words. `filler/<kind>` names one kind of filler. */
function isIgnored(finding: Finding, text: string, ignores: readonly Ignore[]): boolean {
  return ignores.some(
    (ignore) =>
      (ignore.ruleId === finding.ruleId || ignore.ruleId === `${finding.ruleId}/${finding.kind}`) &&
      (ignore.scope === "post" || ignore.scope === "page" || ignore.text === wordsOf(text, finding)),
  );
}
