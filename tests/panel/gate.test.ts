import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { type Bench, bench } from "./gate-bench";

describe("a charter that confirms", () => {
  it("holds a press back, names what is open gravest first, and opens for the very text after the author's word", () => {
    const { write, press, pass, state, outcomes, entries, returned } = bench();
    write("a must, an advice");
    expect(press()).toBe("stop");
    expect(state.gate.question.value).toMatchObject({
      count: 1,
      needsReason: false,
      named: [{ severity: "must", message: "Say must less" }],
    });
    pass(600);
    state.gate.publishAnyway("");
    expect([state.gate.question.value, returned]).toEqual([undefined, ["button"]]);
    expect(state.gate.strip.value).toEqual({ code: "open" });
    expect(press()).toBe("let");
    expect(outcomes()).toEqual(["stopped", "confirmed", "released"]);
    expect(entries[0]).toMatchObject({
      mode: "confirm",
      counts: { hint: 0, advice: 1, must: 1, block: 0 },
      ruleIds: ["word-must"],
      charterVersion: "1.0.0",
    });
  });

  it.each([
    ["the text is another", (b: Bench) => b.write("a must, and more")],
    ["two minutes are over", (b: Bench) => b.pass(120_000)],
    [
      "the charter is another",
      ({ state }: Bench) =>
        state.setCharter({
          status: "ready",
          charter: { ...defaultCharter("en"), version: "2.0.0", gate: { mode: "confirm" } },
          source: "own",
        }),
    ],
  ])("asks again when %s", (_name, change) => {
    const b = bench();
    b.write("a must");
    b.press();
    b.pass(600);
    b.state.gate.publishAnyway("");
    change(b);
    expect(b.press()).toBe("stop");
    expect(b.state.gate.question.value).toBeDefined();
  });

  it("says no more that the gate is open once the text is another or the time is over", () => {
    const { write, press, pass, rest, state } = bench();
    write("a must");
    press();
    pass(600);
    state.gate.publishAnyway("");
    write("a must!");
    expect(state.gate.strip.value).toMatchObject({ code: "confirm" });
    write("a must");
    expect(state.gate.strip.value).toEqual({ code: "open" });
    rest();
    expect(state.gate.strip.value).toMatchObject({ code: "confirm" });
  });

  it("lets a clean text through without a word", () => {
    const { write, press, state, outcomes } = bench();
    write("an advice and a hint");
    expect(press()).toBe("let");
    expect([outcomes(), state.gate.strip.value]).toEqual([["clear"], undefined]);
  });

  it("judges what is there at the press, not what was there at the last rest", () => {
    const { write, rest, press } = bench();
    write("fine");
    rest();
    write("fine, a must");
    expect(press()).toBe("stop");
  });

  it("does not take the rest of a press for an answer", () => {
    const { write, press, state, pass, rest, outcomes } = bench();
    write("a must");
    press();
    pass(200);
    state.gate.publishAnyway("");
    state.gate.goBack();
    state.gate.showFirst();
    expect([state.gate.isHearing.value, state.gate.question.value !== undefined]).toEqual([false, true]);
    pass(400);
    rest();
    expect(state.gate.isHearing.value).toBe(true);
    state.gate.goBack();
    expect(outcomes()).toEqual(["stopped", "went-back"]);
  });

  it("goes back to the text, or to the first that is open in it", () => {
    const { write, press, pass, state, returned, selected } = bench();
    write("an advice, a must, a block");
    press();
    pass(600);
    state.gate.goBack();
    expect(returned).toEqual(["text"]);
    press();
    pass(600);
    state.gate.showFirst();
    expect(selected, "the block, not the must before it").toEqual([{ start: 21, end: 26 }]);
    expect(returned).toEqual(["text"]);
  });

  it("asks for a reason where a block is open, in the author's own words", () => {
    const { write, press, pass, state, entries } = bench();
    const post = "This must go out with a block in it, whatever the charter says";
    write(post);
    press();
    pass(600);
    expect(state.gate.question.value?.needsReason).toBe(true);
    state.gate.publishAnyway("  …  ");
    expect(state.gate.reasonFault.value).toEqual({ code: "missing" });
    state.gate.publishAnyway(`I say: ${post}`);
    expect(state.gate.reasonFault.value).toEqual({ code: "quotes" });
    expect(entries.map(({ outcome }) => outcome)).toEqual(["stopped"]);
    state.gate.publishAnyway(`The director\nasked for it. ${"x".repeat(400)}`);
    expect(state.gate.reasonFault.value).toBeUndefined();
    expect(entries.at(-1)).toMatchObject({ outcome: "confirmed", reason: expect.stringMatching(/^The director asked for it\. x+$/) });
    expect(entries.at(-1)?.reason).toHaveLength(300);
    expect(press()).toBe("let");
  });

  it("keeps a reason only where one is asked", () => {
    const { write, press, pass, state, entries } = bench();
    write("a must");
    press();
    pass(600);
    state.gate.publishAnyway("because");
    expect(entries.at(-1)).not.toHaveProperty("reason");
  });
});

it("approval behaves as confirm while there is no review", () => {
  const { write, press, state, entries } = bench("approval");
  write("a must");
  expect(press()).toBe("stop");
  expect(state.gate.question.value).toBeDefined();
  expect(entries[0]).toMatchObject({ outcome: "stopped", mode: "approval" });
});

it("advise never holds back: a calm line says what is open", () => {
  const { write, press, state, outcomes } = bench("advise");
  write("a must and a block");
  expect(state.gate.strip.value).toEqual({ code: "advise", count: 2 });
  expect(press()).toBe("let");
  expect(outcomes()).toEqual(["advised"]);
});
