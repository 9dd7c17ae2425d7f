import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHarness, type Harness, reading, wordCheck } from "./harness";

/** Words under each line, as they stand in the text now. */
function words({ state }: Harness): string[] {
  const view = state.composer.value;
  const text = view.status === "reading" ? view.draft.text : "";
  return state.underlines.value.map(({ start, end, severity }) => `${severity}: ${text.slice(start, end)}`);
}

/** Types a text letter by letter behind what is there. */
function type(panel: Harness, before: string, letters: string, after = ""): void {
  for (let count = 1; count <= letters.length; count += 1) panel.write(before + letters.slice(0, count) + after);
}

describe("underlines", () => {
  it("stand under the words of every card, in the order of the draft, each with its severity", () => {
    const panel = createHarness();
    panel.write("A hint, a must and a block.");
    expect(words(panel)).toEqual(["hint: hint", "must: must", "block: block"]);
  });

  it("leave out a remark about the whole post, and keep it when the post is one phrase", () => {
    const panel = createHarness();
    panel.write(`The whole must be said. ${"And so on. ".repeat(10)}`);
    expect(words(panel)).toEqual(["must: must"]);
    panel.write("The whole");
    panel.rest();
    expect(words(panel)).toEqual(["advice: The whole"]);
  });

  it("come with the card: not under a word being typed, but when the author rests", () => {
    const panel = createHarness();
    panel.write("");
    type(panel, "", "We must");
    expect(words(panel)).toEqual([]);
    panel.rest();
    expect(words(panel)).toEqual(["must: must"]);
  });

  it("do not come early because the same word stands further down", () => {
    const panel = createHarness();
    panel.write("First. They must go.");
    const seen = new Set<string>();
    for (let count = 1; count <= "We mustard. ".length; count += 1) {
      panel.write(`${"We mustard. ".slice(0, count)}First. They must go.`);
      seen.add(words(panel).join());
      expect(panel.messages()).toHaveLength(1);
    }
    expect([...seen]).toEqual(["must: must"]);
  });

  it("go at once from words that are changed or written on, and come back with them", () => {
    const panel = createHarness();
    panel.write("We must go.");
    panel.write("We musts go.");
    expect(words(panel)).toEqual([]);
    expect(panel.messages()).toEqual(["Say must less"]);
    panel.write("We must go.");
    expect(words(panel)).toEqual(["must: must"]);
    panel.write("We mst go.");
    expect(words(panel)).toEqual([]);
  });

  it("stay under words that nobody touches, even if their remark comes and goes with the rest of the text", () => {
    const panel = createHarness({ check: ({ text }) => wordCheck(text.includes("?") ? "" : text) });
    panel.write("Now. We must");
    panel.write("Now? We must");
    expect(words(panel)).toEqual(["must: must"]);
    panel.rest();
    expect(words(panel)).toEqual([]);
  });

  it("are never under other words than those of their card, whatever is typed, and are exact at rest", () => {
    const letters = fc.constantFrom("must", "block", " ", ".", "x", "\n", "hint");
    const edits = fc.array(fc.record({ at: fc.nat(60), cut: fc.nat(4), text: letters }), { maxLength: 25 });
    fc.assert(
      fc.property(edits, (list) => {
        const panel = createHarness();
        let text = "A must here. A block there. A must again.";
        panel.write(text);
        for (const { at, cut, text: added } of list) {
          const start = Math.min(at, text.length);
          text = text.slice(0, start) + added + text.slice(start + cut);
          panel.write(text);
          for (const line of words(panel)) expect(["must: must", "block: block", "hint: hint"]).toContain(line);
          expect(new Set(panel.state.underlines.value.map(({ key }) => key)).size).toBe(panel.state.underlines.value.length);
        }
        panel.rest();
        const found = [...text.matchAll(/\b(?:must|block|hint)\b/g)].map(([word]) => `${word}: ${word}`);
        expect(words(panel)).toEqual(found);
      }),
    );
  });

  it("go when the text can no longer be read, when reading is paused, and with the composer", () => {
    const panel = createHarness();
    const draft = reading("We must go.");
    panel.state.setComposer(draft);
    expect(words(panel)).toHaveLength(1);
    panel.state.setPaused(true);
    expect(panel.state.underlines.value).toEqual([]);
    panel.state.setPaused(false);
    expect(words(panel)).toHaveLength(1);
    panel.state.setComposer({ status: "unreadable", reason: "unknown-structure" });
    expect(panel.state.underlines.value).toEqual([]);
    panel.state.setComposer(draft);
    panel.state.setComposer({ status: "absent" });
    expect(panel.state.underlines.value).toEqual([]);
  });

  it("stay the very same list while nothing about them changes", () => {
    const panel = createHarness();
    panel.write("We must go. And ");
    const before = panel.state.underlines.value;
    panel.write("We must go. And so");
    expect(panel.state.underlines.value).toBe(before);
  });
});

describe("the order of cards while the author types", () => {
  it("never changes for cards that stay", () => {
    const panel = createHarness();
    panel.write("A hint. We must go. The block. Some advice. We must stay.");
    const before = panel.messages();
    type(panel, "A hint. We must go. ", "Then mustard, hints and blocks: ", "The block. Some advice. We must stay.");
    expect(panel.messages()).toEqual(before);
  });
});

describe("the card beside the words", () => {
  const anchor = () => ({ left: 0, top: 0, right: 10, bottom: 10 });
  const open = (options = {}) => {
    const panel = createHarness(options);
    panel.write("A hint, a must and a block.");
    const [hint, must] = panel.state.underlines.value.map(({ key }) => key);
    return { panel, hint: hint ?? "", must: must ?? "" };
  };

  it("holds the cards of the words looked at, gravest first", () => {
    const { panel, hint, must } = open();
    expect(panel.state.near.value).toBeUndefined();
    panel.state.lookAt({ keys: [hint, must], by: "pointer", anchor });
    expect(panel.state.near.value?.cards.map(({ message }) => message)).toEqual(["Say must less", "Say hint less"]);
  });

  it("closes when the author types, anywhere", () => {
    const { panel, must } = open();
    panel.state.lookAt({ keys: [must], by: "caret", anchor });
    panel.write("A hint, a must and a block. Yes");
    expect(panel.state.near.value).toBeUndefined();
    panel.write("A hint, a must and a block.");
    expect(panel.state.near.value).toBeUndefined();
  });

  it("is not opened for words that have no line", () => {
    const { panel } = open();
    panel.state.lookAt({ keys: ["gone"], by: "pointer", anchor });
    expect(panel.state.near.value).toBeUndefined();
  });

  it("gives the caret back only when it is asked to, and no longer counts as held", () => {
    let given = 0;
    const { panel, must } = open({ giveCaretBack: () => (given += 1) });
    panel.state.lookAt({ keys: [must], by: "key", anchor });
    panel.state.holdNear(true);
    panel.state.closeNear();
    expect([given, panel.state.nearHeld.value]).toEqual([0, false]);
    panel.state.lookAt({ keys: [must], by: "key", anchor });
    panel.state.closeNear(true);
    expect([given, panel.state.near.value]).toEqual([1, undefined]);
  });
});
