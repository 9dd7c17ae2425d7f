import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { GateEntry } from "../../lib/metrics";
import type { ComposerView, PartView } from "../../lib/panel";
import { createHarness, type Harness } from "./harness";

const START = Date.UTC(2026, 10, 25, 9);

interface Bench extends Harness {
  readonly entries: GateEntry[];
  readonly returned: string[];
  /** What the browser would show and recognise. */
  readonly world: { shown: boolean; buttonUnknown: boolean };
  /** Time passes; what was put off waits for `rest`. */
  pass(milliseconds: number): void;
  outcomes(): string[];
  /** A whole press, as the page would hear it. */
  press(): "let" | "stop";
}

function bench(mode: "advise" | "confirm" | "approval" = "confirm"): Bench {
  const entries: GateEntry[] = [];
  const returned: string[] = [];
  const world = { shown: true, buttonUnknown: false };
  let now = START;
  const harness = createHarness({
    now: () => new Date(now).toISOString(),
    gate: {
      isQuestionShown: () => world.shown,
      isButtonUnknown: () => world.buttonUnknown,
      record: (entry) => entries.push(entry),
      returnToButton: () => returned.push("button"),
      returnToText: () => returned.push("text"),
    },
  });
  harness.state.setCharter({ status: "ready", charter: { ...defaultCharter("en"), gate: { mode } }, source: "own" });
  return {
    ...harness,
    entries,
    returned,
    world,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    outcomes: () => entries.map(({ outcome, cause }) => (cause ? `${outcome} ${cause}` : outcome)),
    press: () => {
      const before = harness.state.gate.press(false);
      const verdict = harness.state.gate.press(true);
      expect([before, verdict], "the events before the click fare as the click does").toEqual([verdict, verdict]);
      return verdict;
    },
  };
}

const reading = (text: string, part?: PartView): ComposerView => ({
  status: "reading",
  draft: { text },
  page: { id: "1" },
  surface: part?.tab === "Instagram" ? "instagram-post" : "facebook-post",
  ...(part && { part }),
});

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
