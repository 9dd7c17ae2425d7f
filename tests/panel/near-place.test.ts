import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { underlineStyles } from "../../components/panel";
import { placeNear } from "../../lib/panel";

const tokens = readFileSync(join(import.meta.dirname, "../../assets/tokens.css"), "utf8");
const window = { width: 1000, height: 800 };
const card = { width: 340, height: 200 };
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe("the place of a card beside its words", () => {
  it("is below them, at their start", () => {
    expect(placeNear(words(100, 100), card, window)).toEqual({ left: 100, top: 126, side: "below", room: 666 });
  });

  it("is above them near the lower edge", () => {
    expect(placeNear(words(100, 700), card, window)).toMatchObject({ top: 494, side: "above" });
  });

  it("moves in from the sides", () => {
    expect(placeNear(words(900, 100), card, window).left).toBe(652);
    expect(placeNear(words(-30, 100), card, window).left).toBe(8);
  });

  it("stands clear of the panel on either side, unless the window is too narrow for both", () => {
    const panel = (left: number, right: number) => ({ left, right, top: 0, bottom: 800 });
    expect(placeNear(words(500, 100), card, window, panel(620, 980)).left).toBe(272);
    expect(placeNear(words(100, 100), card, window, panel(20, 380)).left).toBe(388);
    expect(placeNear(words(100, 100), card, { width: 390, height: 800 }, panel(0, 390)).left).toBe(42);
  });

  it("never covers the words and never leaves the window", () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(1000), number(780), number(1200), (left, top, height) => {
        const at = words(left, top);
        const place = placeNear(at, { width: 340, height }, window);
        const bottom = place.top + Math.min(height, place.room);
        expect(place.top >= at.bottom || bottom <= at.top).toBe(true);
        expect(bottom).toBeLessThanOrEqual(window.height - 2);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 340).toBeLessThanOrEqual(window.width - 8);
      }),
    );
  });
});

describe("the looks of the lines", () => {
  it("differ in shape for each severity and in colour for each ground", () => {
    const [light, dark] = [underlineStyles("light", tokens), underlineStyles("dark", tokens)];
    const lines = (css: string) => [...css.matchAll(/underline (\w+) (#\w+)/g)].map(([, shape, color]) => ({ shape, color }));
    expect(lines(light).map(({ shape }) => shape)).toEqual(["wavy", "solid", "dashed", "dotted"]);
    expect(new Set([...lines(light), ...lines(dark)].map(({ color }) => color)).size).toBe(8);
    // Where a browser draws no line under a highlight, a tint of the same colour marks the words.
    const tints = (css: string) => [...css.matchAll(/color-mix\(in srgb, (#\w+) /g)].map(([, color]) => color);
    for (const css of [light, dark]) expect(tints(css)).toEqual(lines(css).map(({ color }) => color));
  });
});
