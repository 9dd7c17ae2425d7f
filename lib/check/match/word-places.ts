import type { Post, ReadLine, Word } from "../post";
import { MOST_LINES_ASKED } from "./most-lines";

const NONE: readonly number[] = [];

/**
 * Finds the places, among the words of a post, of those whose folded form is wanted. What stands in a line is kept with the line,
 * so make one finder for each set of words, never one for each post.
 */
export function wordPlaces(wanted: { has(folded: string): boolean }): (post: Post) => readonly number[] {
  const inLine = (line: ReadLine) => placesAmong(line.looseWords, wanted);
  return (post) => (post.readLines.length > MOST_LINES_ASKED ? placesAmong(post.words, wanted) : placesIn(post, inLine));
}

function placesAmong(words: readonly Word[], wanted: { has(folded: string): boolean }): readonly number[] {
  let places: number[] | undefined;
  for (let at = 0; at < words.length; at++) {
    if (!wanted.has(words[at]?.folded ?? "")) continue;
    places ??= [];
    places.push(at);
  }
  return places ?? NONE;
}

/** The places that `inLine` finds in each line, counted from the first word of the post. */
function placesIn({ readLines }: Post, inLine: (line: ReadLine) => readonly number[]): readonly number[] {
  let places: number[] | undefined;
  let from = 0;
  for (let index = 0; index < readLines.length; index++) {
    const line = readLines[index];
    if (line === undefined || line.text === "") continue;
    for (const at of line.kept(inLine)) {
      places ??= [];
      places.push(from + at);
    }
    from += line.wordCount;
  }
  return places ?? NONE;
}
