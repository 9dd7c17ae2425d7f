import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysePost, matchesInLines, saysInLine } from "../../../lib/check/match";
import { isLineBound } from "../../../lib/check/match/line-bound";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

describe("patterns that never match across lines", () => {
  it.each([
    [/abc/, true],
    [/\b\d{1,3} ?[€$](?!\p{L})/u, true],
    [/(?<![\p{L}\p{N}])a.{0,9}z/u, true],
    [/[^.!?\n]{0,30}/, true],
    [/[^\s]+\S/, true],
    [/^a$/m, true],
    [/(?<name>a)b/, true],
    [/^a/, false],
    [/a$/, false],
    [/a\s+b/, false],
    [/a(?=\s|$)/, false],
    [/[^a]/, false],
    [/\W/, false],
    [/\P{L}/u, false],
    [/\p{Cc}/u, false],
    [/[\0-\x7f]/, false],
    [/a|\n/, false],
    [/a.b/s, false],
    [/a/y, false],
  ])("%s: %s", (pattern, isBound) => {
    expect(isLineBound(pattern)).toBe(isBound);
  });

  it.each([
    ["[ab]x|[a-z]\\.\\$", "", true],
    ["[\\ta\\]]x[\\]a-]", "", true],
    ["[\\t-]|[\\t\\-a]", "", true],
    ["[\\x00-\\x09][\\x0b-\\x7f]", "", true],
    ["[^\\x00-\\x1f]", "", true],
    ["a\\x41\\u0041", "", true],
    ["a\\u{1f525}\\u{41}[🔥\\u{1f525}]", "u", true],
    ["[\\t-~]", "", false],
    ["[^a-z]", "", false],
    ["[^]", "", false],
    ["[^\\n]$", "", false],
    ["[a\\n]", "", false],
    ["[]\\n", "", false],
    ["\\x0a", "", false],
    ["\\x41\\n", "", false],
    ["\\u000a", "", false],
    ["\\u{a}", "u", false],
    ["[\\]\\n]", "", false],
    ["[🔥\\n]", "u", false],
    ["a\nb", "", false],
    ["[a\n]", "", false],
    ["[\\12]", "", false],
    ["a\\cA", "", false],
  ])("%j with the flags %j: %s", (source, flags, isBound) => {
    expect(isLineBound({ source, flags })).toBe(isBound);
  });

  const part = fc.constantFrom(
    ..."a|b|ab|[ab]|[^\\n]|[^a]|[^\\s]|.|\\b|\\B|\\w|\\S|\\s|\\n|(?=b)|(?!b)|(?<=a)|(?<!a)|(?<![^b])|(?![^\\n])|(?=$)|^|$|é|[a-z]|[\\t-\\r]|(?:ab|b)|(?:a\\sb|b)".split(
      /\|(?![^(]*\))/,
    ),
  );
  const times = fc.constantFrom("", "", "", "?", "+", "{1,2}");
  const isQuantifiable = (source: string) => !/^(?:\\[bB]|\^|\$|\(\?<?[=!].*)$/.test(source);
  const source = fc
    .array(fc.tuple(part, times), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([one, often]) => (isQuantifiable(one) ? one + often : one)).join(""));
  const text = fc.array(fc.constantFrom("a", "b", "é", " ", "\n", "\n"), { maxLength: 14 }).map((units) => units.join(""));

  it("find in the lines of a text what they find in the whole", () => {
    let bound = 0;
    fc.assert(
      fc.property(source, fc.boolean(), text, (source, unicode, text) => {
        const pattern = new RegExp(source, unicode ? "gu" : "g");
        if (!isLineBound(pattern)) return;
        const ends = (of: string, from: number) => Array.from(of.matchAll(pattern), ({ 0: { length }, index }) => [from + index, length]);
        let from = 0;
        const inLines = text.split("\n").flatMap((line) => {
          const found = ends(line, from);
          from += line.length + 1;
          return found;
        });
        expect(inLines).toEqual(ends(text, 0));
        if (pattern.test("")) return;
        bound++;
        const post = analysePost({ text }, "und");
        pattern.lastIndex = 0;
        expect(saysInLine(new RegExp(source, unicode ? "u" : ""))(post)).toBe(ends(text, 0).length > 0);
        expect(matchesInLines(pattern)(post).map(({ match, from }) => [from + match.index, match[0].length])).toEqual(ends(text, 0));
      }),
      { numRuns: 2 * numRuns },
    );
    expect(bound).toBeGreaterThan(numRuns / 10);
  }, 60_000);

  it("are refused where lines are searched one by one, and so is what matches nothing at all", () => {
    expect(() => saysInLine(/a\s+b/)).toThrow(/across lines: \/a\\s\+b\//);
    expect(() => matchesInLines(/^a/g)).toThrow(TypeError);
    for (const empty of [/a*/, /a*/g, /(?:ab)?/]) expect(() => saysInLine(empty)).toThrow(TypeError);
  });

  it.each([
    [
      "BOIS bois\nBois",
      [[5, "bois"]],
      [
        [0, "bois"],
        [5, "bois"],
        [10, "bois"],
      ],
    ],
    ["œuf œuf\n\nbois", [[9, "bois"]], [[11, "bois"]]],
    [
      "Bois\n\nBOIS",
      [],
      [
        [0, "bois"],
        [6, "bois"],
      ],
    ],
  ])("are looked for as written or folded in %j", (text, written, folded) => {
    const found = (which?: "folded") =>
      matchesInLines(/bois/g, which)(analysePost({ text }, "fr")).map(({ match, from }) => [from + match.index, match[0]]);
    expect([found(), found("folded")]).toEqual([written, folded]);
  });

  it("may ask for capitals and accents, which folded text has not", () => {
    const post = analysePost({ text: "Bois\nété BOIS\nÉté" }, "fr");
    const found = (pattern: RegExp) => matchesInLines(pattern)(post).map(({ match, from }) => [from + match.index, match[0]]);
    expect(found(/B(?:ois|OIS)/g)).toEqual([
      [0, "Bois"],
      [9, "BOIS"],
    ]);
    expect(found(/[Éé]té/g)).toEqual([
      [5, "été"],
      [14, "Été"],
    ]);
    expect([saysInLine(/BOIS/)(post), saysInLine(/bois/)(post)]).toEqual([true, false]);
  });
});
