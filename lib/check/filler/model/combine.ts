import type { DraftLanguage } from "../../draft";
import type { SubstancePart } from "../../result";
import type { Weighed } from "../weighed";
import { COUNTED_TAGS } from "./coefficients";

/** Each way in which a post uses the charter's own words counts so much against filler; chosen, since texts to learn from have no charter of their own. */
const TIE = 0.8;
/** Degrees 0 and 1 would have no logit. */
const MARGIN = 0.02;
/** From this degree on, evidence alone calls a post by name. */
const NAMED = 0.5;
/** A third phrase of one sort says little more. */
const MOST_PHRASES = 3;
/** A date beside a name is found in empty posts too, so how much it excuses is learnt. */
const LEARNT_GUARD = "event";

/** What the coefficients are applied to, in the order of `COEFFICIENTS`. `logit` is what the words say. */
export function inputsOf(evidence: Weighed, logit: number, language: DraftLanguage): readonly number[] {
  const { degree, policy, substance, guards, phrases } = evidence;
  const has = (part: SubstancePart) => (substance.present.some((found) => found.part === part) ? 1 : 0);
  return [
    1,
    language === "fr" ? 1 : 0,
    logit,
    Math.log((degree + MARGIN) / (1 + MARGIN - degree)),
    degree >= NAMED ? 1 : 0,
    policy,
    substance.grounding,
    guards.some(({ id }) => id === LEARNT_GUARD) ? 1 : 0,
    has("audience"),
    has("fact"),
    has("offer"),
    has("proof"),
    has("action"),
    ...COUNTED_TAGS.map((tag) => Math.min(MOST_PHRASES, phrases(tag)) / 2),
  ];
}

/**
 * Degree 0–1 by words, evidence and substance together. Look-alikes take their share away, what the charter vouches for is
 * never raised, the charter's own words count against filler, and a policy kind or one of form alone is never lowered. `factors` are the coefficients in their order.
 */
export function combine(evidence: Weighed, logit: number, language: DraftLanguage, factors: Float64Array): number {
  const inputs = inputsOf(evidence, logit, language);
  let sum = -TIE * evidence.ties;
  for (let at = 0; at < factors.length; at++) sum += (factors[at] ?? 0) * (inputs[at] ?? 0);
  const keeps = evidence.guards.find(({ id }) => id !== LEARNT_GUARD)?.keeps ?? 1;
  let degree = keeps / (1 + Math.exp(-sum));
  if (evidence.vouchedFor) degree = Math.min(degree, evidence.degree);
  return Math.max(degree, evidence.firm);
}
