import type { CheckContext, DraftLanguage } from "./draft";
import { postOfLine } from "./match";
import type { Post, ReadLine } from "./post";
import type { Hit, RunRule } from "./rule";

/** What a rule that looks at single lines finds in a post; lines that did not change are not looked at again. */
export type FindInLines = (post: Post) => Iterable<Hit>;

/** A rule that looks at single lines is given no context worth reading. */
const NO_CONTEXT: CheckContext = { now: "", surface: "facebook-post" };

/** Keeps what `run` finds in each line, and moves it to where the line stands now. */
export function inLines(run: RunRule): FindInLines {
  const finders = new Map<DraftLanguage, (line: ReadLine) => readonly Hit[]>();
  const finderFor = (language: DraftLanguage) => {
    const known = finders.get(language) ?? ((line: ReadLine) => [...run(postOfLine(line, language), NO_CONTEXT)]);
    finders.set(language, known);
    return known;
  };
  return function* (post) {
    const find = finderFor(post.language);
    let at = 0;
    for (const line of post.readLines) {
      if (line.text !== "") for (const hit of line.kept(find)) yield moved(hit, at);
      at += line.text.length + 1;
    }
  };
}

function moved(hit: Hit, by: number): Hit {
  if (by === 0) return hit;
  const fixes = hit.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
  }));
  return { ...hit, start: hit.start + by, end: hit.end + by, ...(fixes === undefined ? {} : { fixes }) };
}
