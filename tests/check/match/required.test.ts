import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysePost, fold } from "../../../lib/check/match";
import { requiredClauses } from "../../../lib/check/match/required";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

/** More than are multiplied with what stands before and behind. */
const WORDS = Array.from({ length: 60 }, (_, index) => `word${index}`);

/** What this compiler would not take as a literal. */
const written = (source: string, flags = "") => new RegExp(source, flags);

describe("what a pattern cannot match without", () => {
  it.each([
    [/abc/, [["abc"]]],
    [/\bab[cd]e?\b/, [["abce", "abc", "abde", "abd"]]],
    [/(?:like|share) if [^.]{0,9} agree/, [["like if ", "share if "], [" agree"]]],
    [/a(?:b|c\d)d/, [["a"], ["b", "c"], ["d"]]],
    [/x*y+z{3,}/, [["y"], ["zzz"]]],
    [/(?=abc)(?!d)(?<=e)f/, [["f"]]],
    [/\u{1f525}|\.\n/u, [["🔥", ".\n"]]],
    [/[^a]|b/, []],
    [/(?:abc)?/, []],
    [/[a-f]\w+/, []],
    [/abc/i, []],
    [/[ab]{2}c/, [["a", "b"], ["c"]]],
    [/\u0041\x42/, [["AB"]]],
    [/(?<n>a)\k<n>b/, [["a"], ["b"]]],
    [/(a)\1b/, [["a"], ["b"]]],
    [/\p{L}a\P{Lu}b/u, [["a"], ["b"]]],
    [/[\d]a[\n]b/, [["a\nb"]]],
    [/[a-]b/, [["ab", "-b"]]],
    [/[ab-d]e/, [["e"]]],
    [/\t|\0|\./, [["\t", "\0", "."]]],
    [/a{0}b/, [["b"]]],
    [/a{2,}b/, [["aa"], ["b"]]],
    [/a{9}/, [["aaaaaaaa"]]],
    [/a+?b*?c??d/, [["a"], ["cd", "d"]]],
    [/^ab$/, [["ab"]]],
    [/(?:abc|\d)/, []],
    [/(?:ab\d|cd\d)/, [["ab", "cd"]]],
    [/(?:a\dlonger|b)/, [["longer", "b"]]],
    [/(?:a\d(?:bb|cc|dd)|e\d)/, [["bb", "cc", "dd", "e"]]],
    [/(?!x)a(?<!y)b(?:c)(d)/, [["abcd"]]],
    [/a.b/, [["a"], ["b"]]],
    [/[a\d]b/, [["b"]]],
    [/a{12}b/, [["aaaaaaaa"], ["b"]]],
    [/(?:longer\da|b)/, [["longer", "b"]]],
    [/(?:(?:abcde|x)\dccc|b)/, [["ccc", "b"]]],
    [/(?:(?:ab|cd)\def|z)/, [["ef", "z"]]],
    [/[abcdefg][hijklmn]/, [[..."abcdefg"], [..."hijklmn"]]],
    [written("a\\u{2}b"), [["a"], ["b"]]],
    [written("abc", "v"), []],
    [new RegExp(WORDS.join("|")), [WORDS]],
    [new RegExp(`a(?:${WORDS.join("|")})b`), [["a"], WORDS, ["b"]]],
    [new RegExp(Array.from({ length: 801 }, (_, index) => `w${index}`).join("|")), []],
  ])("%s", (pattern, clauses) => {
    expect(requiredClauses(pattern).map((clause) => [...clause].sort())).toEqual(clauses.map((clause) => [...clause].sort()));
  });

  /** Patterns of every construct that ours use, over few letters, so that many texts match. */
  const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom("a", "b", "c", "ab", "[ab]", "[^a]", "[a-c]", ".", "\\b", "\\w", "\\s", "\\x61", "\\n", "(?!b)", "(?<=a)", "é", "👍"),
      fc
        .tuple(tie("source"), fc.constantFrom("", "?", "*", "+", "{2}", "{0,2}", "{1,3}?", "+?"))
        .map(([inner, times]) => `(?:${inner})${times}`),
    ),
    source: fc.oneof(
      { maxDepth: 3 },
      fc.array(tie("part"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
      fc.array(tie("source"), { minLength: 2, maxLength: 3 }).map((sources) => sources.join("|")),
    ),
  }));
  const text = fc.array(fc.constantFrom("a", "b", "c", "é", " ", "\n", "👍"), { maxLength: 14 }).map((units) => units.join(""));

  it("is there in every text that matches, so that no match is ever missed", () => {
    let matched = 0;
    fc.assert(
      fc.property(source, text, fc.boolean(), (source, text, unicode) => {
        const pattern = new RegExp(source, unicode ? "u" : "");
        const post = analysePost({ text }, "und");
        if (!pattern.test(post.folded.text)) return;
        matched++;
        expect(post.mayHold(pattern)).toBe(true);
        const missing = requiredClauses(pattern).filter((clause) => !clause.some((one) => post.folded.text.includes(one)));
        expect(missing).toEqual([]);
      }),
      { numRuns: 5 * numRuns },
    );
    expect(matched).toBeGreaterThan(numRuns / 2);
  }, 60_000);

  it("turns away a text that holds none of them", () => {
    const post = analysePost({ text: "Nous avons posé de la laine de bois à Clisson." }, "fr");
    expect(post.mayHold(/\bpartagez si vous\b/)).toBe(false);
    expect(post.mayHold(/\blaine de bois\b/)).toBe(true);
    for (const [pattern, may] of [
      [/ois à C/, true],
      [/ois x C/, false],
      [/(?:verre|clisson)\s/, true],
      [/(?:verre|lin)\s/, false],
      [/bois\s+a\s+clisson/, true],
      [/bois\s+de\s+verre/, false],
      [/\s+/, true],
    ] as const)
      expect([pattern, post.mayHold(new RegExp(fold(pattern.source).text, "u"))]).toEqual([pattern, may]);
  });
});
