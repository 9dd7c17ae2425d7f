import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/check/match";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

describe("the way back from folded text", () => {
  it.each([
    ["e\u0301a", 0, 1, "e\u0301"],
    ["œ\u0301x", 0, 1, "œ\u0301"],
    ["œ\u0301x", 1, 2, "œ\u0301"],
    ["un(e) client(e)", 0, 2, "un(e)"],
    ["un(e) client(e)", 3, 9, "client(e)"],
    ["un élu.e ici", 3, 6, "élu.e"],
    ["ami·e·s là", 3, 4, "s"],
    ["ami·e·s là", 2, 3, "i·e·"],
    ["a\u200bb", 0, 1, "a"],
    ["a\u200bb", 0, 2, "a\u200bb"],
    ["㎏ net", 1, 2, "㎏"],
    ["Été", 1, 99, "té"],
    ["cœur", 4, 99, "r"],
  ])("of %j, units %i to %i come from %j", (text, start, end, source) => {
    const span = fold(text).toSource(start, end);
    expect(text.slice(span.start, span.end)).toBe(source);
  });

  it("an empty stretch leads to one place, before the character it stands in", () => {
    const { toSource } = fold("aœ\u0301b");
    expect([0, 1, 2, 3, 4].map((at) => toSource(at, at))).toEqual([0, 1, 1, 3, 4].map((at) => ({ start: at, end: at })));
  });

  it("holds when the folded text is many times longer than what was written", () => {
    for (const [sign, length] of [
      ["ﷺ", 18],
      ["㎏", 2],
    ] as const) {
      const text = `é${sign.repeat(400)}fin`;
      const folded = fold(text);
      expect(folded.text).toHaveLength(4 + 400 * length);
      for (let at = 0; at < 400; at++) {
        const span = folded.toSource(1 + at * length, 1 + (at + 1) * length);
        expect(span).toEqual({ start: 1 + at, end: 2 + at });
      }
      expect(folded.toSource(1 + 400 * length, 4 + 400 * length)).toEqual({ start: 401, end: 404 });
    }
  });

  it("is the same for a text, whatever stands behind it", () => {
    const unit = fc.constantFrom(..."aEé(e.e) s.1’“\u00a0·Σ…\n\u0080\u007f{".split(""), "élu.e", "un(e)", "É", "™", "中", "⇒", "Ⅷ");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const text = units.join("");
        const [alone, followed] = [fold(text), fold(`${text} œ`)];
        expect(`${alone.text} oe`).toBe(followed.text);
        for (let at = 0; at < alone.text.length; at++) expect(alone.toSource(at, at + 1)).toEqual(followed.toSource(at, at + 1));
      }),
      { numRuns },
    );
  });

  it.each([
    ["Un client(e)s (non)", "un clients (non)"],
    ["(Un.e) élue. Et toi", "(un) elue. et toi"],
    ["Un client(z), fin.", "un client(z), fin."],
    ["été·e (x)", "ete (x)"],
    ["Ami·e; 2 élu·e? ami·es. 3", "ami; 2 elu? amis. 3"],
    ["Un·e ami·e", "un ami"],
    ["un•e, le‧s", "un, le‧s"],
    ["lu1.e et élu.e", "lu1.e et elu"],
  ])("endings close in %j, one sort of mark in a text being enough", (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
});
