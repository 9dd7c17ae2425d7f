import type { Language, Localized } from "../draft";
import type { Finding, Span } from "../finding";
import type { Post } from "../post";
import type { FillerJudgement, FillerKind, FillerKindScore } from "../result";
import type { FillerCompiled } from "./compile";
import { THRESHOLDS } from "./degree";
import { KINDS } from "./kinds";
import { BY_WORDS } from "./model/model";
import { isPolicyKind } from "./policy-kinds";
import { tasteWords } from "./taste";

/** Below the flag, a hint appears only from this share of the threshold on. */
const HINT_FROM = 0.7;
/** Kinds that fit most filler: where another is as sure, that one tells the author more. */
const GENERAL: readonly FillerKind[] = ["smooth-emptiness", "empty-hype", "self-praise", "weekday-greeting", "seasonal-wish"];
/** A post with more parts than this has matter; only policy kinds still speak below the flag. */
const MATTER = 2;

/** Said of what nothing but learnt words give away: no phrase can be named, only what is not there. */
const LEARNT: { readonly message: Localized; readonly why: Localized } = {
  message: { fr: "Ajoutez une chose que vous seul pouvez dire", en: "Add one thing that only you can say" },
  why: {
    fr: "Seule la tournure le laisse penser\u202f: à vous d’en juger.",
    en: "Only the wording suggests it: you be the judge.",
  },
};

/**
 * Turns a judgement into cards in the reader's language: one for the kind that says most, a second only for a policy kind, which
 * Meta forbids whatever else the post is. Flagged is `must`, but no more than `advice` when only learnt words say so, and a `hint`
 * when the post holds a fact besides: that is wrong too often to stop anyone. Below the flag at most a `hint`.
 */
export function fillerFindings(post: Post, judgement: FillerJudgement, compiled: FillerCompiled, language: Language): Finding[] {
  const threshold = THRESHOLDS[compiled.tolerance];
  const lead = leadOf(judgement, threshold, post);
  if (!lead) return [];
  if (!judgement.flag) {
    const worthAHint = judgement.score >= HINT_FROM * threshold && judgement.substance <= MATTER;
    return worthAHint ? [card(post, lead, compiled, language, "hint")] : [];
  }
  const policy = judgement.kinds.find((each) => each !== lead && each.score >= threshold && isPolicy(each));
  const hasFact = judgement.present.some(({ part }) => part === "fact");
  const gravity = ({ learnt }: FillerKindScore) => (learnt !== true ? "must" : hasFact ? "hint" : "advice");
  return [lead, ...(policy ? [policy] : [])].map((each) => card(post, each, compiled, language, gravity(each)));
}

/** The strongest kind, or one that says more of the post and would flag it by itself. */
function leadOf({ kinds }: FillerJudgement, threshold: number, post: Post): FillerKindScore | undefined {
  const strong = kinds.filter(({ score }) => score >= threshold);
  const telling = strong.filter(({ kind }) => !GENERAL.includes(kind));
  // What is bait says the rest of the cards, so that this one tells what else the post is.
  if (telling.length > 0) return telling.find((each) => !isPolicy(each)) ?? telling[0];
  // Enthusiasm has its marks; without one, it is fine words.
  const calm = post.text.includes("!") ? undefined : strong.find(({ kind }) => kind === BY_WORDS);
  return calm ?? strong[0] ?? unnamed(kinds[0]);
}

/** Where no kind reaches the flag by itself, none may give the whole its name. */
function unnamed(faint: FillerKindScore | undefined): FillerKindScore | undefined {
  return faint && { ...faint, kind: BY_WORDS, learnt: true };
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
    message: (seen.learnt ? LEARNT.message : kind.message)[language],
    why: [
      fill(kind.why),
      seen.learnt ? LEARNT.why[language] : "",
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

/**
 * Where the card points: the first evidence, which each kind names as its plainest; for policy kinds the longest phrase, which the
 * bait rules point at too; where only learnt words speak, the sentence around them, since no word of it is at fault.
 */
function leadingSpan(post: Post, seen: FillerKindScore): Span {
  let best = seen.evidence[0];
  if (isPolicy(seen)) best = longestPhrase(post, seen.evidence) ?? best;
  const around = seen.learnt ? post.sentences.find(({ start, end }) => best && start <= best.start && best.end <= end) : undefined;
  best = around ?? best;
  return best ? { start: best.start, end: best.end } : { start: 0, end: post.text.length };
}

/** Of several words; a word alone may be said in any sense. */
function longestPhrase({ text }: Post, spans: readonly Span[]): Span | undefined {
  const phrases = spans.filter(({ start, end }) => text.slice(start, end).includes(" "));
  return phrases.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
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
