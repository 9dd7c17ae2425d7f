import { describe, expect, it } from "vitest";
import type { PickAnswer } from "../../lib/panel";
import { createHarness, reading } from "./harness";

const place = { host: "business.facebook.com", adapter: "business-suite", editorKind: "lexical", role: "textbox", path: ["div"] } as const;
const picked = { ...place, path: [...place.path] };
const settle = () => new Promise((done) => setTimeout(done, 0));

/** A page in which the reader points at a field when the test says so. */
function createPage() {
  const asked: AbortSignal[] = [];
  let answer: (answer: PickAnswer) => void = () => undefined;
  const harness = createHarness({
    pick: (cancel) =>
      new Promise((resolve) => {
        asked.push(cancel);
        answer = resolve;
        cancel.addEventListener("abort", () => resolve({ status: "cancelled" }));
      }),
  });
  return { ...harness, asked, answer: (value: PickAnswer) => answer(value) };
}

describe("pointing at the text field", () => {
  it("asks once, says what came of it and remembers the place", async () => {
    const { state, asked, answer, prefs } = createPage();
    state.startPick();
    state.startPick();
    expect(asked.length).toBe(1);
    expect(state.picking.value).toBe("asking");
    answer({ status: "accepted", picked });
    await settle();
    expect(state.picking.value).toBe("accepted");
    expect(prefs).toEqual([{ picked: [picked] }]);
  });

  it("keeps one place per surface, the newest, eight at most", async () => {
    const { state, answer, prefs } = createPage();
    for (let index = 0; index < 10; index++) {
      state.startPick();
      answer({ status: "accepted", picked: { ...picked, adapter: `surface-${"abcdefghij"[index]}` } });
      await settle();
    }
    state.startPick();
    answer({ status: "accepted", picked: { ...picked, adapter: "surface-j", role: "combobox" } });
    await settle();
    const kept = prefs.at(-1)?.picked ?? [];
    expect(kept.map(({ adapter, role }) => `${adapter} ${role}`)).toEqual([
      ..."cdefghi".split("").map((letter) => `surface-${letter} textbox`),
      "surface-j combobox",
    ]);
  });

  it("can be called off, and a late answer is dropped", async () => {
    const { state, asked, answer, prefs } = createPage();
    state.startPick();
    state.endPick();
    expect(asked[0]?.aborted).toBe(true);
    answer({ status: "accepted", picked });
    await settle();
    expect(state.picking.value).toBe("idle");
    expect(prefs).toEqual([]);
    state.startPick();
    answer({ status: "cancelled" });
    await settle();
    expect(state.picking.value).toBe("idle");
  });

  it("says that a field cannot be read until one can, and that it is read until the author writes on", async () => {
    const { state, answer } = createPage();
    state.setComposer({ status: "unreadable", reason: "several-fields" });
    state.startPick();
    answer({ status: "refused" });
    await settle();
    expect(state.picking.value).toBe("refused");
    state.setComposer(reading("One"));
    expect(state.picking.value).toBe("idle");
    state.startPick();
    answer({ status: "accepted", picked });
    await settle();
    state.setComposer(reading("One"));
    expect(state.picking.value).toBe("accepted");
    state.setComposer(reading("One word"));
    expect(state.picking.value).toBe("idle");
  });

  it("ends with the panel", () => {
    const { state, abort, asked } = createPage();
    state.startPick();
    abort.abort();
    expect(asked[0]?.aborted).toBe(true);
  });
});

describe("the reading report", () => {
  it("goes to the clipboard, or is shown where the browser refuses", async () => {
    const copied: string[] = [];
    const willing = createHarness({ report: () => "signals", copy: async (text) => copied.push(text) > 0 }).state;
    willing.copyReport();
    await settle();
    expect(copied).toEqual(["signals"]);
    expect(willing.report.value).toEqual({ status: "copied" });
    willing.closeReport();
    expect(willing.report.value).toBeUndefined();

    for (const copy of [() => Promise.resolve(false), () => Promise.reject(new Error("no"))]) {
      const { state } = createHarness({ report: () => "signals", copy });
      state.copyReport();
      await settle();
      expect(state.report.value).toEqual({ status: "shown", text: "signals" });
    }
    const { state } = createHarness({ report: () => "signals" });
    state.copyReport();
    expect(state.report.value).toEqual({ status: "shown", text: "signals" });
    expect(createHarness().state.canReport).toBe(false);
  });
});
