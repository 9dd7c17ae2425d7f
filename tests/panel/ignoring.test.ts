import { describe, expect, it } from "vitest";
import type { StoredIgnore } from "../../lib/metrics";
import type { DraftMemory } from "../../lib/panel";
import { createHarness, reading, wordCheck } from "./harness";
import { createMemory, home, keys, opened, post, salt, settle } from "./memory-bench";

/** The rule “word-must” on the whole Page. */
const ofAnotherTab: StoredIgnore = {
  id: "00000000-0000-4000-8000-999999999999",
  scope: "page",
  ruleId: "word-must",
  severity: "must",
  page: home,
  charterId: "any",
  at: "2026-03-02T09:00:00Z",
};

describe("ignoring", () => {
  it("takes one of two alike out of cards, counts and the result, and brings it back at once", async () => {
    const { memory, events, shared } = createMemory();
    const harness = await opened(memory);
    const { state } = harness;
    const before = keys(harness);
    expect(before).toHaveLength(3);
    state.ignore(before[1] ?? "", "place", { reason: "  Nom de la rue " });
    expect(keys(harness)).toHaveLength(2);
    expect([state.counts.value.must, state.result.value?.findings.length, state.ignoredHere.value]).toEqual([1, 2, 1]);
    await settle(harness);
    expect(state.ignoreNote.value).toMatchObject({ code: "ignored", scope: "place", kept: true });
    expect(shared.ignores).toMatchObject([{ scope: "place", ruleId: "word-must", severity: "must", reason: "Nom de la rue", page: home }]);
    expect(JSON.stringify(shared)).not.toMatch(/Nadia|Clisson|farm/i);
    state.unignore(shared.ignores[0]?.id ?? "");
    expect(keys(harness)).toEqual(before);
    await settle(harness);
    expect(shared.ignores).toEqual([]);
    expect(events.map(({ type, scope, ruleId }) => [type, scope, ruleId])).toEqual([
      ["ignored", "place", "word-must"],
      ["unignored", "place", "word-must"],
    ]);
  });

  it("takes back what was not yet stored, so that it is not stored after all", async () => {
    const { memory, shared } = createMemory();
    const harness = await opened(memory);
    harness.state.ignore(keys(harness)[0] ?? "", "text");
    harness.state.unignore(harness.state.ignoreNote.value?.id ?? "");
    await settle(harness);
    expect(shared.ignores).toEqual([]);
    expect(keys(harness)).toHaveLength(3);
  });

  it("does not bring back for a moment what is being taken back, when it hears of an older change meanwhile", async () => {
    const { memory, shared } = createMemory();
    let stored = () => {};
    const slow: DraftMemory = {
      ...memory,
      removeIgnore: async (id, page) => {
        await new Promise<void>((done) => {
          stored = done;
        });
        return memory.removeIgnore(id, page);
      },
    };
    const harness = await opened(slow);
    harness.state.ignore(keys(harness)[0] ?? "", "text");
    await settle(harness);
    harness.state.unignore(shared.ignores[0]?.id ?? "");
    harness.state.keptChanged();
    await settle(harness);
    expect(keys(harness)).toHaveLength(3);
    stored();
    await settle(harness);
    expect([keys(harness).length, shared.ignores]).toEqual([3, []]);
    shared.ignores = [{ ...ofAnotherTab, page: home }];
    harness.state.keptChanged();
    await settle(harness);
    expect(keys(harness), "later changes are heard").toHaveLength(1);
  });

  it("does not ask again when the draft is opened again, changed a little, and asks in another draft", async () => {
    const { memory, shared } = createMemory();
    const first = await opened(memory);
    first.state.ignore(keys(first)[0] ?? "", "post");
    await settle(first);
    expect(keys(first)).toHaveLength(1);
    const again = await opened(createMemory(shared).memory, post.replace("Monday", "Tuesday"));
    expect(keys(again)).toHaveLength(1);
    const other = await opened(
      createMemory(shared).memory,
      "Another post altogether with a must in it, about boats and harbours in spring.",
    );
    expect(keys(other)).toHaveLength(1);
    expect(other.state.ignoredList.value, "of other drafts only what concerns the Page").toEqual([]);
  });

  it("asks again in a new draft in the same composer, and on another Page", async () => {
    const { memory } = createMemory();
    const harness = await opened(memory);
    harness.state.ignore(keys(harness)[0] ?? "", "post");
    await settle(harness);
    harness.state.setComposer(reading("", home));
    await settle(harness);
    harness.state.setComposer(reading("A wholly new must, written about something else, for other people.", home));
    await settle(harness);
    expect(harness.messages()).toEqual(["Say must less"]);
    harness.state.ignore(keys(harness)[0] ?? "", "page");
    await settle(harness);
    expect(harness.messages()).toEqual([]);
    const elsewhere = createHarness({ memory: { ...memory, load: async () => ({ salt, ignores: [], drafts: [] }) } });
    elsewhere.state.setComposer(reading("A must.", { id: "2" }));
    await settle(elsewhere);
    expect(elsewhere.messages()).toEqual(["Say must less"]);
  });

  it("hears what was ignored in another tab", async () => {
    const { memory, shared } = createMemory();
    const one = await opened(memory);
    const two = await opened(createMemory(shared).memory);
    one.state.ignore(keys(one)[0] ?? "", "text");
    await settle(one);
    two.state.keptChanged();
    await settle(two);
    expect(keys(two)).toEqual(keys(one));
  });

  it("never ignores what blocks", async () => {
    const { memory, shared } = createMemory();
    const harness = await opened(memory, "This is a block of words, and it stays one whatever is pressed.");
    const [card] = harness.state.openCards.value;
    expect(card?.scopes).toEqual([]);
    for (const scope of ["place", "text", "post", "page"] as const) harness.state.ignore(card?.key ?? "", scope);
    harness.state.wrongAlert(card?.key ?? "");
    await settle(harness);
    expect([harness.messages(), shared.ignores]).toEqual([["Say block less"], []]);
  });

  it("a wrong alert hides the wording and is noted apart", async () => {
    const { memory, events, shared } = createMemory();
    const harness = await opened(memory);
    harness.state.wrongAlert(keys(harness)[0] ?? "");
    await settle(harness);
    expect(shared.ignores).toMatchObject([{ scope: "text", wrongAlert: true }]);
    expect(events).toEqual([{ type: "wrong-alert", ruleId: "word-must", scope: "text", severity: "must" }]);
    expect(harness.messages()).toEqual(["Say hint less"]);
  });

  it("holds in this tab where nothing can be stored, and says so", async () => {
    const { memory } = createMemory(undefined, false);
    const harness = await opened(memory);
    harness.state.ignore(keys(harness)[0] ?? "", "place");
    await settle(harness);
    expect(harness.state.ignoreNote.value?.kept).toBe(false);
    expect(keys(harness)).toHaveLength(2);
    harness.state.keptChanged();
    await settle(harness);
    expect(keys(harness)).toHaveLength(2);
    harness.state.unignore(harness.state.ignoreNote.value?.id ?? "");
    await settle(harness);
    expect(harness.state.ignoreNote.value).toMatchObject({ code: "undone", kept: true });
  });

  it("leaves ignored remarks out of what is mended at once", async () => {
    const check: Parameters<typeof createHarness>[0] = {
      applyEdits: async () => "done",
      check: ({ text }) => {
        const result = wordCheck(text);
        const fixes = ({ start, end }: { start: number; end: number }) => [{ label: "x", safe: true, edits: [{ start, end, text: "y" }] }];
        return { ...result, findings: result.findings.map((finding) => ({ ...finding, fixes: fixes(finding) })) };
      },
    };
    const harness = createHarness({ ...check, memory: createMemory().memory });
    harness.state.setComposer(reading(post, home));
    await settle(harness);
    expect(harness.state.safeFixCount.value).toBe(3);
    harness.state.ignore(keys(harness)[0] ?? "", "place");
    expect(harness.state.safeFixCount.value).toBe(2);
  });
});
