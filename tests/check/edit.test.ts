import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carrySpan, changeBetween, sentenceAround } from "../../lib/check/edit";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };
const text = fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "\n", "é", "🙂", "!"), maxLength: 40 });

describe("one change between two texts", () => {
  it("rebuilds the new text from the old one", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, oldEnd, newEnd } = changeBetween(before, after);
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
      }),
      runs,
    );
  });

  it("carries every span to a span of the new text, with the same words where they did not change", () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const start = Math.min(a % (before.length + 1), b % (before.length + 1));
        const end = Math.max(a % (before.length + 1), b % (before.length + 1));
        const change = changeBetween(before, after);
        const carried = carrySpan({ start, end }, change);
        expect(carried.start).toBeGreaterThanOrEqual(0);
        expect(carried.end).toBeGreaterThanOrEqual(carried.start);
        expect(carried.end).toBeLessThanOrEqual(after.length);
        if (end <= change.start || start >= change.oldEnd) {
          expect(after.slice(carried.start, carried.end)).toBe(before.slice(start, end));
        }
      }),
      runs,
    );
  });
});

describe("the sentence being typed", () => {
  it.each([
    ["One. Two three. Four.", 7, "Two three. "],
    ["One.\nTwo", 6, "Two"],
    ["Voir atelier.example/devis ici", 15, "Voir atelier.example/devis ici"],
    ["« Oui ! » dit-il. Non.", 19, "Non."],
    ["Fini. ", 6, ""],
  ])("in %j at %i is %j", (draft, position, expected) => {
    const { start, end } = sentenceAround(draft, position, position);
    expect(draft.slice(start, end)).toBe(expected);
  });

  it("always holds the change itself", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (draft, a, b) => {
        const from = Math.min(a % (draft.length + 1), b % (draft.length + 1));
        const to = Math.max(a % (draft.length + 1), b % (draft.length + 1));
        const sentence = sentenceAround(draft, from, to);
        expect(sentence.start).toBeLessThanOrEqual(from);
        expect(sentence.end).toBeGreaterThanOrEqual(to);
      }),
      runs,
    );
  });
});
