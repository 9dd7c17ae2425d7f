import type { CheckContext } from "../draft";
import type { Span } from "../finding";
import { type FillerJudgement, SUBSTANCE_PARTS, type SubstancePart } from "../result";
import type { FillerCompiled } from "./compile";
import { fullLinks } from "./full-links";
import type { PhraseHit } from "./phrases";
import type { FillerReading } from "./reading";

type Present = FillerJudgement["present"][number];

/** The six parts of substance: what a reader finds in the post, and what is missing. */
export interface Substance {
  readonly present: readonly Present[];
  readonly missing: readonly SubstancePart[];
  /** 0–1: how firmly the post stands on facts, an offer, proof, an action and the charter's own words. */
  readonly grounding: number;
  /** A price, a date, hours, an address or a way to reach somebody, or several words of the work: a reader can act on it or picture it. */
  readonly isPinned: boolean;
  /** The same without the charter's own words, for saying what they changed. */
  groundingAlone(): number;
}

/** A fact lighter than this (a lone number, a lone name) does not make the part. */
const FACT_BAR = 0.3;
const SHOWN = 3;
/** An hour, a day or a name ties a post to the company only beside something to do, to have or to believe. */
const LOOSE: ReadonlySet<string> = new Set(["counted", "number", "time"]);
const LOOSE_WEIGHT = 0.4;
const SEVERAL = 3;
const PINNING: ReadonlySet<string> = new Set(["money", "date", "hours", "address", "phone", "mail"]);

const ANCHORS = ["actions", "audiences", "proofs", "trade"] as const;
const OWN_ANCHORS = ["cta", "preferred", "product", "proof"] as const;

/** Finds the six parts with the words that show them. */
export function findSubstance(reading: FillerReading, compiled: FillerCompiled, context: CheckContext): Substance {
  const pillar = findPillar(reading, compiled, context);
  const parts: Record<SubstancePart, Omit<Present, "part"> | undefined> = {
    audience: evidence([...own(reading, "persona"), ...reading.spans("audiences")]),
    fact: evidence(reading.facts.filter((fact) => fact.weight >= FACT_BAR)),
    offer: evidence([...own(reading, "product"), ...own(reading, "preferred"), ...reading.spans("trade")]),
    proof: evidence([...own(reading, "proof"), ...reading.spans("proofs").filter((span) => !isMood(reading, span))]),
    action: evidence([...own(reading, "cta"), ...reading.spans("actions"), ...contactFacts(reading), ...ownLinks(reading, compiled)]),
    pillar,
  };
  return {
    present: SUBSTANCE_PARTS.flatMap((part) => {
      const found = parts[part];
      return found ? [{ part, ...found }] : [];
    }),
    missing: SUBSTANCE_PARTS.filter((part) => parts[part] === undefined),
    grounding: groundingOf(reading, pillar !== undefined, true),
    isPinned: reading.facts.some(({ kind }) => PINNING.has(kind)) || reading.distinct("trade") >= SEVERAL,
    groundingAlone: () => groundingOf(reading, false, false),
  };
}

/**
 * Weighs what ties the post to this company: saturating, so that the third price adds little. The weights are our own,
 * checked against labelled drafts.
 */
function groundingOf(reading: FillerReading, servesPillar: boolean, withCharter: boolean): number {
  const anchored =
    servesPillar ||
    ANCHORS.some((tag) => reading.hits(tag).length > 0) ||
    (withCharter && OWN_ANCHORS.some((tag) => reading.charterHits(tag).length > 0));
  const facts = reading.facts.reduce((sum, { kind, weight }) => sum + (anchored || !LOOSE.has(kind) ? 1 : LOOSE_WEIGHT) * weight, 0);
  const weight =
    facts +
    0.3 * Math.min(reading.distinct("trade"), 5) +
    0.45 * Math.min(reading.distinct("actions"), 2) +
    0.3 * Math.min(reading.distinct("proofs"), 2) +
    0.2 * Math.min(reading.distinct("audiences"), 2) +
    0.3 * Math.min(reading.distinct("answer-use"), 2) +
    (withCharter ? charterWeight(reading) : 0) +
    (servesPillar ? 0.8 : 0);
  return 1 - Math.exp(-weight / 1.6);
}

function charterWeight(reading: FillerReading): number {
  return (
    0.9 * Math.min(reading.charterHits("product").length, 2) +
    0.3 * Math.min(ownWording(reading), 2) +
    0.7 * Math.min(reading.charterHits("cta").length, 1) +
    0.9 * Math.min(reading.charterHits("proof").length, 1) +
    0.4 * Math.min(reading.charterHits("persona").length, 2)
  );
}

/** The Page's own word for a thing; an everyday word of the trade has been counted there already. */
function ownWording(reading: FillerReading): number {
  const everyday = new Set(reading.hits("trade").flatMap(({ from, to }) => [from, to - 1]));
  return reading.charterHits("preferred").filter(({ from, to }) => !everyday.has(from) && !everyday.has(to - 1)).length;
}

function own(reading: FillerReading, tag: "persona" | "product" | "preferred" | "proof" | "cta"): readonly Span[] {
  return reading.charterHits(tag).map(reading.span);
}

/** « Ambiance garantie », “fun guaranteed”: nobody could hold the house to that. */
const MOOD = /(?:ambiance|bonne humeur|plaisir|fous? rires?|sourires?|fun|laughs|smiles)\s$/i;

function isMood({ post: { text } }: FillerReading, { start }: Span): boolean {
  return MOOD.test(text.slice(Math.max(0, start - 16), start));
}

function contactFacts(reading: FillerReading): readonly Span[] {
  return reading.facts.filter((fact) => fact.kind === "phone" || fact.kind === "mail");
}

function ownLinks(reading: FillerReading, compiled: FillerCompiled): readonly Span[] {
  return fullLinks(reading.post).filter((link) =>
    compiled.ownDomains.some((domain) => link.host === domain || link.host.endsWith(`.${domain}`)),
  );
}

function findPillar(reading: FillerReading, compiled: FillerCompiled, context: CheckContext): Omit<Present, "part"> | undefined {
  const declared = compiled.pillars.find((pillar) => pillar.id === context.sheet?.pillarId);
  if (declared) return { evidence: [], detail: declared.name };
  let best: { readonly name: string; readonly hits: readonly PhraseHit[] } | undefined;
  compiled.pillars.forEach((pillar, number) => {
    const hits = reading.pillarHits(number);
    if (hits.length > (best?.hits.length ?? 0)) best = { name: pillar.name, hits };
  });
  return best && { evidence: best.hits.slice(0, SHOWN).map(reading.span), detail: best.name };
}

function evidence(spans: readonly Span[]): { readonly evidence: readonly Span[] } | undefined {
  if (spans.length === 0) return undefined;
  return { evidence: spans.slice(0, SHOWN).map(({ start, end }) => ({ start, end })) };
}
