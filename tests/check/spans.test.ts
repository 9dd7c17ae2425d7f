import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covered, firstEndingAfter, inside, isWithin, overlapping, overlaps, overlapsAny, touching, trimSpan } from "../../lib/check/spans";

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

const place = (start: number, end: number) => ({ start, end });

describe("places among ordered places", () => {
  const places = [place(0, 2), place(4, 6), place(6, 9)];

  it.each([
    [place(0, 9), places, places],
    [place(1, 9), [places[1], places[2]], places],
    [place(0, 8), [places[0], places[1]], places],
    [place(4, 6), [places[1]], [places[1]]],
    [place(5, 7), [], [places[1], places[2]]],
    [place(2, 4), [], []],
    [place(9, 12), [], []],
  ])("%j", (within, whole, touched) => {
    expect(inside(places, within)).toEqual(whole);
    expect(touching(places, within)).toEqual(touched);
    expect(overlapping(places, within)).toEqual(touched[0]);
  });

  it.each([
    [place(4, 6), true],
    [place(7, 8), true],
    [place(5, 7), false],
    [place(3, 5), false],
    [place(10, 11), false],
  ])("%j lies within one of them: %s", (one, expected) => {
    expect(isWithin(places, one)).toBe(expected);
  });

  it("the first that ends behind a position", () => {
    expect([0, 1, 2, 5, 6, 8, 9].map((position) => firstEndingAfter(places, position))).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });

  it("blanks at the ends are not part of a place", () => {
    expect(trimSpan("a  b c  d", place(1, 7))).toEqual(place(3, 6));
    expect(trimSpan("a    b", place(1, 4))).toEqual(place(1, 1));
  });
});
