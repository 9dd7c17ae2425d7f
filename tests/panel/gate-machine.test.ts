import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confirmAsked, DEAF_FOR, decidePress, type GateMemory, type Judgement, OPEN_FOR } from "../../lib/panel/gate/machine";

const START = Date.UTC(2026, 10, 25, 9);
type Checked = Extract<Judgement, { status: "checked" }>;
const checked = (more: Partial<Checked> = {}): Judgement => ({
  status: "checked",
  mode: "confirm",
  key: "text",
  open: 1,
  blocks: 0,
  blank: false,
  ...more,
});

describe("a press on a post that waits for approval", () => {
  const held = checked({ mode: "approval", approval: "held", blocks: 1 });

  it("is asked about once, and no word of the author's opens it", () => {
    const first = decidePress({}, held, START);
    expect(first.memory.asking).toMatchObject({ held: true, needsReason: false });
    expect(confirmAsked(first.memory, true, START + DEAF_FOR)).toBe(first.memory);
    expect(decidePress(first.memory, held, START + DEAF_FOR)).toEqual({ verdict: "stop", memory: first.memory });
  });

  it("an older word for the same text opens nothing, and the answer that comes meanwhile does", () => {
    const passed: GateMemory = { passed: { key: "text", since: START, until: START + OPEN_FOR } };
    const decision = decidePress(passed, held, START + 1);
    expect(decision.verdict).toBe("stop");
    const answered = checked({ mode: "approval", approval: "approved", blocks: 1 });
    expect(decidePress(decision.memory, answered, START + 2)).toMatchObject({ verdict: "let", outcome: "released" });
  });
});

describe("a press on the publishing button", () => {
  it.each([
    ["advise, clean", checked({ mode: "advise", open: 0 }), "let", "clear"],
    ["advise, a must open", checked({ mode: "advise" }), "let", "advised"],
    ["advise, a block open", checked({ mode: "advise", blocks: 1 }), "let", "advised"],
    ["confirm, clean", checked({ open: 0 }), "let", "clear"],
    ["confirm, a must open", checked(), "stop", "stopped"],
    ["confirm, a block open", checked({ blocks: 1 }), "stop", "stopped"],
    ["approval, clean", checked({ mode: "approval", open: 0 }), "let", "clear"],
    ["approval, a must open", checked({ mode: "approval" }), "stop", "stopped"],
    ["approval, a block open", checked({ mode: "approval", blocks: 1 }), "stop", "stopped"],
    ["approval wanted, held", checked({ mode: "approval", open: 0, approval: "held" }), "stop", "stopped"],
    ["approval wanted, given, a must open", checked({ mode: "approval", approval: "approved" }), "let", "released"],
    ["approval wanted, nobody answers", checked({ mode: "approval", approval: "unknown" }), "let", "not-checked"],
    ["approval wanted, no text", checked({ mode: "approval", approval: "held", blank: true }), "let", undefined],
    ["no text", checked({ blank: true }), "let", undefined],
    ["paused", { status: "unchecked", cause: "paused" }, "let", "not-checked"],
    ["unread text", { status: "unchecked", cause: "text" }, "let", "not-checked"],
    ["no charter", { status: "unchecked", cause: "charter" }, "let", "not-checked"],
  ] as const)("%s: %#", (_name, judgement, verdict, outcome) => {
    const decision = decidePress({}, judgement, START);
    expect([decision.verdict, decision.outcome]).toEqual([verdict, outcome]);
  });

  it("is asked about once: what follows while the question stands is held back without another", () => {
    const first = decidePress({}, checked(), START);
    const second = decidePress(first.memory, checked(), START + 1);
    expect([second.verdict, second.outcome, second.memory]).toEqual(["stop", undefined, first.memory]);
  });

  it("is asked about anew when the text has changed under the question", () => {
    const first = decidePress({}, checked(), START);
    expect(decidePress(first.memory, checked({ key: "other" }), START + 1)).toMatchObject({
      outcome: "stopped",
      memory: { asking: { key: "other" } },
    });
  });

  it("goes through for two minutes after the author's word, and not a millisecond longer", () => {
    const asked = decidePress({}, checked(), START).memory;
    const at = START + DEAF_FOR;
    const open = confirmAsked(asked, false, at);
    expect(decidePress(open, checked(), at + OPEN_FOR - 1)).toMatchObject({ verdict: "let", outcome: "released" });
    expect(decidePress(open, checked(), at + OPEN_FOR)).toMatchObject({ verdict: "stop", outcome: "stopped" });
    expect(decidePress(open, checked(), at - 1), "the clock went back").toMatchObject({ verdict: "stop" });
    expect(decidePress(open, checked({ key: "other" }), at + 1), "another text").toMatchObject({ verdict: "stop" });
  });

  it("is not answered by what still belongs to it", () => {
    const asked = decidePress({}, checked(), START).memory;
    expect(confirmAsked(asked, true, START + DEAF_FOR - 1)).toBe(asked);
  });

  it("with a block is answered with a reason only", () => {
    const asked = decidePress({}, checked({ blocks: 1 }), START).memory;
    expect(confirmAsked(asked, false, START + DEAF_FOR)).toBe(asked);
    expect(confirmAsked(asked, true, START + DEAF_FOR)).toHaveProperty("passed.key", "text");
  });
});

/** What may happen, in any order. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("press" as const),
    judgement: fc.oneof(
      fc.record({
        status: fc.constant("checked" as const),
        mode: fc.constantFrom("advise", "confirm", "approval"),
        key: fc.constantFrom("a", "b"),
        open: fc.integer({ min: 0, max: 2 }),
        blocks: fc.integer({ min: 0, max: 1 }),
        blank: fc.boolean(),
      }),
      fc.record({ status: fc.constant("unchecked" as const), cause: fc.constantFrom("paused", "text", "charter", "panel", "button") }),
    ),
  }),
  fc.record({ kind: fc.constant("confirm" as const), hasReason: fc.boolean() }),
  fc.record({ kind: fc.constant("wait" as const), milliseconds: fc.constantFrom(1, 499, 500, 60_000, 119_999, 120_000, -5_000) }),
);

describe("any run of presses, answers and waits", () => {
  it("stops exactly what a confirming charter holds open and nobody has answered for in the last two minutes", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let memory: GateMemory = {};
        let now = START;
        // The model: what was asked last and still stands, and when each text was last answered for.
        let asked: { key: string; needsReason: boolean; at: number } | undefined;
        let answered: { key: string; at: number } | undefined;
        for (const next of steps) {
          if (next.kind === "wait") now += next.milliseconds;
          if (next.kind === "confirm") {
            memory = confirmAsked(memory, next.hasReason, now);
            const hears = asked && !(now >= asked.at && now < asked.at + 500);
            if (asked && hears && (next.hasReason || !asked.needsReason)) {
              answered = { key: asked.key, at: now };
              asked = undefined;
            }
          }
          if (next.kind === "press") {
            const { judgement } = next;
            const isHeld =
              judgement.status === "checked" &&
              !judgement.blank &&
              judgement.open > 0 &&
              judgement.mode !== "advise" &&
              !(answered?.key === judgement.key && now >= answered.at && now < answered.at + 120_000);
            const decision = decidePress(memory, judgement, now);
            expect(decision.verdict).toBe(isHeld ? "stop" : "let");
            memory = decision.memory;
            if (!isHeld) asked = undefined;
            else if (judgement.status === "checked" && asked?.key !== judgement.key) {
              asked = { key: judgement.key, needsReason: judgement.blocks > 0, at: now };
            }
          }
        }
      }),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1_000) },
    );
  });
});
