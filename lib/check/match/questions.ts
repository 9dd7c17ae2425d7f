import type { LineQuestion, ReadLine } from "../post";
import { testOf } from "./grams";
import type { LineReading } from "./line";
import { isLineBound } from "./line-bound";

/** Questions beyond this many are put to the whole text: an answer is a byte of each line, and the room for them stays small. */
const MOST = 4_000;
let asked = 0;

/** A question that `ask` answers from one line alone; nothing when there are too many already. Make one for each thing to ask, never for each post. */
export function lineQuestion(ask: (line: ReadLine) => boolean): LineQuestion | undefined {
  return asked < MOST ? { id: asked++, ask } : undefined;
}

const known = new WeakMap<RegExp, LineQuestion | "whole">();

/** Whether a line matches a pattern of folded text; nothing when the pattern can match across lines. */
export function questionOf(pattern: RegExp): LineQuestion | undefined {
  let question = known.get(pattern);
  if (question === undefined) {
    question = questionAbout(pattern) ?? "whole";
    known.set(pattern, question);
  }
  return question === "whole" ? undefined : question;
}

function questionAbout(pattern: RegExp): LineQuestion | undefined {
  if (!isLineBound(pattern)) return undefined;
  const alone = pattern.global ? new RegExp(pattern.source, pattern.flags.replace("g", "")) : pattern;
  // Empty lines are never asked.
  if (alone.test("")) return undefined;
  const test = testOf(pattern);
  return lineQuestion((line) => {
    const { folded, grams } = line as LineReading;
    return grams.passes(test) && alone.test(folded.text);
  });
}
