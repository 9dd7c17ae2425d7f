import type { Charter } from "../../charter";
import type { FillerKindScore } from "../result";
import type { Guard } from "./guards";
import type { KindOfFiller, KindSighting } from "./kind";
import { isPolicyKind } from "./policy-kinds";

type Tolerance = Charter["filler"]["tolerance"];

/** Degree from which a post is flagged. Chosen on labelled drafts for few false alarms at `normal`. */
export const THRESHOLDS: Readonly<Record<Tolerance, number>> = { strict: 0.38, normal: 0.5, relaxed: 0.68 };

/** A kind fainter than this is not worth naming. */
export const FAINT = 0.12;
/** A second kind adds a little to the first, never as much as substance takes away. */
const SECOND = 0.3;
/** A post without any kind that stands on nothing is still a little empty; never near the flag. */
const EMPTY = 0.2;

/** What is left of one kind once matter and look-alikes have spoken. */
export function excused(kind: KindOfFiller, sighting: KindSighting, grounding: number, guards: readonly Guard[]): FillerKindScore {
  let score = sighting.score * (1 - kind.excuse * grounding);
  const guard = guards[0];
  if (guard) {
    const keeps = isPolicyKind(kind.id) ? Math.min(...guards.map((each) => each.policyKeeps)) : guard.keeps;
    score *= keeps;
  }
  return { kind: kind.id, score, evidence: sighting.evidence };
}

/** Joins the kinds to one degree 0–1, strongest first; `kinds` keeps those worth naming. */
export function degreeOf(
  scores: readonly FillerKindScore[],
  grounding: number,
): { readonly score: number; readonly kinds: readonly FillerKindScore[] } {
  const kinds = scores.filter((each) => each.score >= FAINT).sort((a, b) => b.score - a.score || (a.kind < b.kind ? -1 : 1));
  const first = kinds[0]?.score ?? 0;
  const second = kinds[1]?.score ?? 0;
  const joined = first + SECOND * second * (1 - first);
  return { score: Math.max(joined, EMPTY * (1 - grounding)), kinds };
}
