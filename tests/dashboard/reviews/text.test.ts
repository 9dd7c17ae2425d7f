import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actOf, calmDifference, foldsOf, segmentsOf } from "../../../lib/dashboard/reviews";
import { diffWords } from "../../../lib/review";

const words = fc.array(fc.constantFrom("a", "b", "c", " ", "\n", "é", "😀", "."), { maxLength: 30 }).map((parts) => parts.join(""));

describe("segments of a text", () => {
  it("are the text, cut at every mark and cut, whatever the marks", () => {
    const mark = fc.record({
      id: fc.string({ maxLength: 2 }),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(
        words,
        fc.array(mark, { maxLength: 6 }),
        fc.array(fc.integer({ min: -2, max: 40 }), { maxLength: 3 }),
        (text, marks, cuts) => {
          const segments = segmentsOf(text, marks, cuts);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
          for (const { start, end, ids } of segments) {
            const over = marks.filter(
              (one) => one.start < end && one.end > start && Math.max(one.start, 0) < Math.min(one.end, text.length),
            );
            expect(ids).toEqual(over.map(({ id }) => id));
          }
        },
      ),
    );
  });
});

describe("the fold", () => {
  it("stands between words, costs forty characters a line, and is not there where all is shown", () => {
    const text = `${"mot ".repeat(60)}fin`;
    const { phone, desktop } = foldsOf(text, 125);
    expect(text.slice(0, phone)).toMatch(/mot $/);
    expect(phone).toBeLessThanOrEqual(126);
    expect(phone).toBeGreaterThan(115);
    expect(desktop).toBeUndefined();
    expect(foldsOf("court", 125)).toEqual({});
    expect(foldsOf("un\ndeux\ntrois\nquatre\ncinq", 125).phone).toBe("un\ndeux\ntrois".length);
  });

  it("cuts no sign in two", () => {
    expect(foldsOf("x".repeat(200), 125).phone).toBe(125);
  });
});

describe("the difference as it is read", () => {
  it("gives both texts, with words that were replaced as one change", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = calmDifference(diffWords(before, after));
        expect(
          parts
            .filter(({ kind }) => kind !== "added")
            .map(({ text }) => text)
            .join(""),
        ).toBe(before);
        expect(
          parts
            .filter(({ kind }) => kind !== "removed")
            .map(({ text }) => text)
            .join(""),
        ).toBe(after);
      }),
    );
    expect(calmDifference(diffWords("un chat gris dort", "un chien noir dort"))).toEqual([
      { kind: "same", text: "un " },
      { kind: "removed", text: "chat gris" },
      { kind: "added", text: "chien noir" },
      { kind: "same", text: " dort" },
    ]);
  });
});

describe("keys of the desk", () => {
  const press = (key: string, more = {}) => actOf({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });
  it("work in either case, and leave the browser's own and a word being composed alone", () => {
    expect([press("j"), press("J"), press("ArrowDown"), press("?"), press("Escape")]).toEqual(["next", "next", "next", "help", "close"]);
    expect([press("a", { ctrlKey: true }), press("c", { metaKey: true }), press("a", { isComposing: true }), press("z")]).toEqual(
      Array(4).fill(undefined),
    );
  });
});
