import { describe, expect, it } from "vitest";
import type { Edit, Finding } from "../../lib/check";
import type { PanelOptions } from "../../lib/panel";
import { resultOf } from "../panel-page/sample-check";
import { createHarness, type Harness, reading } from "./harness";

/** Words that are spelt wrong are findings with a fix; `wat` has two, `very ` is to be taken out and no safe fix. */
function spell(text: string): Finding[] {
  const words: readonly (readonly [string, readonly string[], boolean])[] = [
    ["teh", ["the"], true],
    ["adn", ["and"], true],
    ["wat", ["what", "watt"], true],
    ["very ", [""], false],
  ];
  return words.flatMap(([wrong, right, safe]) =>
    [...text.matchAll(new RegExp(wrong, "g"))].map(({ index: start }): Finding => {
      const end = start + wrong.length;
      const fixes = right.map((by) => ({ label: `Write “${by}”`, safe, edits: [{ start, end, text: by }] }));
      return { ruleId: `spell-${wrong.trim()}`, severity: "advice", start, end, message: `Mend ${wrong.trim()}`, why: "why", fixes };
    }),
  );
}

interface Writing extends Harness {
  readonly written: { edits: readonly Edit[]; text: string }[];
  readonly copied: string[];
  press(message: string, index?: number): Promise<void>;
}

/** A panel whose editor does what it is told, unless `answer` says otherwise. */
function createWriting(answer?: () => ReturnType<NonNullable<PanelOptions["applyEdits"]>>, options: Partial<PanelOptions> = {}): Writing {
  const written: Writing["written"] = [];
  const copied: string[] = [];
  const harness = createHarness({
    check: ({ text }) => resultOf(spell(text), "en", {}),
    copy: async (words) => copied.push(words) > 0,
    applyEdits: async (edits, text) => {
      written.push({ edits, text });
      if (answer) return answer();
      let next = text;
      for (const edit of [...edits].sort((a, b) => b.start - a.start)) next = next.slice(0, edit.start) + edit.text + next.slice(edit.end);
      harness.write(next);
      return "done";
    },
    ...options,
  });
  const press = async (message: string, index = 0) => {
    const card = [...harness.state.openCards.value, ...harness.state.foldedCards.value].find((one) => one.message === message);
    harness.state.applyFix(card?.key ?? "", index);
    await settle();
  };
  return { ...harness, written, copied, press };
}
const settle = async () => {
  for (let round = 0; round < 8; round++) await Promise.resolve();
};
const note = ({ state }: Writing) => state.cardNote.value?.code;

describe("one fix", () => {
  it("goes to the editor with the text it was made for, and its card goes at once", async () => {
    const panel = createWriting();
    panel.write("teh bread adn wine");
    await panel.press("Mend teh");
    expect(panel.written).toEqual([{ edits: [{ start: 0, end: 3, text: "the" }], text: "teh bread adn wine" }]);
    expect(panel.messages(), "before the text has rested").toEqual(["Mend adn"]);
    expect(panel.state.fixNote.value).toEqual({ code: "done", count: 1 });
    expect(panel.state.cardNote.value).toBeUndefined();
    expect(panel.copied).toEqual([]);
  });

  it("is the one that was pressed", async () => {
    const panel = createWriting();
    panel.write("wat is it");
    await panel.press("Mend wat", 1);
    expect(panel.written[0]?.edits).toEqual([{ start: 0, end: 3, text: "watt" }]);
  });

  it("is not heard twice, nor on the card that moves up under the finger", async () => {
    const panel = createWriting();
    panel.write("teh bread adn wine");
    const [first, second] = panel.state.openCards.value;
    panel.state.applyFix(first?.key ?? "", 0);
    panel.state.applyFix(first?.key ?? "", 0);
    await settle();
    panel.state.applyFix(second?.key ?? "", 0);
    await settle();
    expect(panel.written).toHaveLength(1);
    panel.rest();
    panel.state.applyFix(second?.key ?? "", 0);
    await settle();
    expect(panel.written).toHaveLength(2);
  });

  it("knows the place of its words only while the newest check knows it", async () => {
    const panel = createWriting();
    panel.write("teh bread");
    const key = panel.state.openCards.value[0]?.key ?? "";
    panel.write("te bread");
    expect(panel.messages(), "the card stays while the author types").toEqual(["Mend teh"]);
    panel.state.applyFix(key, 0);
    await settle();
    expect(panel.written).toEqual([]);
    expect(note(panel)).toBe("gone");
  });

  it("says that the words have changed when the author was quicker", async () => {
    const panel = createWriting(async () => "changed-meanwhile");
    panel.write("teh bread");
    await panel.press("Mend teh");
    expect(note(panel)).toBe("gone");
    expect(panel.copied).toEqual([]);
  });
});

