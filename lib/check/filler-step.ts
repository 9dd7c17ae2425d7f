import { attempt, type Failure } from "./attempt";
import type { CompiledCharter } from "./compiled";
import type { CheckContext, Language } from "./draft";
import { carrySpan, type TextChange } from "./edit";
import { FILLER_LATER, type ReadyFiller } from "./filler-judging";
import { type Finding, type FindingSeverity, SEVERITIES } from "./finding";
import type { Post } from "./post";
import { type FillerJudgement, SUBSTANCE_PARTS } from "./result";

/** What is said of filler in one state of a draft: the judgement and its cards. */
export interface FillerStep {
  readonly judgement: FillerJudgement;
  readonly cards: readonly Finding[];
}

/** Nothing was judged: said when the judgement itself failed, or is not there. */
const UNJUDGED: FillerStep = {
  judgement: { score: 0, flag: false, kinds: [], substance: 0, present: [], missing: SUBSTANCE_PARTS },
  cards: [],
};

/** Filler kinds that speak of the same thing as a family of rules. */
const CAUSES = new Map([
  ["engagement-bait", "bait"],
  ["giveaway-bait", "bait"],
  ["curiosity-gap", "clickbait"],
  ["emoji-wall", "emoji-count"],
  ["duplicate", "near-duplicate"],
]);

/** What a card of filler is about, for merging it with what rules found. */
export function causeOfCard({ kind }: Finding): string {
  return CAUSES.get(kind ?? "") ?? `filler/${kind}`;
}

/** Filler, where what judges it is there; else that it is not. What goes wrong is named in `failures`. */
export function judgeFiller(
  post: Post,
  compiled: CompiledCharter,
  context: CheckContext,
  reader: Language,
  failures: Failure[],
): FillerStep {
  const ready = compiled.filler;
  if (ready === undefined) {
    failures.push({ ruleId: FILLER_LATER, reason: "what judges filler is not there" });
    return UNJUDGED;
  }
  const judgement = attempt("filler", failures, UNJUDGED.judgement, () => ready.judging.judge(post, ready.prepared, context));
  return { judgement, cards: attempt("filler", failures, UNJUDGED.cards, () => cardsOf(post, judgement, ready, compiled, reader)) };
}

function cardsOf(
  post: Post,
  judgement: FillerJudgement,
  { judging, prepared }: ReadyFiller,
  { fillerSeverity }: CompiledCharter,
  reader: Language,
): readonly Finding[] {
  if (fillerSeverity === "off") return [];
  const findings = judging.findings(post, judgement, prepared, reader);
  if (fillerSeverity === undefined) return findings;
  return findings.map((finding) => ({
    ...finding,
    severity: finding.severity === "must" ? fillerSeverity : milder(finding.severity, fillerSeverity),
  }));
}

function milder(one: FindingSeverity, other: FindingSeverity): FindingSeverity {
  return SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
}

/** What was said of filler before one change, its words where they stand after it. Says the same as before, not what is so now. */
export function carryFiller({ judgement, cards }: FillerStep, change: TextChange): FillerStep {
  const carry = <Marked extends { readonly evidence: FillerJudgement["kinds"][number]["evidence"] }>(marked: Marked): Marked => ({
    ...marked,
    evidence: marked.evidence.map((span) => ({ ...span, ...carrySpan(span, change) })),
  });
  return {
    judgement: { ...judgement, kinds: judgement.kinds.map(carry), present: judgement.present.map(carry) },
    cards: cards.map((card) => ({ ...card, ...carrySpan(card, change) })),
  };
}
