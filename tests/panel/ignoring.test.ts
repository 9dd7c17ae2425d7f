import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { CheckContext } from "../../lib/check";
import type { KeptDraft, StoredIgnore } from "../../lib/metrics";
import type { DraftMemory, IgnoringEvent } from "../../lib/panel";
import { createHarness, type Harness, reading, wordCheck } from "./harness";

const salt = "sel";
const home = { id: "1", name: "Atelier" };
const post = "On Monday the must and the must go out with a hint, said Nadia from the old farm near Clisson.";

/** What is stored, shared by all tabs; `keeps` false refuses everything. */
function createMemory(shared: { ignores: StoredIgnore[]; drafts: KeptDraft[] } = { ignores: [], drafts: [] }, keeps = true) {
  const events: IgnoringEvent[] = [];
  let ids = 0;
  const memory: DraftMemory = {
    newId: () => `00000000-0000-4000-8000-${String(shared.ignores.length * 1_000 + ids++).padStart(12, "0")}`,
    load: async () => (keeps ? { salt, ignores: [...shared.ignores], drafts: [...shared.drafts] } : undefined),
    addIgnore: async (ignore) => {
      if (keeps) shared.ignores.unshift(ignore);
      return keeps;
    },
    removeIgnore: async (id) => {
      shared.ignores = shared.ignores.filter((one) => one.id !== id);
      return keeps;
    },
    saveDraft: async (draft) => {
      if (keeps) shared.drafts = [draft, ...shared.drafts.filter(({ id }) => id !== draft.id)];
      return keeps;
    },
    note: (event) => events.push(event),
  };
  return { memory, events, shared };
}

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

async function opened(memory: DraftMemory, text = post, page: { id?: string; name?: string } = home): Promise<Harness> {
  const harness = createHarness({ memory });
  harness.state.setComposer(reading(text, page));
  await settle(harness);
  return harness;
}
async function settle(harness: Harness): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((done) => setImmediate(done));
    harness.rest();
  }
}
const keys = ({ state }: Harness) => [...state.openCards.value, ...state.foldedCards.value].map(({ key }) => key);

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

/** The usual check, which also notes what it was told. */
const noting = (contexts: CheckContext[]) => (draft: { readonly text: string }, context: CheckContext) => {
  contexts.push(context);
  return wordCheck(draft.text);
};

describe("the draft’s sheet", () => {
  it("goes into the check, is remembered with the draft, and is another draft’s no more", async () => {
    const contexts: CheckContext[] = [];
    const check = noting(contexts);
    const { memory, shared } = createMemory();
    const harness = createHarness({ memory, check });
    harness.state.setComposer(reading(post, home));
    await settle(harness);
    expect(contexts.at(-1)?.sheet).toBeUndefined();
    const fields = () => harness.state.sheetView.value?.fields ?? [];
    expect(fields().map(({ field }) => field)).toEqual(["objective", "stage", "pillar", "audience"]);
    const objective = fields()[0]?.options[0]?.id;
    harness.state.setSheetField("objective", objective);
    harness.state.setPlannedAt("2026-03-16T09:00:00+01:00");
    expect(contexts.at(-1)?.sheet).toMatchObject({ objectiveId: objective, stage: "conversion", plannedAt: "2026-03-16T09:00:00+01:00" });
    await settle(harness);
    const again = createHarness({ memory: createMemory(shared).memory, check });
    again.state.setComposer(reading(post, home));
    await settle(again);
    expect(contexts.at(-1)?.sheet).toMatchObject({ objectiveId: objective });
    again.state.setSheetField("objective", undefined);
    expect(contexts.at(-1)?.sheet?.objectiveId).toBeUndefined();
    again.state.setComposer({ status: "absent" });
    again.state.setComposer(reading("Something else about boats and nets and the sea.", home));
    await settle(again);
    expect(contexts.at(-1)?.sheet).toBeUndefined();
  });

  it("is one for two tabs of a composer", async () => {
    const contexts: CheckContext[] = [];
    const { memory } = createMemory();
    const harness = createHarness({ memory, check: noting(contexts) });
    const tab = (name: string, text: string) =>
      ({ ...reading(text, home), part: { key: name, tab: name } }) as Parameters<typeof harness.state.setComposer>[0];
    harness.state.setComposer(tab("Facebook", post));
    await settle(harness);
    harness.state.setSheetField("stage", "loyalty");
    harness.state.setComposer(tab("Instagram", ""));
    await settle(harness);
    harness.state.setComposer(tab("Instagram", "Quite another text for the other network, and a must."));
    await settle(harness);
    expect(contexts.at(-1)?.sheet).toEqual({ stage: "loyalty" });
    harness.state.setComposer(tab("Facebook", post));
    expect(contexts.at(-1)?.sheet).toEqual({ stage: "loyalty" });
  });

  it.each([
    ["a rhythm", { perWeek: [1, 3] as [number, number] }, { fields: [] }],
    ["days without posts", { blackout: [{ from: "2026-12-24" }] }, { fields: [] }],
    ["nothing that goes by it", {}, undefined],
  ])("asks for the day alone of a charter that has %s", (_what, rhythm, expected) => {
    const harness = createHarness({ memory: createMemory().memory });
    const bare = defaultCharter("en");
    const none = { objectives: [], pillars: [], personas: [], rhythm: { slots: [], blackout: [], ...rhythm } };
    harness.state.setCharter({ status: "ready", charter: { ...bare, ...none }, source: "own" });
    harness.state.setComposer(reading(post, home));
    expect(harness.state.sheetView.value).toEqual(expected);
  });

  it("is not there without a place to keep it", () => {
    const harness = createHarness();
    harness.state.setComposer(reading(post, home));
    expect([harness.state.sheetView.value, harness.state.canIgnore]).toEqual([undefined, false]);
  });
});
