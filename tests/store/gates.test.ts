import { describe, expect, it } from "vitest";
import { draftEventSchema, type GateEvent } from "../../lib/metrics";
import { batch, fakeDisk, NOON, uuid } from "./fake-store";

const gate = (session: number, sequence: number, more: Partial<GateEvent> = {}): GateEvent => ({
  type: "gate",
  id: uuid(session * 10_000 + sequence),
  sequence,
  at: new Date(NOON).toISOString(),
  outcome: "stopped",
  mode: "confirm",
  counts: { hint: 0, advice: 0, must: 1, block: 0 },
  ruleIds: ["bait-react"],
  ...more,
});

describe("presses on Publish", () => {
  it("come back for their own draft only, in order, beside its other events", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.append({ ...batch(1, [1, 2]), events: [...batch(1, [1, 2]).events, gate(1, 4, { outcome: "released" }), gate(1, 3)] });
    await store.append({ ...batch(2, [1]), events: [...batch(2, [1]).events, gate(2, 2)] });
    expect(await store.gates(uuid(1))).toEqual({ ok: true, value: [gate(1, 3), gate(1, 4, { outcome: "released" })] });
    expect(await store.gates(uuid(9))).toEqual({ ok: true, value: [] });
  });

  it("are the newest hundred", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    for (const from of [1, 101]) {
      await store.append({ ...batch(1, []), events: Array.from({ length: 100 }, (_, index) => gate(1, from + index)) });
    }
    const listed = await store.gates(uuid(1));
    expect(listed.ok && [listed.value.length, listed.value[0]?.sequence]).toEqual([100, 101]);
  });
});

describe("the shape of a press", () => {
  const fits = (more: object) => draftEventSchema.safeParse({ ...gate(1, 1), ...more }).success;
  it.each([
    ["a reason of 300 characters", { reason: "x".repeat(300) }, true],
    ["a longer one", { reason: "x".repeat(301) }, false],
    ["an empty one", { reason: "" }, false],
    ["a rule that is a sentence", { ruleIds: ["Likez si vous aimez"] }, false],
    ["more than fifty rules", { ruleIds: Array.from({ length: 51 }, (_, index) => `rule-${index}`) }, false],
    ["a field for the text", { text: "Likez" }, false],
    ["an outcome of another time", { outcome: "approved" }, false],
    ["no charter, as when none had come", { mode: undefined, charterId: undefined }, true],
  ])("%s: %#", (_name, more, expected) => expect(fits(more)).toBe(expected));
});
