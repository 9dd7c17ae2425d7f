import type { Language, Localized } from "../draft";
import type { Finding, Span } from "../finding";
import type { Post } from "../post";
import type { FillerJudgement, FillerKindScore } from "../result";
import type { FillerCompiled } from "./compile";
import { THRESHOLDS } from "./degree";
import { KINDS } from "./kinds";
import { isPolicyKind } from "./policy-kinds";
import { tasteWords } from "./taste";

/** Below the flag, a hint appears only from this share of the threshold on. */
const HINT_FROM = 0.7;
/** A second kind gets its own card only when it alone would flag the post. */
const MOST_CARDS = 2;
/** A post with more parts than this has matter; only policy kinds still speak below the flag. */
const MATTER = 2;

/** Said of what nothing but learnt words give away. */
const LEARNT: Localized = {
  fr: "Seule la tournure le laisse penser\u202f: à vous d’en juger.",
  en: "Only the wording suggests it: you be the judge.",
};

/**
 * Turns a judgement into cards in the reader's language: one for the leading kind, a second only for a policy kind or one
 * that is strong by itself. Flagged is `must`, but no more than `advice` when only
 * learnt words say so: that is wrong too often to stop anyone. Below the flag at most a `hint`.
 */
export function fillerFindings(post: Post, judgement: FillerJudgement, compiled: FillerCompiled, language: Language): Finding[] {
  const threshold = THRESHOLDS[compiled.tolerance];
  const lead = judgement.kinds[0];
  if (!lead) return [];
  if (!judgement.flag) {
    const worthAHint = judgement.score >= HINT_FROM * threshold && judgement.substance <= MATTER;
    return worthAHint ? [card(post, lead, compiled, language, "hint")] : [];
  }
  const others = judgement.kinds.slice(1).filter((each) => each.score >= threshold && (isPolicy(each) || !overlapping(each, lead)));
  const second = others.find(isPolicy) ?? others[0];
  return [lead, ...(second ? [second] : [])]
    .slice(0, MOST_CARDS)
    .map((each) => card(post, each, compiled, language, each.learnt ? "advice" : "must"));
}

function card(
  post: Post,
  seen: FillerKindScore,
  compiled: FillerCompiled,
  language: Language,
  severity: "must" | "advice" | "hint",
): Finding {
  const kind = KINDS.find((each) => each.id === seen.kind);
  if (!kind) throw new Error(`no texts for the filler kind ${seen.kind}`);
  const fill = (text: Localized) => text[language].replaceAll("{page}", () => compiled.pageName);
  return {
    ruleId: "filler",
    kind: seen.kind,
    severity,
    ...leadingSpan(post, seen),
    message: kind.message[language],
    why: [
      fill(kind.why),
      seen.learnt ? LEARNT[language] : "",
      promiseOf(compiled, language),
      tasteWords(compiled.taste?.[seen.kind], isPolicyKind(kind.id), language),
    ]
      .filter((part) => part !== "")
      .join(" "),
    evidence: evidenceText(post, seen),
    question: fill(kind.question),
    lesson: kind.lesson,
  };
}

function isPolicy(seen: FillerKindScore): boolean {
  return isPolicyKind(seen.kind);
}

function overlapping(a: FillerKindScore, b: FillerKindScore): boolean {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  return first === undefined || second === undefined || (first.start < second.end && second.start < first.end);
}

/**
 * Where the card points: the first evidence, which each kind names as its plainest; for policy kinds the longest, which is the
 * whole phrase that the bait rules point at too.
 */
function leadingSpan(post: Post, seen: FillerKindScore): Span {
  let best = seen.evidence[0];
  if (isPolicy(seen)) for (const span of seen.evidence) if (!best || span.end - span.start > best.end - best.start) best = span;
  return best ? { start: best.start, end: best.end } : { start: 0, end: post.text.length };
}

const SHOWN = 4;
/** The words that gave the kind away, in the order of the draft. */
function evidenceText(post: Post, seen: FillerKindScore): string {
  const words = new Set<string>();
  for (const { start, end } of [...seen.evidence].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const text = post.text.slice(start, end).replace(/\s+/g, " ").trim();
    if (text !== "" && ![...words].some((kept) => kept.includes(text))) words.add(text);
    if (words.size === SHOWN) break;
  }
  return [...words].join(" · ");
}

function promiseOf(compiled: FillerCompiled, language: Language): string {
  if (!compiled.promise) return "";
  const { who } = compiled.promise;
  const what = compiled.promise.what.replace(/\s*\.$/, "");
  return language === "fr" ? `La charte promet\u00a0: «\u00a0${what}\u00a0», pour ${who}.` : `The charter promises “${what}” to ${who}.`;
}
