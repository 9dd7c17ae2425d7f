import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analysePost,
  fold,
  lineQuestion,
  MOST_LINES_ASKED,
  matchesInLines,
  postOfLine,
  questionsOf,
  readLines,
  saysInLine,
  wordPlaces,
} from "../../../lib/check/match";
import { termSet } from "../../../lib/check/match/terms";
import type { FoldedText, ReadLine } from "../../../lib/check/post";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

/** Where each stretch of a folded text came from, the empty ones too. */
function sources({ text, toSource }: FoldedText) {
  const ends = Array.from({ length: text.length + 1 }, (_, at) => at);
  return ends.flatMap((start) => ends.slice(start).map((end) => [start, end, toSource(start, end)] as const));
}

describe("a post read line by line", () => {
  const expectAsWhole = (text: string) => {
    const { folded } = analysePost({ text }, "und");
    const whole = fold(text);
    expect(folded.text).toBe(whole.text);
    expect(sources(folded)).toEqual(sources(whole));
  };

  it.each([
    "",
    "Un",
    "\n",
    "\n\n",
    "Été\nL’œuvre\n\nÀ Nice\n",
    "un cœur\n\u0301\u0301à\n\u{e0100}b",
    "ami·e·s\n\u200b\u0301 𝐏\n(e)\n🔥",
    "a\n\u0301\n\u0301",
    "ﬁn\nﬁn\nﬁn\nﬁn\nﬁn",
  ])("leads every stretch of %j back to where it came from when it is folded whole", expectAsWhole);

  it("does so for any text", () => {
    const unit = fc.constantFrom("a", "É", "œ", "\n", "\n", "\u0301", "\u200b", "·e", "(e)", "𝐏", "🔥", " ", "’");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 16 }), (units) => expectAsWhole(units.join(""))),
      { numRuns },
    );
  });

  it("gives a line as a post of its own, in the language asked for", () => {
    const [, line] = readLines("avant\nDe la #laine, @Page ! « Oui » a.fr");
    for (const language of ["fr", "en", "und"] as const) {
      const post = postOfLine(line as ReadLine, language);
      expect(post).toMatchObject({ language, text: line?.text, draft: { text: line?.text } });
      expect(post.words.map(({ folded }) => folded)).toEqual(["de", "la", "laine", "page", "oui"]);
      expect(post.hashtags).toEqual([{ start: 6, end: 12, name: "laine" }]);
      expect(post.paragraphs).toEqual([{ start: 0, end: post.text.length }]);
      expect(postOfLine(line as ReadLine, language)).toBe(post);
    }
  });
});

describe("what is asked of the lines of a post", () => {
  const places = wordPlaces(new Set(["bois"]));
  const terms = termSet([["laine", 1]]);
  const folded = matchesInLines(/bois/g, "folded");
  const written = matchesInLines(/Bois/g);
  const says = saysInLine(/!/);

  /** What finds nothing, and so has to ask all lines; tells how often lines were asked. */
  function askedOf(count: number): number {
    const lines = readLines(Array.from({ length: count }, () => "rien").join("\n"));
    let asked = 0;
    for (const line of lines)
      for (const way of ["kept", "says", "holds"] as const) {
        const ask = line[way].bind(line) as (about: never) => never;
        line[way] = (about: never) => {
          asked++;
          return ask(about);
        };
      }
    const post = analysePost({ text: lines.map(({ text }) => text).join("\n") }, "fr", lines);
    expect([places(post), terms.find(post), folded(post), written(post), says(post)]).toEqual([[], [], [], [], false]);
    expect([post.mayHold(/bois/), post.mayHold(/bois\s+laine/)]).toEqual([false, false]);
    return asked;
  }

  it("is kept with the lines of a post as people write them, and with none of a longer one, which would take too much room", () => {
    expect(askedOf(MOST_LINES_ASKED)).toBeGreaterThanOrEqual(7 * MOST_LINES_ASKED);
    expect(askedOf(MOST_LINES_ASKED + 1)).toBe(0);
  });

  it("says of a pattern that stays in a line whether it matches, not only whether its words are there", () => {
    const post = analysePost({ text: "la laine\nle bois 12" }, "fr");
    expect([post.mayHold(/bois \d/), post.mayHold(/bois [a-z]/), post.mayHold(/laine [a-z]/)]).toEqual([true, false, false]);
  });

  it("is asked once of each line, however often it is wanted", () => {
    const [line] = readLines("du bois");
    const question = lineQuestion(() => true);
    if (line === undefined || question === undefined) throw new Error("no room for a question");
    const asked: string[] = [];
    const derive = ({ text }: ReadLine) => asked.push(text);
    const parts = {
      id: question.id,
      all: 3,
      ask({ text }: ReadLine) {
        asked.push(text);
        return 0;
      },
    };
    expect([line.kept(derive), line.kept(derive)]).toEqual([1, 1]);
    expect([line.holds(parts), line.holds(parts)]).toEqual([0, 0]);
    expect(asked).toEqual(["du bois", "du bois"]);
  });

  it("is one question for each pattern, of which there is room for a few thousand only", () => {
    for (const pattern of [/verre/, /verre\s+bois/]) expect(questionsOf(pattern)).toBe(questionsOf(pattern));
  });

  it("may be of many parts that stand in as many lines, asked again too", () => {
    const words = ["verre", "laine", "sable", "chanvre", "terre", "paille", "brique", "pierre", "ardoise"];
    const pattern = new RegExp(words.join("\\s+"));
    const post = analysePost({ text: words.join("\n") }, "fr");
    for (let again = 0; again < 3; again++) expect(post.mayHold(pattern)).toBe(true);
    const lines = words.slice(1).join("\n");
    expect(analysePost({ text: lines }, "fr").mayHold(pattern)).toBe(false);
  });

  it.each(["", "\n", "bois"])("says that what matches nothing at all may stand in %j", (text) => {
    for (const pattern of [/x*/, /(?:ab)?/g, /$/]) expect(analysePost({ text }, "fr").mayHold(pattern)).toBe(true);
  });

  it("never reaches an empty line", () => {
    const asked: string[] = [];
    const question = lineQuestion(({ text }) => {
      asked.push(text);
      return false;
    });
    if (question === undefined) throw new Error("no room for a question");
    expect(analysePost({ text: "\na\n\n \n" }, "fr").someLine(question)).toBe(false);
    expect(asked).toEqual(["a", " "]);
  });
});
