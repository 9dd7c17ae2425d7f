import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { FILLER_LATER } from "../../lib/check";
import type { ComposerView, PanelOptions } from "../../lib/panel";
import { createHarness, wordCheck } from "./harness";

type Kept = Parameters<NonNullable<PanelOptions["publication"]>["keep"]>[0];
const START = Date.UTC(2026, 10, 25, 9);

function bench(mode: "advise" | "confirm" = "advise", more: Partial<PanelOptions> = {}) {
  const kept: Kept[] = [];
  const world = { acts: 0, isNew: true };
  let now = START;
  const harness = createHarness({
    ...more,
    now: () => new Date(now).toISOString(),
    gate: {
      isQuestionShown: () => true,
      isButtonUnknown: () => false,
      record: () => undefined,
      returnToButton: () => undefined,
      returnToText: () => undefined,
    },
    publication: { actsSincePress: () => world.acts, isNewPost: () => world.isNew, keep: (post) => kept.push(post) },
  });
  harness.state.setCharter({
    status: "ready",
    charter: { ...defaultCharter("en"), id: "house", version: "1.2.0", gate: { mode } },
    source: "own",
  });
  return {
    ...harness,
    kept,
    world,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    /** A person presses, and the page takes its time to answer. */
    press: () => {
      world.acts = 0;
      return harness.state.gate.press(true);
    },
  };
}

const reading = (text: string, more: Partial<Extract<ComposerView, { status: "reading" }>> = {}): ComposerView => ({
  status: "reading",
  draft: { text },
  page: { id: "1", name: "Atelier" },
  surface: "facebook-post",
  ...more,
});
const GONE: ComposerView = { status: "absent", reason: "elsewhere" };

describe("a post that goes out", () => {
  it.each([
    ["the composer closes", GONE],
    ["the composer closes without a word", { status: "absent" } as ComposerView],
    ["its text is gone", reading("")],
  ])("is kept when %s, once, with what was open in it", (_name, after) => {
    const { state, rest, kept, press } = bench();
    state.setComposer(reading("A fine advice for you"));
    press();
    state.setComposer(after);
    rest();
    state.setComposer(after);
    rest();
    expect(kept).toEqual([
      {
        page: { id: "1", name: "Atelier" },
        surface: "facebook-post",
        text: "A fine advice for you",
        publishedAt: "2026-11-25T09:00:00.000Z",
        charterId: "house",
        charterVersion: "1.2.0",
        counts: { hint: 0, advice: 1, must: 0, block: 0 },
      },
    ]);
  });

  it("is kept too when it went out so soon that what judges filler was not there yet", () => {
    const failures = [{ ruleId: FILLER_LATER, reason: "not there" }];
    const { state, rest, kept, press } = bench("advise", { check: ({ text }) => ({ ...wordCheck(text), failures }) });
    state.setComposer(reading("A hint, at once"));
    press();
    state.setComposer(GONE);
    rest();
    expect(kept).toMatchObject([{ text: "A hint, at once", counts: { hint: 1 } }]);
  });

  it("is none while the same text is still there, however long", () => {
    const { state, rest, kept, press, pass } = bench();
    state.setComposer(reading("Still here"));
    press();
    pass(60_000);
    state.setComposer(reading("Still here"));
    rest();
    expect(kept).toEqual([]);
  });

  it("is none when the composer is drawn anew with its text", () => {
    const { state, rest, kept, press } = bench();
    state.setComposer(reading("Drawn anew"));
    press();
    state.setComposer(GONE);
    state.setComposer(reading("Drawn anew"));
    rest();
    expect(kept).toEqual([]);
  });

  it("is none when the author did something else first, or changed a post that is out already", () => {
    for (const change of [{ acts: 1 }, { isNew: false }]) {
      const { state, rest, kept, press, world } = bench();
      state.setComposer(reading("Left by hand"));
      if ("isNew" in change) Object.assign(world, change);
      press();
      Object.assign(world, change);
      state.setComposer(GONE);
      rest();
      expect(kept, JSON.stringify(change)).toEqual([]);
    }
  });

  it("is none without a press, after a press that was held back, after too long, and while reading is paused", () => {
    const held = bench("confirm");
    held.state.setComposer(reading("A must here"));
    expect(held.press()).toBe("stop");
    held.state.setComposer(GONE);
    held.rest();

    const late = bench();
    late.state.setComposer(reading("Too late"));
    late.press();
    late.pass(6 * 60_000);
    late.state.setComposer(GONE);
    late.rest();

    const left = bench();
    left.state.setComposer(reading("No press"));
    left.state.setComposer(GONE);
    left.rest();

    const paused = bench();
    paused.state.setPaused(true);
    paused.state.setComposer(reading("Paused"));
    paused.press();
    paused.state.setComposer(GONE);
    paused.rest();
    expect([held.kept, late.kept, left.kept, paused.kept]).toEqual([[], [], [], []]);
  });

  it("waits at a step without the text and through a composer that is being drawn", () => {
    const { state, rest, kept, press } = bench();
    state.setComposer(reading("A reel in three steps", { surface: "facebook-reel" }));
    state.setComposer({ status: "absent", reason: "put-away" });
    press();
    state.setComposer({ status: "absent", reason: "waiting" });
    rest();
    expect(kept).toEqual([]);
    state.setComposer(GONE);
    rest();
    expect(kept.map(({ text, surface }) => [text, surface])).toEqual([["A reel in three steps", "facebook-reel"]]);
  });

  it("of several channels is Facebook's text", () => {
    const { state, rest, kept, press } = bench();
    state.setComposer(reading("For Facebook", { part: { key: "f", tab: "Facebook" } }));
    state.setComposer(reading("For Instagram", { part: { key: "i", tab: "Instagram" }, surface: "instagram-post" }));
    press();
    state.setComposer(GONE);
    rest();
    expect(kept.map(({ text }) => text)).toEqual(["For Facebook"]);
  });
});
