import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { CheckContext } from "../../lib/check";
import { createHarness, reading, wordCheck } from "./harness";
import { createMemory, home, post, settle } from "./memory-bench";

/** The usual check, which also notes what it was told. */
const noting = (contexts: CheckContext[]) => (draft: { readonly text: string }, context: CheckContext) => {
  contexts.push(context);
  return wordCheck(draft.text);
};

describe("the draft’s sheet", () => {
  it("goes into the check, is remembered with the draft, and is another draft’s no more", async () => {
    const contexts: CheckContext[] = [];
    const check = noting(contexts);
    const { memory, shared } = createMemory();
    const harness = createHarness({ memory, check });
    harness.state.setComposer(reading(post, home));
    await settle(harness);
    expect(contexts.at(-1)?.sheet).toBeUndefined();
    const fields = () => harness.state.sheetView.value?.fields ?? [];
    expect(fields().map(({ field }) => field)).toEqual(["objective", "stage", "pillar", "audience"]);
    const objective = fields()[0]?.options[0]?.id;
    harness.state.setSheetField("objective", objective);
    harness.state.setPlannedAt("2026-03-16T09:00:00+01:00");
    expect(contexts.at(-1)?.sheet).toMatchObject({ objectiveId: objective, stage: "conversion", plannedAt: "2026-03-16T09:00:00+01:00" });
    await settle(harness);
    const again = createHarness({ memory: createMemory(shared).memory, check });
    again.state.setComposer(reading(post, home));
    await settle(again);
    expect(contexts.at(-1)?.sheet).toMatchObject({ objectiveId: objective });
    again.state.setSheetField("objective", undefined);
    expect(contexts.at(-1)?.sheet?.objectiveId).toBeUndefined();
    again.state.setComposer({ status: "absent" });
    again.state.setComposer(reading("Something else about boats and nets and the sea.", home));
    await settle(again);
    expect(contexts.at(-1)?.sheet).toBeUndefined();
  });

  it("F7, F9 is stored after all once what refused it takes things again and the text has rested", async () => {
    const { memory, shared, keep } = createMemory(undefined, false);
    const harness = createHarness({ memory });
    harness.state.setComposer(reading(post, home));
    await settle(harness);
    harness.state.setSheetField("stage", "loyalty");
    await settle(harness);
    expect(shared.drafts).toEqual([]);
    keep();
    for (const text of [`${post} `, post]) harness.state.setComposer(reading(text, home));
    await settle(harness);
    expect(shared.drafts).toMatchObject([{ sheet: { stage: "loyalty" } }]);
  });

  it("is one for two tabs of a composer", async () => {
    const contexts: CheckContext[] = [];
    const { memory } = createMemory();
    const harness = createHarness({ memory, check: noting(contexts) });
    const tab = (name: string, text: string) =>
      ({ ...reading(text, home), part: { key: name, tab: name } }) as Parameters<typeof harness.state.setComposer>[0];
    harness.state.setComposer(tab("Facebook", post));
    await settle(harness);
    harness.state.setSheetField("stage", "loyalty");
    harness.state.setComposer(tab("Instagram", ""));
    await settle(harness);
    harness.state.setComposer(tab("Instagram", "Quite another text for the other network, and a must."));
    await settle(harness);
    expect(contexts.at(-1)?.sheet).toEqual({ stage: "loyalty" });
    harness.state.setComposer(tab("Facebook", post));
    expect(contexts.at(-1)?.sheet).toEqual({ stage: "loyalty" });
  });

  it.each([
    ["a rhythm", { perWeek: [1, 3] as [number, number] }, { fields: [] }],
    ["days without posts", { blackout: [{ from: "2026-12-24" }] }, { fields: [] }],
    ["nothing that goes by it", {}, undefined],
  ])("asks for the day alone of a charter that has %s", (_what, rhythm, expected) => {
    const harness = createHarness({ memory: createMemory().memory });
    const bare = defaultCharter("en");
    const none = { objectives: [], pillars: [], personas: [], rhythm: { slots: [], blackout: [], ...rhythm } };
    harness.state.setCharter({ status: "ready", charter: { ...bare, ...none }, source: "own" });
    harness.state.setComposer(reading(post, home));
    expect(harness.state.sheetView.value).toEqual(expected);
  });

  it("is not there without a place to keep it", () => {
    const harness = createHarness();
    harness.state.setComposer(reading(post, home));
    expect([harness.state.sheetView.value, harness.state.canIgnore]).toEqual([undefined, false]);
  });
});
