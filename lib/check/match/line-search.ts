import type { LineMatch, Post, ReadLine } from "../post";
import { isLineBound } from "./line-bound";
import { MOST_LINES_ASKED } from "./most-lines";
import { lineQuestion, questionsOf } from "./questions";

/** Which text of a line is searched: the words as written, or folded. */
type Which = "written" | "folded";

const NONE: readonly LineMatch[] = [];
const NO_MATCHES: readonly RegExpExecArray[] = [];

/**
 * Tells whether a pattern, which must not match across lines, matches somewhere in a post as written. Lines that did not change are not
 * searched again. Make one for each pattern, never one for each post.
 */
export function saysInLine(pattern: RegExp): (post: Post) => boolean {
  refuseCrossing(pattern);
  const question = lineQuestion((line) => pattern.test(line.text));
  return (post) => (question === undefined || post.readLines.length > MOST_LINES_ASKED ? pattern.test(post.text) : post.someLine(question));
}

/** The same for all matches of a global pattern, in order. */
export function matchesInLines(pattern: RegExp, which: Which = "written"): (post: Post) => readonly LineMatch[] {
  refuseCrossing(pattern);
  const textOf = (of: Post | ReadLine) => (which === "folded" ? of.folded.text : of.text);
  const alone = new RegExp(pattern.source, pattern.flags.replace("g", ""));
  const { exact } = questionsOf(pattern);
  const holds = (line: ReadLine) => (which === "folded" && exact !== undefined ? line.says(exact) : alone.test(textOf(line)));
  const inLine = (line: ReadLine): readonly RegExpExecArray[] => (holds(line) ? [...textOf(line).matchAll(pattern)] : NO_MATCHES);
  return (post) => {
    const { readLines } = post;
    if (readLines.length > MOST_LINES_ASKED) return Array.from(textOf(post).matchAll(pattern), (match) => ({ match, from: 0 }));
    let matches: LineMatch[] | undefined;
    let from = 0;
    for (let index = 0; index < readLines.length; index++) {
      const line = readLines[index];
      if (line === undefined) continue;
      if (line.text !== "") {
        for (const match of line.kept(inLine)) {
          matches ??= [];
          matches.push({ match, from });
        }
      }
      from += textOf(line).length + 1;
    }
    return matches ?? NONE;
  };
}

/** A mistake of ours, not of the draft. */
function refuseCrossing(pattern: RegExp): void {
  if (!isLineBound(pattern) || new RegExp(pattern.source, pattern.flags.replace("g", "")).test("")) {
    throw new TypeError(`may match across lines: ${pattern}`);
  }
}
