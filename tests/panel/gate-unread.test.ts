import { describe, expect, it } from "vitest";
import { FILLER_LATER } from "../../lib/check";
import type { ComposerView } from "../../lib/panel";
import { type Bench, bench, reading } from "./gate-bench";
import { wordCheck } from "./harness";

describe("what was not read goes through, and is said and recorded", () => {
  it.each([
    ["an unreadable text", "text", ({ state }: Bench) => state.setComposer({ status: "unreadable", reason: "signals-disagree" })],
    ["a text field that is not there yet", "text", ({ state }: Bench) => state.setComposer({ status: "absent", reason: "waiting" })],
    ["a reading that is paused", "paused", ({ state }: Bench) => state.setPaused(true)],
    ["a charter that has not come", "charter", ({ state }: Bench) => state.setCharter({ status: "loading" })],
    ["a charter that was refused", "charter", ({ state }: Bench) => state.setCharter({ status: "unreadable" })],
  ] as const)("%s", (_name, cause, bring) => {
    const b = bench();
    b.write("a must");
    bring(b);
    expect(b.press()).toBe("let");
    expect(b.outcomes()).toEqual([`not-checked ${cause}`]);
    expect(b.state.gate.strip.value).toEqual({ code: "not-checked", cause });
  });

  it("a question that nobody can see, from the first press on, and the next one may be seen again", () => {
    const { write, state, world, outcomes } = bench();
    write("a must");
    world.shown = false;
    expect(state.gate.press(true)).toBe("let");
    expect([state.gate.question.value, outcomes()]).toEqual([undefined, ["not-checked panel"]]);
    expect(state.gate.press(false), "nothing of the next press is held back either").toBe("let");
    world.shown = true;
    expect(state.gate.press(true)).toBe("stop");
  });

  it("a question that went away while it stood", () => {
    const { write, press, state, world } = bench();
    write("a must");
    press();
    world.shown = false;
    expect(state.gate.press(true)).toBe("let");
  });

  it("a fault of ours", () => {
    const { write, state, outcomes } = bench();
    write("a must");
    state.gate.noteFault();
    expect([outcomes(), state.gate.strip.value]).toEqual([["not-checked panel"], { code: "not-checked", cause: "panel" }]);
  });

  it.each(["advise", "confirm"] as const)("a text in which filler was not judged yet, when nothing else is open (%s)", (mode) => {
    const lacking = { failures: [{ ruleId: FILLER_LATER, reason: "not there" }] };
    const { write, press, outcomes, entries, state } = bench(mode, (text) => ({ ...wordCheck(text), ...lacking }));
    write("");
    expect([press(), outcomes()], "no text, nothing to judge").toEqual(["let", []]);
    write("fine, with advice");
    expect(press()).toBe("let");
    expect(state.gate.strip.value).toEqual({ code: "not-checked", cause: "filler" });
    write("a must");
    expect(press()).toBe(mode === "advise" ? "let" : "stop");
    expect(outcomes()).toEqual(["not-checked filler", mode === "advise" ? "advised" : "stopped"]);
    expect(entries[0]).toMatchObject({ mode, counts: { advice: 1 } });
  });

  it("a button that is not recognised, noted once for a post and only where something would be held back", () => {
    const { write, rest, state, world, outcomes } = bench();
    world.buttonUnknown = true;
    write("fine");
    rest();
    expect([outcomes(), state.gate.strip.value]).toEqual([[], undefined]);
    write("a must");
    rest();
    write("a must!");
    rest();
    expect([outcomes(), state.gate.strip.value]).toEqual([["not-checked button"], { code: "no-button" }]);
  });
});

describe("a post of several texts or steps", () => {
  const facebook = { key: "tab Facebook", tab: "Facebook" };
  const instagram = { key: "tab Instagram", tab: "Instagram" };

  it("is held back for a text that was put away at another step", () => {
    const { state, press } = bench();
    state.setComposer(reading("a must"));
    state.setComposer({ status: "absent", reason: "put-away" });
    expect(state.gate.strip.value, "said at the step that publishes").toMatchObject({ code: "confirm", count: 1 });
    expect(press()).toBe("stop");
    expect(state.gate.question.value).toMatchObject({ count: 1, canShow: false });
    state.setComposer(reading("fine"));
    expect(state.gate.strip.value).toBeUndefined();
  });

  it("says at the step that publishes when its button is not recognised", () => {
    const { state, world, outcomes } = bench();
    state.setComposer(reading("a must"));
    world.buttonUnknown = true;
    state.setComposer({ status: "absent", reason: "put-away" });
    expect([state.gate.strip.value, outcomes()]).toEqual([{ code: "no-button" }, ["not-checked button"]]);
  });

  it("is held back for the tab that is not in front", () => {
    const { state, press } = bench();
    state.setComposer(reading("a must", instagram));
    state.setComposer(reading("fine", facebook));
    expect(press()).toBe("stop");
    expect(state.gate.question.value).toMatchObject({ count: 1, canShow: false });
  });

  it("is one text again once it is no longer customised", () => {
    const { state, press } = bench();
    state.setComposer(reading("a must", instagram));
    state.setComposer(reading("fine", facebook));
    state.setComposer(reading("fine", { key: "field 1" }));
    expect(press()).toBe("let");
  });

  it("is forgotten with its composer, and for another Page", () => {
    const { state, press } = bench();
    state.setComposer(reading("a must", instagram));
    state.setComposer({ status: "absent", reason: "elsewhere" });
    state.setComposer(reading("fine", facebook));
    expect(press()).toBe("let");
    state.setComposer(reading("a must", instagram));
    state.setComposer({ ...reading("fine", facebook), page: { id: "2" } } as ComposerView);
    expect(press()).toBe("let");
  });
});

it("T20: no word of a post comes into what is recorded", () => {
  const { write, press, pass, state, entries } = bench();
  write("Marguerite must block Wednesday");
  press();
  pass(600);
  state.gate.publishAnyway("Asked by the director");
  press();
  expect(entries).toHaveLength(3);
  expect(JSON.stringify(entries)).not.toMatch(/marguerite|wednesday/i);
});

it("records a double click once", () => {
  const { write, press, pass, entries } = bench("advise");
  write("a must");
  press();
  pass(120);
  press();
  expect(entries).toHaveLength(1);
});
