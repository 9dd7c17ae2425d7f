import { describe, expect, it } from "vitest";
import { analysePost, fold } from "../../../lib/check/match";
import { findSigns, SignIndex } from "../../../lib/check/match/signs";

/** Each sign found, as its place in the list and as it is written in the text. */
function find(signs: readonly string[], text: string): string[] {
  const index = new SignIndex<number>();
  for (const [at, sign] of signs.entries()) index.add(fold(sign).text, at);
  return findSigns(analysePost({ text }, "und"), index).map(({ value, start, end }) => `${value} ${text.slice(start, end)}`);
}

describe("signs among terms", () => {
  it.each([
    [["🔥🔥", "🔥"], "🔥 🔥🔥🔥", ["1 🔥", "0 🔥🔥", "1 🔥"]],
    [["!!", "!", "!!!!", "!!!"], "!!!!!!", ["2 !!!!", "0 !!"]],
    [["→", "⇒", "→"], "a→b ⇒", ["0 →", "1 ⇒"]],
    [["`", "{", "/", ":", "~"], "`a{z/0:9~", ["0 `", "1 {", "2 /", "3 :", "4 ~"]],
    [["- -", "-"], "- - -", ["0 - -", "1 -"]],
    [["👍", "👎"], "👎🏽 👍\ufe0f", ["1 👎", "0 👍\ufe0f"]],
    [["-", "…"], "a‑b fin… fin...", ["0 ‑", "1 …", "1 ..."]],
    [["+"], "", []],
    [[], "+", []],
  ])("of %j in %j: the longest at each place, whatever order they came in", (signs, text, found) => {
    expect(find(signs, text)).toEqual(found);
  });

  it("counts a sign once, and an empty one never", () => {
    const index = new SignIndex<string>();
    index.add("", "none");
    expect(index.size).toBe(0);
    for (const sign of ["🔥", "🔥", "!"]) index.add(sign, sign);
    expect(index.size).toBe(2);
  });
});
