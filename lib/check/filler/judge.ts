import type { CheckContext } from "../draft";
import type { Post } from "../post";
import type { FillerJudgement } from "../result";
import type { FillerCompiled } from "./compile";
import { degreeOf, excused, THRESHOLDS } from "./degree";
import { findGuards } from "./guards";
import { KINDS } from "./kinds";
import { readForFiller } from "./reading";
import { findSubstance } from "./substance";

/**
 * Judges how much of a post is filler: a degree 0–1, never a verdict on the author. Substance is found first, look-alikes
 * come before any kind, and the charter's own words move the degree. Undecided languages get structural kinds only.
 */
export function judgeFiller(post: Post, compiled: FillerCompiled, context: CheckContext): FillerJudgement {
  const reading = readForFiller(post, compiled);
  const { present, missing, grounding } = findSubstance(reading, compiled, context);
  const guards = findGuards(reading);
  const scores = KINDS.flatMap((kind) => {
    if (compiled.allowedKinds.has(kind.id) || (post.language === "und" && !kind.structural)) return [];
    const sighting = kind.see(reading);
    return sighting && sighting.score > 0 ? [excused(kind, sighting, grounding, guards)] : [];
  });
  const { score, kinds } = degreeOf(scores, post.words.length + post.emojis.length === 0 ? 1 : grounding);
  return { score, flag: kinds.length > 0 && score >= THRESHOLDS[compiled.tolerance], kinds, substance: present.length, present, missing };
}
