import type { CheckContext } from "../draft";
import type { Post } from "../post";
import type { FillerJudgement } from "../result";
import type { FillerCompiled } from "./compile";
import { THRESHOLDS } from "./degree";
import { weighEvidence } from "./evidence";
import { KINDS } from "./kinds";
import { BY_WORDS, judgeTogether } from "./model/together";
import { seasoned } from "./taste";

const POLICY = new Set(KINDS.filter(({ policy }) => policy === true).map(({ id }) => id));

/**
 * Judges how much of a post is filler: a degree 0–1, never a verdict on the author. Substance is found first, look-alikes
 * come before any kind, and the charter's own words move the degree. With the trained part the degree is the probability that
 * a reader calls the post filler; without it, and for undecided languages, evidence and substance judge alone. What the house
 * said of earlier remarks weighs last.
 */
export function judgeFiller(post: Post, compiled: FillerCompiled, context: CheckContext): FillerJudgement {
  const evidence = weighEvidence(post, compiled, context);
  const judged =
    compiled.model === undefined || post.language === "und"
      ? { score: evidence.degree, kinds: evidence.kinds }
      : judgeTogether(post, evidence, compiled.model, compiled.allowedKinds.has(BY_WORDS));
  const { score, kinds } = seasoned(judged, compiled.taste, (kind) => POLICY.has(kind));
  const { present, missing } = evidence.substance;
  return { score, flag: kinds.length > 0 && score >= THRESHOLDS[compiled.tolerance], kinds, substance: present.length, present, missing };
}
