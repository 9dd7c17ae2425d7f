import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analysePost,
  lineQuestion,
  MOST_LINES_ASKED,
  matchesInLines,
  postOfLine,
  readLines,
  saysInLine,
  wordPlaces,
} from "../../../lib/check/match";
import { termSet } from "../../../lib/check/match/terms";
import type { Post } from "../../../lib/check/post";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);
const terms = termSet([
  ["laine de bois", 1],
  ["été", 2],
  ["🔥", 3],
  ["100 %", 4],
]);
const wordTerms = termSet([
  ["laine", 1],
  ["laine de bois", 2],
]);
const places = wordPlaces(new Set(["bois", "ete"]));
const digits = matchesInLines(/\d+/g);
const folded = matchesInLines(/\bbois\b/g, "folded");
const asks = saysInLine(/[?]/);
/** Two things it cannot do without, that may stand in different lines. */
const ACROSS = /laine[^.]*isole/;

/** Everything that is read of a post, by value. */
function whole(post: Post) {
  const { words, sentences, lines, paragraphs, links, hashtags, mentions, emojis, quotes } = post;
  const { text } = post.folded;
  return {
    ...{ words, sentences, lines, paragraphs, links, hashtags, mentions, emojis, quotes, text },
    spans: Array.from(text, (_, at) => post.folded.toSource(at, at + 1)),
    ends: [post.folded.toSource(0, text.length), post.folded.toSource(text.length, text.length)],
    terms: [terms.find(post), wordTerms.find(post)],
    places: places(post),
    matches: [digits, folded].map((search) => search(post).map(({ match, from }) => [from + match.index, match[0]])),
    asks: asks(post),
    across: post.mayHold(ACROSS),
    byLine: post.readLines.map((line) => postOfLine(line, "fr").words.map((word) => word.folded)),
  };
}

describe("a post of which some lines were read before", () => {
  const line = fc.constantFrom(
    "",
    "",
    " ",
    "De la laine de bois, l’été ?",
    "« 100 % bois » 🔥🔥",
    "#Été2026 @Page.Test a.example/x?y=1",
    "Elle isole. Bien 14",
    "\u0301œuvre ami·e·s 𝐏𝐑𝐎𝐌𝐎",
    "laine",
    "de bois",
  );
  const text = fc.array(line, { maxLength: 7 }).map((lines) => lines.join("\n"));

  it("is read as if it were new, wherever the lines moved", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const known = analysePost({ text: before }, "fr");
        whole(known);
        const lines = readLines(after, known.readLines as ReturnType<typeof readLines>);
        expect(whole(analysePost({ text: after }, "fr", lines))).toEqual(whole(analysePost({ text: after }, "fr")));
      }),
      { numRuns },
    );
  });

  it.each([
    ["a\nb\nc", "a\nX\nc", [0, undefined, 2]],
    ["a\nb\nc", "new\na\nb\nc", [undefined, 0, 1, 2]],
    ["a\nb\nc", "a\nb\nc\nnew", [0, 1, 2, undefined]],
    ["a\nb\nc", "a\nc", [0, 2]],
    ["a\nb\nc", "c", [2]],
    ["a\na", "a\na\na", [0, 1, undefined]],
    ["a\na\na", "a\na", [0, 1]],
    ["a", "b", [undefined]],
    ["a\nb", "b\na", [undefined, undefined]],
  ])("%j then %j keeps the lines that did not change", (before, after, kept) => {
    const former = readLines(before);
    expect(readLines(after, former).map((line) => (former.includes(line) ? former.indexOf(line) : undefined))).toEqual(kept);
  });

  it("asks a line once, whatever is asked between", () => {
    const asked: string[] = [];
    const questions = Array.from({ length: 600 }, (_, index) =>
      lineQuestion(({ text }) => {
        if (index % 299 === 0) asked.push(`${index} ${text}`);
        return text === "b" && index > 0;
      }),
    );
    const post = analysePost({ text: "a\n\nb" }, "fr");
    const answers = () => questions.map((question) => question !== undefined && post.someLine(question));
    const first = answers();
    expect(first).toEqual(questions.map((_, index) => index > 0));
    expect(answers()).toEqual(first);
    expect(asked).toEqual(["0 a", "0 b", "299 a", "299 b", "598 a", "598 b"]);
  });
});

describe("a post of more lines than people write", () => {
  const lines = ["De la laine de bois 1", "", "l’été ?", "elle isole 22"];
  const many = (count: number) => Array.from({ length: count }, (_, index) => lines[index % lines.length] ?? "").join("\n");

  it.each([MOST_LINES_ASKED, MOST_LINES_ASKED + 1, 3 * MOST_LINES_ASKED])("is read in the same way, %i lines", (count) => {
    const text = many(count);
    const post = analysePost({ text }, "fr");
    const quarter = (at: number) => Array.from({ length: count }, (_, index) => index).filter((index) => index % 4 === at).length;
    expect(wordTerms.find(post)).toHaveLength(quarter(0));
    expect(wordTerms.find(post).every(({ start, end }) => text.slice(start, end) === "laine de bois")).toBe(true);
    expect(places(post).map((at) => post.words[at]?.folded)).toHaveLength(quarter(0) + quarter(2));
    expect(new Set(places(post).map((at) => post.words[at]?.folded))).toEqual(new Set(["bois", "ete"]));
    const found = digits(post).map(({ match, from }) => text.slice(from + match.index, from + match.index + match[0].length));
    expect(found).toEqual(Array.from({ length: count }, (_, index) => [["1"], [], [], ["22"]][index % 4] ?? []).flat());
    expect(asks(post)).toBe(true);
    expect([post.mayHold(/laine de bois/), post.mayHold(/vernis/)]).toEqual([true, false]);
    expect(asks(analysePost({ text: text.replaceAll("?", "") }, "fr"))).toBe(false);
  });

  it.each([
    ["laine\net isole", true],
    ["laine", false],
    ["isole", false],
    ["laine\n\n", false],
    ["rien\nici", false],
  ])("what a pattern cannot do without may stand in several lines: %j", (text, may) => {
    expect(analysePost({ text }, "fr").mayHold(ACROSS)).toBe(may);
    expect(analysePost({ text: text + "\n.".repeat(300) }, "fr").mayHold(ACROSS)).toBe(may);
  });
});
