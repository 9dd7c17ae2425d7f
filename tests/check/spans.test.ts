import fc from "fast-check";
import { expect, it } from "vitest";
import { overlaps } from "../../lib/check/reading/guards";
import { covered, firstEndingAfter, overlapsAny } from "../../lib/check/spans";

const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({ start, end: start + length + 1 }));
const spans = fc.array(span, { maxLength: 12 });

it("stretches stand in order, none over another, and hold the characters that the spans held", () => {
  fc.assert(
    fc.property(spans, (given) => {
      const stretches = covered(given);
      for (const [at, { start }] of stretches.entries()) expect(start).toBeGreaterThanOrEqual(stretches[at - 1]?.end ?? 0);
      for (let place = 0; place < 40; place++) {
        const isIn = (list: typeof stretches) => list.some(({ start, end }) => start <= place && place < end);
        expect(isIn(stretches), `character ${place}`).toBe(isIn(given));
      }
    }),
  );
});

it("by halves is told what a look at every span tells", () => {
  fc.assert(
    fc.property(spans, span, (given, asked) => {
      const stretches = covered(given);
      expect(overlapsAny(stretches, asked)).toBe(given.some((one) => overlaps(one, asked)));
      const behind = stretches.findIndex(({ end }) => end > asked.start);
      expect(firstEndingAfter(stretches, asked.start)).toBe(behind < 0 ? stretches.length : behind);
    }),
  );
});
