import type { LineQuestion, ReadLine } from "../post";
import { testOf } from "./grams";
import type { LineParts, LineReading } from "./line";
import { isLineBound } from "./line-bound";

/** Questions beyond this many are put to the whole text: an answer is a byte of each line, and the room for them stays small. */
const MOST = 4_000;
let asked = 0;

/** A question that `ask` answers from one line alone; nothing when there are too many already. Make one for each thing to ask, never for each post. */
export function lineQuestion(ask: (line: ReadLine) => boolean): LineQuestion | undefined {
  return asked < MOST ? { id: asked++, ask } : undefined;
}

/** What lines are asked before a pattern is tried on a post. */
interface Asked {
  /** Whether a line matches; nothing when the pattern can match across lines. */
  readonly exact: LineQuestion | undefined;
  /** Else which of the clauses that the pattern cannot do without a line satisfies; nothing when none is known. */
  readonly parts: LineParts | undefined;
}
const known = new WeakMap<RegExp, Asked>();

/** The questions about a pattern of folded text; worked out once. */
export function questionsOf(pattern: RegExp): Asked {
  let asked = known.get(pattern);
  if (asked === undefined) {
    asked = isLineBound(pattern) ? { exact: matching(pattern), parts: undefined } : { exact: undefined, parts: partsOf(pattern) };
    known.set(pattern, asked);
  }
  return asked;
}

/** Empty lines are never asked, so that what matches nothing at all cannot be. */
function matching(pattern: RegExp): LineQuestion | undefined {
  const alone = pattern.global ? new RegExp(pattern.source, pattern.flags.replace("g", "")) : pattern;
  if (alone.test("")) return undefined;
  const test = testOf(pattern);
  return lineQuestion((line) => {
    const { folded, grams } = line as LineReading;
    return grams.passes(test) && alone.test(folded.text);
  });
}

/** As many clauses as an answer has room for. */
const MOST_PARTS = 7;

function partsOf(pattern: RegExp): LineParts | undefined {
  const clauses = testOf(pattern)
    .filter(({ staysInLine }) => staysInLine)
    .slice(0, MOST_PARTS);
  if (clauses.length === 0 || asked >= MOST) return undefined;
  return { id: asked++, all: 2 ** clauses.length - 1, ask: ({ grams }) => grams.partsOf(clauses) };
}
