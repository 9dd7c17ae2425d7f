import { describe, expect, it } from "vitest";
import type { DraftMemory } from "../../lib/panel";
import { createSampleWays, sampleShortcuts } from "../panel-page/sample-ways";
import { createHarness, wordCheck } from "./harness";

const keepsAll: DraftMemory = {
  newId: () => crypto.randomUUID(),
  load: async () => ({ salt: "salt", ignores: [], drafts: [] }),
  addIgnore: async () => true,
  removeIgnore: async () => true,
  saveDraft: async () => true,
  note: () => undefined,
};

/** The word “must” has one fix, “hint” two, “advice” and “block” none. */
function setUp(text = "", memory?: DraftMemory) {
  const written: string[] = [];
  const harness = createHarness({
    ...(memory && { memory }),
    check: (draft) => {
      const result = wordCheck(draft.text);
      const fix = (start: number, end: number, word: string) => ({ label: word, safe: true, edits: [{ start, end, text: word }] });
      const findings = result.findings.map((finding) => {
        const { start, end, ruleId } = finding;
        if (ruleId === "word-must") return { ...finding, fixes: [fix(start, end, "may")] };
        if (ruleId === "word-hint") return { ...finding, fixes: [fix(start, end, "one"), fix(start, end, "two")] };
        return finding;
      });
      return { ...result, findings };
    },
    applyEdits: async (edits) => {
      written.push(...edits.map((edit) => edit.text));
      return "done";
    },
  });
  const { ways, opened } = createSampleWays(harness.state, "en", harness.abort.signal);
  harness.write(text);
  harness.rest();
  const { commands } = ways;
  const current = () => {
    const all = [...harness.state.openCards.value, ...harness.state.foldedCards.value];
    return all.find(({ key }) => key === commands.current.value)?.message;
  };
  return { ...harness, ways, opened, commands, current, written };
}

describe("toggle-panel", () => {
  it("folds and opens the panel, whatever page it is on", () => {
    const { commands, state } = setUp();
    expect(state.expanded.value).toBe(true);
    commands.run("toggle-panel");
    expect(state.expanded.value).toBe(false);
    commands.run("toggle-panel");
    expect(state.expanded.value).toBe(true);
    state.setComposer({ status: "absent" });
    expect(state.expanded.value).toBe(false);
    commands.run("toggle-panel");
    expect(state.expanded.value).toBe(true);
  });
});

describe("next-finding", () => {
  it("goes through the remarks as they are shown, gravest first, and round again; selects their words", () => {
    const { commands, current, selected } = setUp("hint must block");
    for (const expected of ["Say block less", "Say must less", "Say hint less", "Say block less"]) {
      commands.run("next-finding");
      expect(current()).toBe(expected);
    }
    expect(selected).toEqual([
      { start: 10, end: 15 },
      { start: 5, end: 9 },
      { start: 0, end: 4 },
      { start: 10, end: 15 },
    ]);
    expect(commands.said.value).toMatchObject({ code: "card", place: 1, total: 3 });
  });

  it("opens the panel, and the fold when the next remark is in it", () => {
    const { commands, state } = setUp("must must must must must must");
    commands.run("toggle-panel");
    for (let count = 0; count < 6; count += 1) commands.run("next-finding");
    expect(state.expanded.value).toBe(true);
    expect(state.foldOpen.value).toBe(true);
    expect(commands.said.value).toMatchObject({ place: 6, total: 6 });
  });

  it("goes on from where the reader went by other means", () => {
    const { commands, current, state } = setUp("hint must block");
    commands.follow(state.openCards.value[1]?.key ?? "");
    commands.run("next-finding");
    expect(current()).toBe("Say hint less");
  });

  it("says that there is none", () => {
    const { commands } = setUp("nothing here");
    commands.run("next-finding");
    expect(commands.said.value).toEqual({ code: "none" });
  });
});

describe("apply-fix", () => {
  it("applies the one fix of the remark in front, and puts the next one in front", () => {
    const { commands, current, written } = setUp("must hint");
    commands.run("apply-fix");
    expect(written).toEqual(["may"]);
    expect(current()).toBe("Say hint less");
    expect(commands.said.value).toBeUndefined();
  });

  it("leaves the choice between several fixes to the author, and says when there is none", () => {
    const { commands, current, written, state } = setUp("block hint");
    commands.run("apply-fix");
    expect(current()).toBe("Say block less");
    expect(commands.said.value).toEqual({ code: "no-fix" });
    commands.follow(state.openCards.value[1]?.key ?? "");
    commands.run("apply-fix");
    expect(commands.said.value).toEqual({ code: "several" });
    expect(written).toEqual([]);
  });

  it("acts on the pasted text while that is in front, and leaves the draft alone", async () => {
    const { commands, ways, written } = setUp("must");
    ways.open("paste");
    const field = ways.paste.value?.fields.value[0];
    field?.attach({
      select: () => undefined,
      replace: ({ start, end, text }) => field.write(field.text.value.slice(0, start) + text + field.text.value.slice(end)),
    });
    field?.write("Come and see us on Saturday!!! We open at nine in Leith.");
    commands.run("apply-fix");
    expect(written).toEqual([]);
    expect(field?.text.value).toBe("Come and see us on Saturday! We open at nine in Leith.");
  });
});

describe("ignore-remark", () => {
  it("ignores the remark in front where it stands, and puts the next one in front", async () => {
    const { commands, current, state, rest } = setUp("must hint", keepsAll);
    await new Promise((done) => setImmediate(done));
    rest();
    commands.run("ignore-remark");
    expect(state.openCards.value.map(({ message }) => message)).toEqual(["Say hint less"]);
    expect(current()).toBe("Say hint less");
    expect(state.ignoreNote.value).toBeDefined();
  });

  it("says so where a remark cannot be ignored: it blocks, or nothing can be remembered here", async () => {
    const blocked = setUp("block", keepsAll);
    await new Promise((done) => setImmediate(done));
    blocked.rest();
    blocked.commands.run("ignore-remark");
    expect(blocked.commands.said.value).toEqual({ code: "stays" });
    expect(blocked.current()).toBe("Say block less");
    const without = setUp("must");
    without.commands.run("ignore-remark");
    expect(without.commands.said.value).toEqual({ code: "stays" });
    expect(without.state.openCards.value).toHaveLength(1);
  });
});

describe("help", () => {
  it("asks for the keys each time it is opened, and lets next-finding come back to the draft", async () => {
    const { ways, commands, current } = setUp("must");
    ways.open("help");
    expect(ways.shortcuts.value).toBeUndefined();
    await Promise.resolve();
    expect(ways.shortcuts.value).toEqual(sampleShortcuts);
    commands.run("next-finding");
    expect(ways.sheet.value).toBeUndefined();
    expect(current()).toBe("Say must less");
  });
});
