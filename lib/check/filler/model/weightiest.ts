import type { Span } from "../../finding";
import type { Post } from "../../post";
import type { PhraseHit } from "../phrases";
import { visitFeatures } from "./features";
import { scaleOf, sumOfLines, type Weights } from "./logit";

/** At most this many words are shown. */
const MOST = 4;
/** Shorter words explain nothing to a reader. */
const SHORTEST = 3;

/**
 * The words of a post that say most loudly that it is filler, in the order of the post: whole words, each once, at most four.
 * Of a pair of words each gets half. `plain` words, such as articles, are not shown. Empty when no word speaks for filler.
 */
export function weightiestWords(post: Post, weights: Weights, plain: readonly PhraseHit[]): readonly Span[] {
  const { wordCount, letterCount } = sumOfLines(post.readLines, weights);
  const [wordScale, letterScale] = [scaleOf(wordCount), scaleOf(letterCount)];
  const hidden = new Set(plain.flatMap(({ from, to }) => post.words.slice(from, to).map(({ start }) => start)));
  const best = new Map<string, { weight: number; readonly span: Span }>();
  post.readLines.forEach((line, number) => {
    if (line.text === "") return;
    const start = post.lines[number]?.start ?? 0;
    const words = line.words(start);
    const gains = new Float64Array(words.length);
    const gain = (at: number, by: number) => {
      gains[at] = (gains[at] ?? 0) + by;
    };
    visitFeatures(line, {
      word: (bucket, from, to) => {
        const half = ((weights.steps[bucket] ?? 0) * wordScale) / 2;
        gain(from, half);
        gain(to, half);
      },
      letters: (bucket, at) => gain(at, (weights.steps[bucket] ?? 0) * letterScale),
    });
    words.forEach(({ folded, ...span }, at) => {
      const weight = gains[at] ?? 0;
      if (weight <= 0 || folded.length < SHORTEST || hidden.has(span.start)) return;
      if ((best.get(folded)?.weight ?? 0) < weight) best.set(folded, { weight, span });
    });
  });
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    .slice(0, MOST)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}
