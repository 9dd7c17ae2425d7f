import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysePost, matches, matchesOf, readLines, Trail } from "../../../lib/check/match";
import { reachOf } from "../../../lib/check/match/line-bound";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);
const MANY = Number.POSITIVE_INFINITY;

describe("how far a pattern looks", () => {
  it.each([
    [/abc/g, { over: 0, back: 0 }, { over: 0, back: 0 }],
    [/a[^.!?\n]{0,40}b/, { over: 0, back: 0 }, { over: 0, back: 0 }],
    [/a.{0,4}b/, { over: 0, back: 0 }, { over: 4, back: 0 }],
    [/a\s+b/, { over: 1, back: 0 }, { over: 1, back: 0 }],
    [/a(?: b\s){2,3}/, { over: 3, back: 0 }, { over: 3, back: 0 }],
    [/(?:^|\n)a/, { over: 1, back: 1 }, { over: 1, back: 1 }],
    [/(?<=(?:^|[.!?:\n])\s*)a/, { over: 0, back: 3 }, { over: 0, back: 3 }],
    [/^a$/m, { over: 0, back: 0 }, { over: 1, back: 1 }],
    [/a(?=\W|$)/, { over: 1, back: 0 }, { over: 1, back: 0 }],
    [/a[^b]*c/, { over: MANY, back: 0 }, { over: MANY, back: 0 }],
    [/(a\s)\1/, { over: MANY, back: 0 }, { over: MANY, back: 0 }],
    [/\p{P}\S/u, { over: 0, back: 0 }, { over: 2, back: 0 }],
  ])("%s", (pattern, lines, sentences) => {
    expect(reachOf(pattern, "lines")).toMatchObject(lines);
    expect(reachOf(pattern, "sentences")).toMatchObject(sentences);
  });

  it("is not said of what is not understood", () => {
    expect(reachOf(/a(?<=(?=\s))/, "lines")).toBeUndefined();
    expect(reachOf(/\p{Cc}/u, "lines")).toBeUndefined();
    expect(reachOf(/a/y, "lines")).toBeUndefined();
  });
});

describe("searching a draft while it changes", () => {
  const part = fc.constantFrom(
    ..."a|b|ab|[ab]|[^\\n]|[^a]|[^\\s]|[^.!?\\n]|.|\\b|\\B|\\w|\\W|\\S|\\s|\\n|(?=b)|(?!b)|(?<=a)|(?<!a)|(?<=[.\\n])|(?<=b\\s)|(?<=b\\n)|(?<=b\\. )|(?<!b\\s+)|(?<![^b])|(?![^\\n])|(?=$)|(?=[ .]b)|^|$|[.!]|(?:ab|b)|(?:a\\sb|b)".split(
      /\|(?![^([]*[)\]])/,
    ),
  );
  const times = fc.constantFrom("", "", "", "?", "+", "*", "{1,2}");
  const isQuantifiable = (source: string) => !/^(?:\\[bB]|\^|\$|\(\?<?[=!].*)$/.test(source);
  const source = fc
    .array(fc.tuple(part, times), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([one, often]) => (isQuantifiable(one) ? one + often : one)).join(""));
  /** Pieces begin behind marks only where there is enough before them. */
  const units = fc.constantFrom("a", "b", " ", ". ", "\n", "!", "b".repeat(40), `${"a b ".repeat(10)}. `);
  const text = fc.array(units, { maxLength: 12 }).map((some) => some.join(""));
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(3), put: text });

  it("finds in each state what a search of the whole finds", () => {
    let found = 0;
    fc.assert(
      fc.property(source, fc.constantFrom("g", "gu", "gm"), text, fc.array(edit, { maxLength: 6 }), (written, flags, first, edits) => {
        const pattern = new RegExp(written, flags);
        const places = (of: Iterable<RegExpMatchArray>) => Array.from(of, ({ 0: words, index = 0 }) => [index, words]);
        let now = first;
        let lines = readLines(now);
        const trail = new Trail(lines);
        for (const [step, { at, out, put }] of [{ at: 0, out: 0, put: "" }, ...edits].entries()) {
          const from = Math.floor(at * (now.length + 1));
          now = now.slice(0, from) + put + now.slice(from + out);
          lines = readLines(now, lines);
          if (step > 0) trail.goOn(lines);
          const post = analysePost({ text: now }, "fr", lines, trail);
          const whole = places(post.folded.text.matchAll(pattern));
          const seen = Array.from(matchesOf(post, pattern), ({ match, from: start }) => [start + match.index, match[0]]);
          expect(seen).toEqual(whole);
          expect(post.firstMatch(pattern) === undefined).toBe(whole.length === 0);
          if (!pattern.test("")) expect(matches(post, pattern)).toBe(whole.length > 0);
          pattern.lastIndex = 0;
          found += whole.length;
        }
      }),
      { numRuns: 2 * numRuns },
    );
    expect(found).toBeGreaterThan(numRuns);
  }, 120_000);

  it("does not take a trail that went on for that of an earlier state", () => {
    const lines = readLines("un chat\nici");
    const trail = new Trail(lines);
    const post = analysePost({ text: "un chat\nici" }, "fr", lines, trail);
    trail.goOn(readLines("un chien\nici", lines));
    expect(post.firstMatch(/chat/)?.match[0]).toBe("chat");
    expect(post.firstMatch(/chien/)).toBeUndefined();
  });
});