describe("doubt about one fix", () => {
  it.each([
    ["not-verified", "unsure"],
    ["not-possible", "impossible"],
  ] as const)("%s: keeps the card, and puts the words on the clipboard", async (answer, code) => {
    const panel = createWriting(async () => answer);
    panel.write("teh bread");
    await panel.press("Mend teh");
    expect(panel.messages()).toEqual(["Mend teh"]);
    expect(panel.copied).toEqual(["the"]);
    expect(note(panel)).toBe(`${code}Copied`);
    expect(panel.state.fixNote.value).toBeUndefined();
    expect(panel.written, "never tried again").toHaveLength(1);
  });

  it("says what to do by hand when the clipboard refuses, is absent, or there is nothing to paste", async () => {
    for (const copy of [async () => false, () => Promise.reject(new Error("not allowed"))]) {
      const panel = createWriting(async () => "not-verified", { copy });
      panel.write("teh bread");
      await panel.press("Mend teh");
      expect(note(panel)).toBe("unsureByHand");
    }
    const panel = createWriting(async () => "not-verified");
    panel.write("very good");
    await panel.press("Mend very");
    expect(note(panel)).toBe("unsureRemoval");
    expect(panel.copied).toEqual([]);
  });

  it("is what an editor that throws leaves behind", async () => {
    const panel = createWriting(() => Promise.reject(new Error("it threw")));
    panel.write("teh bread");
    await panel.press("Mend teh");
    expect(note(panel)).toBe("unsureCopied");
  });
});

describe("all safe fixes", () => {
  it("are counted from two on, without choices and risks", () => {
    const panel = createWriting();
    panel.write("teh wat very bread");
    expect(panel.state.safeFixCount.value).toBe(0);
    panel.write("teh wat very bread adn teh");
    panel.rest();
    expect(panel.state.safeFixCount.value).toBe(3);
  });

  it("go in as one plan", async () => {
    const panel = createWriting();
    panel.write("teh bread adn very wine");
    panel.state.applySafeFixes();
    await settle();
    expect(panel.written).toEqual([
      { edits: [expect.objectContaining({ start: 0 }), expect.objectContaining({ start: 10 })], text: "teh bread adn very wine" },
    ]);
    expect(panel.messages()).toEqual(["Mend very"]);
    expect(panel.state.fixNote.value).toEqual({ code: "done", count: 2 });
    expect(panel.state.safeFixCount.value).toBe(0);
  });

  it("are those that can be seen, not those in the fold", () => {
    const panel = createWriting();
    panel.write("teh teh teh teh teh teh teh");
    expect(panel.state.safeFixCount.value).toBe(5);
    panel.state.toggleFold();
    expect(panel.state.safeFixCount.value).toBe(7);
  });

  it.each([
    ["changed-meanwhile", "changed"],
    ["not-verified", "unsure"],
    ["not-possible", "impossible"],
  ] as const)("%s: say so until the text changes, and leave the clipboard alone", async (answer, code) => {
    const panel = createWriting(async () => answer);
    panel.write("teh bread adn wine");
    panel.state.applySafeFixes();
    await settle();
    expect(panel.state.fixNote.value).toEqual({ code });
    expect(panel.copied).toEqual([]);
    panel.rest();
    panel.write("teh bread adn wine!");
    expect(panel.state.fixNote.value).toBeUndefined();
  });
});

describe("where nothing can be written", () => {
  it("offers nothing, and writes nothing after the end", async () => {
    const without = createHarness({ check: ({ text }) => resultOf(spell(text), "en", {}) });
    without.write("teh bread adn wine");
    expect(without.state.canFix).toBe(false);
    expect(without.state.safeFixCount.value).toBe(0);

    const panel = createWriting();
    panel.write("teh bread adn wine");
    panel.abort.abort();
    panel.state.applySafeFixes();
    await panel.press("Mend teh");
    expect(panel.written).toEqual([]);
  });

  it("writes nothing when the composer has gone", async () => {
    const panel = createWriting();
    panel.state.setComposer(reading("teh bread"));
    const key = panel.state.openCards.value[0]?.key ?? "";
    panel.state.setComposer({ status: "absent" });
    panel.state.applyFix(key, 0);
    await settle();
    expect(panel.written).toEqual([]);
  });
});
