import { describe, expect, it } from "vitest";
import { createHarness } from "./harness";

describe("findings while the author types", () => {
  it("holds back a finding in the sentence being typed until the text rests", () => {
    const panel = createHarness();
    panel.write("");
    panel.write("you must");
    expect(panel.messages()).toEqual([]);
    expect(panel.state.phase.value).toBe("waiting");
    panel.rest();
    expect(panel.messages()).toEqual(["Say must less"]);
    expect(panel.state.phase.value).toBe("findings");
  });

  it("shows a finding as soon as its sentence is finished and the next one begun", () => {
    const panel = createHarness();
    panel.write("");
    panel.write("You must.");
    panel.write("You must. ");
    expect(panel.messages()).toEqual([]);
    panel.write("You must. A");
    expect(panel.messages()).toEqual(["Say must less"]);
  });

  it("keeps a card while its words are being changed, and drops it when the text rests", () => {
    const panel = createHarness();
    panel.write("You must go.");
    panel.write("You mus go.");
    expect(panel.messages()).toEqual(["Say must less"]);
    panel.write("You may go.");
    expect(panel.messages()).toEqual(["Say must less"]);
    panel.rest();
    expect(panel.messages()).toEqual([]);
    expect(panel.state.phase.value).toBe("clean");
  });

  it("never says clean over words that have not rested", () => {
    const panel = createHarness();
    panel.write("");
    panel.write("Good");
    expect(panel.state.phase.value).toBe("waiting");
    panel.rest();
    expect(panel.state.phase.value).toBe("clean");
    panel.write("Good block");
    expect(panel.state.phase.value).toBe("waiting");
  });

  it("keeps the very same cards while the author types elsewhere, so that nothing is drawn again", () => {
    const panel = createHarness();
    panel.write("You must go. block now. ");
    const before = panel.state.openCards.value;
    panel.write("You must go. block now. And");
    panel.write("Here you must go. block now. And");
    expect(panel.state.openCards.value).toBe(before);
  });

  it("says the same of notices, gate and substance by the same objects, so that none of them is drawn again for a key", () => {
    const panel = createHarness();
    const said = () => [panel.state.notices.value, panel.state.gate.strip.value, panel.state.substance.value];
    panel.write("You must go. block now. And then we w");
    panel.write("You must go. block now. And then we wa");
    const before = said();
    panel.write("You must go. block now. And then we wal");
    for (const [number, value] of said().entries()) expect(value).toBe(before[number]);
  });

  it("selects the words where they are now, after typing before them", () => {
    const panel = createHarness();
    panel.write("You must go.");
    panel.write("Yes. You must go.");
    const card = panel.state.openCards.value[0];
    panel.state.showInText(card?.key ?? "");
    expect(panel.selected).toEqual([{ start: 9, end: 13 }]);
  });

  it("shows what a draft holds at once when the composer opens on it", () => {
    const panel = createHarness();
    panel.write("You must go");
    expect(panel.messages()).toEqual(["Say must less"]);
  });

  it("empties at once when the text is gone", () => {
    const panel = createHarness();
    panel.write("You must go");
    panel.write("");
    expect(panel.messages()).toEqual([]);
    expect(panel.state.phase.value).toBe("empty");
  });

  it("lights a part of substance at once and puts it out only at rest", () => {
    const panel = createHarness();
    const fact = () => panel.state.substance.value?.find((view) => view.part === "fact")?.present;
    panel.write("");
    panel.write("On 14 March");
    expect(fact()).toBe(true);
    panel.rest();
    panel.write("On 14 Marc");
    expect(fact()).toBe(true);
    panel.rest();
    expect(fact()).toBe(false);
  });
});

describe("what is reported when the text has rested", () => {
  it("reports each text once, with its result", () => {
    const panel = createHarness();
    panel.write("You");
    panel.write("You must");
    expect(panel.settled).toEqual([]);
    panel.rest();
    panel.rest();
    expect(panel.settled.map(({ draft, result }) => [draft.text, result.findings.length])).toEqual([["You must", 1]]);
  });

  it("does not check an unchanged text again", () => {
    const panel = createHarness();
    panel.write("You must");
    panel.write("You must");
    expect(panel.checks()).toBe(1);
  });

  it("reports nothing of a draft that never had a word, but that a draft was emptied", () => {
    const panel = createHarness();
    panel.write("");
    panel.rest();
    expect(panel.settled).toEqual([]);
    panel.write("Hello");
    panel.rest();
    panel.write("");
    panel.rest();
    expect(panel.settled.map(({ draft }) => draft.text)).toEqual(["Hello", ""]);
  });

  it("is silent after the signal aborted", () => {
    const panel = createHarness();
    panel.write("You must");
    panel.abort.abort();
    panel.rest();
    panel.write("You must not");
    expect(panel.settled).toEqual([]);
    expect(panel.checks()).toBe(1);
  });

  it("announces at rest only", () => {
    const panel = createHarness();
    panel.write("");
    const before = panel.state.announcement.value;
    panel.write("You must");
    expect(panel.state.announcement.value).toBe(before);
    panel.rest();
    expect(panel.state.announcement.value).toMatchObject({ phase: "findings", counts: { must: 1 } });
  });
});
