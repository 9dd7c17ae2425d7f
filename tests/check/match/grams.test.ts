import { describe, expect, it } from "vitest";
import { analysePost } from "../../../lib/check/match";
import { Grams } from "../../../lib/check/match/grams";

describe("a text turns away the patterns that it cannot hold", () => {
  it.each([
    [/zz/, false],
    [/oi/, true],
    [/(?:zz|zx)/, false],
    [/(?:zz|oi)/, true],
    [/[xyz]/, false],
    [/(?:zz|laine)/, true],
    [/(?:zz|verre)/, false],
    [/(?:verre|lin|coton)\s/, false],
    [/(?:verre|lin|bois)\s/, true],
    [/bois\s+laine\s+verre/, false],
  ])("%s: %s", (pattern, may) => {
    expect(new Grams("de la laine de bois fin").mayHold(pattern)).toBe(may);
  });

  it("however long it is", () => {
    const grams = new Grams(Array.from({ length: 3_000 }, (_, index) => `bois ${index}`).join(", "));
    expect([grams.mayHold(/partagez si vous/), grams.mayHold(/bois 2999/)]).toEqual([false, true]);
  });

  it.each(["", "a", "ab"])("also when it is as short as %j", (text) => {
    expect([new Grams(text).mayHold(/abc/), new Grams(text).mayHold(/\w*/)]).toEqual([false, true]);
  });

  it("but not what may stand over a line’s end", () => {
    const post = analysePost({ text: "un an\nbon" }, "fr");
    expect([post.mayHold(/(?:an\nbon|laine)/), post.mayHold(/(?:an\nbon|laine)\s*x/), post.mayHold(/verre\s+laine/)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
