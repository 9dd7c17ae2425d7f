import type { CheckContext } from "../draft";
import type { Post } from "../post";
import type { FillerJudgement } from "../result";
import type { FillerCompiled } from "./compile";
import { THRESHOLDS } from "./degree";
import { type Evidence, weighEvidence } from "./evidence";
import { BY_WORDS, type Judged } from "./model/model";
import { charterMoves, tasteMoves } from "./moves";
import { isPolicyKind } from "./policy-kinds";
import { seasoned } from "./taste";

/**
 * Judges how much of a post is filler: a degree 0–1, never a verdict on the author. Substance is found first, look-alikes
 * come before any kind, and the charter's own words move the degree. With the trained part the degree is the probability that
 * a reader calls the post filler; without it, and for undecided languages, evidence and substance judge alone. What the house
 * said of earlier remarks weighs last. What the charter and the house changed is told in `moved`.
 */
export function judgeFiller(post: Post, compiled: FillerCompiled, context: CheckContext): FillerJudgement {
  const isFlagged = ({ score, kinds }: Judged) => kinds.length > 0 && score >= THRESHOLDS[compiled.tolerance];
  const judge = (evidence: Evidence, allowsEmptiness: boolean): Judged =>
    compiled.model === undefined || post.language === "und"
      ? { score: evidence.degree, kinds: evidence.kinds }
      : compiled.model.judge(post, evidence, allowsEmptiness);
  const season = (judged: Judged) => seasoned(judged, compiled.taste, isPolicyKind);

  const evidence = weighEvidence(post, compiled, context);
  const judged = judge(evidence, compiled.allowedKinds.has(BY_WORDS));
  const answer = season(judged);
  const flag = isFlagged(answer);
  const alone = evidence.withoutCharter();
  const moved = [
    ...(alone ? charterMoves(post, evidence, !flag && isFlagged(season(judge(alone, false)))) : []),
    ...tasteMoves(judged.kinds, compiled.taste, isPolicyKind, flag !== isFlagged(judged)),
  ];
  const { present, missing } = evidence.substance;
  return { ...answer, flag, substance: present.length, present, missing, ...(moved.length > 0 && { moved }) };
}
