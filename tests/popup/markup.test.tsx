// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TabAnswer } from "../../lib/dashboard";
import { draw } from "../pages-page/draw";
import { markup, runs, skeletonOf } from "../pages-page/markup";
import { popupSamples } from "../pages-page/states";

const values = fc.record({ charterName: markup, charterVersion: markup, pageName: markup });
type Values = typeof values extends fc.Arbitrary<infer Value> ? Value : never;

async function show(text: Values) {
  const tab: TabAnswer = { ok: true, state: { composer: "reading", paused: false, findings: 2, ...text } };
  const drawn = await draw("popup", { ...popupSamples.reading, tab }, "fr");
  const shown = { skeleton: skeletonOf(drawn.container), words: drawn.text() };
  drawn.remove();
  return shown;
}

describe("T1: markup in what a tab says about itself", () => {
  it("leaves every element, attribute name and address as with plain words", { timeout: 120_000 }, async () => {
    const { skeleton: expected } = await show({ charterName: "a", charterVersion: "1.0.0", pageName: "b" });
    await fc.assert(
      fc.asyncProperty(values, async (text) => {
        const { skeleton, words } = await show(text);
        expect(skeleton).toEqual(expected);
        for (const value of Object.values(text)) expect(words).toContain(value);
      }),
      runs,
    );
  });
});
