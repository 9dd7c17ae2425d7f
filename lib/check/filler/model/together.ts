import type { Post } from "../../post";
import type { FillerKindScore } from "../../result";
import { THRESHOLDS } from "../degree";
import type { Weighed } from "../weighed";
import { combine } from "./combine";
import { logitOf } from "./logit";
import { BY_WORDS, type FillerModel, type Judged } from "./model";
import { weightiestWords } from "./weightiest";

/** Below this many words there is too little to weigh. */
const FEWEST_WORDS = 3;
/** Evidence from this degree on carries a card by itself; the words may add to it. */
const CARRIES = 0.35;
/** A post with more parts of substance than this is not called empty for its words. */
const THIN = 1;
/** Nor is one that stands this firmly on what ties it to the company (0–1, see `Substance`). */
const FIRM = 0.6;
/** Fewer telling words explain nothing to an author. */
const FEWEST_SHOWN = 2;
/** From this degree on a post with no substance at all is called empty even so; its first sentence stands for the words. */
const SURE = 0.75;
/** Degrees that may not flag are pressed together below every threshold, from here on, and keep their order. */
const SHELF = 0.86 * THRESHOLDS.strict;
const SHELF_DEPTH = 0.1 * THRESHOLDS.strict;

/**
 * Joins learnt words and evidence. A post that only its words give away is called empty when its substance is thin, with the
 * words that weigh most; where too few can be shown, with its first sentence, if the words are sure and it holds nothing; else
 * its degree stays below every threshold. `allowsEmptiness`: the charter allows such posts.
 */
export function judgeTogether(
  post: Post,
  evidence: Weighed,
  model: Pick<FillerModel, "weights" | "factors">,
  allowsEmptiness: boolean,
): Judged {
  const { degree, kinds, substance } = evidence;
  if (post.words.length < FEWEST_WORDS) return { score: degree, kinds };
  const score = combine(evidence, logitOf(post.readLines, model.weights), post.language, model.factors);
  if (score <= degree || (degree >= CARRIES && kinds.length > 0)) return { score, kinds };
  const mayBeCalledEmpty = !allowsEmptiness && !substance.isPinned && substance.present.length <= THIN && substance.grounding < FIRM;
  if (mayBeCalledEmpty && score < THRESHOLDS.strict) return { score, kinds };
  const words = mayBeCalledEmpty ? weightiestWords(post, model.weights, evidence.plain) : [];
  const isShown = words.length >= FEWEST_SHOWN;
  const isSure = mayBeCalledEmpty && substance.present.length === 0 && score >= SURE;
  if (!isShown && !isSure) return { score: Math.max(degree, unflagged(score)), kinds };
  const named: FillerKindScore = { kind: BY_WORDS, score, evidence: isShown ? words : post.sentences.slice(0, 1), learnt: true };
  return { score, kinds: [named, ...kinds.filter(({ kind }) => kind !== BY_WORDS)] };
}

function unflagged(score: number): number {
  return score < SHELF ? score : SHELF + SHELF_DEPTH * score;
}
