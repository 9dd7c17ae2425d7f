import type { ReadLine } from "../../post";
import { visitFeatures } from "./features";

/** What a line adds to the logit, in steps of the weights, and how many features it has of each sort. */
export interface LineSum {
  readonly words: number;
  readonly wordCount: number;
  readonly letters: number;
  readonly letterCount: number;
}

/** The learnt weights, one per bucket, and the sum of one line by them. Sums are whole numbers, so their order does not matter. */
export interface Weights {
  readonly steps: Int8Array;
  /** Size of one step. */
  readonly step: number;
  readonly sumOf: (line: ReadLine) => LineSum;
}

/** Weights ready for use. The sum's function is the same for all posts, so that it is kept with each line that does not change. */
export function weightsOf(steps: Int8Array, step: number): Weights {
  return { steps, step, sumOf: (line) => sumLine(line, steps) };
}

function sumLine(line: ReadLine, steps: Int8Array): LineSum {
  const sum = { words: 0, wordCount: 0, letters: 0, letterCount: 0 };
  visitFeatures(line, {
    word: (bucket) => {
      sum.words += steps[bucket] ?? 0;
      sum.wordCount++;
    },
    letters: (bucket) => {
      sum.letters += steps[bucket] ?? 0;
      sum.letterCount++;
    },
  });
  return sum;
}

/** The sums of all lines of a post, added up. */
export function sumOfLines(lines: readonly ReadLine[], { sumOf }: Weights): LineSum {
  const total = { words: 0, wordCount: 0, letters: 0, letterCount: 0 };
  for (const line of lines) {
    if (line.text === "") continue;
    const sum = line.kept(sumOf);
    total.words += sum.words;
    total.wordCount += sum.wordCount;
    total.letters += sum.letters;
    total.letterCount += sum.letterCount;
  }
  return total;
}

/**
 * How much the words of a post look like filler: 0 says nothing, above is filler. Words and letters are each normalised by the
 * length of their feature vector (L2, every feature counted as a new one, so that lines can be added up).
 */
export function logitOf(lines: readonly ReadLine[], weights: Weights): number {
  const { words, wordCount, letters, letterCount } = sumOfLines(lines, weights);
  return weights.step * (words * scaleOf(wordCount) + letters * scaleOf(letterCount));
}

/** One over the length of a vector of so many features; nothing for none. */
export function scaleOf(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count);
}
