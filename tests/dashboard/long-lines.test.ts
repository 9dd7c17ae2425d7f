import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf, rewritten } from "../../components/dashboard/charters/long-lines";

const lines = fc.array(fc.constantFrom("chêne", "Zinc", "zinguée", "tabouret", "laine de bois"), { maxLength: 30 });

describe("a long list of words, shown in parts", () => {
  it("finds words whatever their capitals", () => {
    expect(placesOf(["Zinc", "bois", "zinguée"], " zin ")).toEqual([0, 2]);
    expect(placesOf(["a", "b"], "")).toEqual([0, 1]);
  });

  it("puts what is written where the first of the shown lines stood, and knows them again", () => {
    const next = rewritten(["a", "b", "c", "d"], [1, 3], "x\n\n y \nz");
    expect(next).toEqual({ lines: ["a", "x", "y", "z", "c"], places: [1, 2, 3] });
    expect(rewritten(next.lines, next.places, "").lines).toEqual(["a", "c"]);
    expect(rewritten(["a"], [], "b").lines, "nothing was found: at the end").toEqual(["a", "b"]);
  });

  it("never loses or changes a line that is not on show", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("zin", "bois", "", "rien"), fc.string({ maxLength: 20 }), (list, search, text) => {
        const places = placesOf(list, search);
        const next = rewritten(list, places, text);
        const here = new Set(next.places);
        const gone = new Set(places);
        expect(next.lines.filter((_line, index) => !here.has(index))).toEqual(list.filter((_line, index) => !gone.has(index)));
      }),
      { numRuns: 1_000 },
    );
  });
});
