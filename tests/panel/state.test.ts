import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { FILLER_LATER } from "../../lib/check";
import { OPEN_CARDS } from "../../lib/panel";
import { resultOf } from "../panel-page/sample-check";
import { createHarness, reading } from "./harness";

describe("order and folding", () => {
  it("puts the gravest first, then by position, and folds all but five", () => {
    const panel = createHarness();
    panel.write("hint. must. advice. block. must. hint. advice. whole.");
    expect(panel.messages()).toEqual([
      "Say block less",
      "Say must less",
      "Say must less",
      "Shorten",
      "Say advice less",
      "Say advice less",
      "Say hint less",
      "Say hint less",
    ]);
    expect(panel.state.openCards.value).toHaveLength(OPEN_CARDS);
    expect(panel.state.foldedCards.value).toHaveLength(3);
    expect(panel.state.counts.value).toEqual({ block: 1, must: 2, advice: 3, hint: 2 });
    expect(panel.state.gravest.value).toBe("block");
  });

  it("gives each card a key of its own, even for the same words twice", () => {
    const panel = createHarness();
    panel.write("must. must. must.");
    expect(new Set(panel.state.openCards.value.map((card) => card.key)).size).toBe(3);
  });

  it("opens and closes the fold", () => {
    const panel = createHarness();
    expect(panel.state.foldOpen.value).toBe(false);
    panel.state.toggleFold();
    expect(panel.state.foldOpen.value).toBe(true);
  });
});

describe("pause", () => {
  it("checks nothing while paused, and reads again on resuming", () => {
    const panel = createHarness({ prefs: { paused: true } });
    panel.write("You must");
    expect(panel.checks()).toBe(0);
    expect(panel.state.phase.value).toBe("paused");
    expect(panel.state.substance.value).toBeUndefined();
    panel.state.setPaused(false);
    expect(panel.messages()).toEqual(["Say must less"]);
    expect(panel.prefs).toEqual([{ paused: false }]);
  });

  it("forgets the findings when it is paused, also from elsewhere", () => {
    const panel = createHarness();
    panel.write("You must");
    panel.state.applyPrefs({ paused: true });
    expect(panel.messages()).toEqual([]);
    expect(panel.state.result.value).toBeUndefined();
    panel.rest();
    expect(panel.settled).toEqual([]);
    expect(panel.prefs).toEqual([]);
  });
});

describe("preferences", () => {
  it("reports each change once and keeps it", () => {
    const panel = createHarness();
    panel.write("text");
    panel.state.setSide("left");
    panel.state.setLanguage("fr");
    panel.state.collapse();
    expect(panel.prefs).toEqual([{ side: "left" }, { language: "fr" }, { open: false }]);
    expect(panel.state.prefs.value).toEqual({
      side: "left",
      language: "fr",
      open: false,
      paused: false,
      underlines: "marks",
      keepFigures: true,
      keepPosts: true,
      introduced: true,
    });
    expect(panel.state.language.value).toBe("fr");
    expect(panel.state.expanded.value).toBe(false);
  });

  it("follows the browser's language until one is chosen", () => {
    expect(createHarness({ browserLanguages: ["fr-CA"] }).state.language.value).toBe("fr");
    expect(createHarness({ browserLanguages: ["fr-CA"], prefs: { language: "en" } }).state.language.value).toBe("en");
  });
});

describe("what is not as usual", () => {
  it("stays a tab without a composer, can be opened by hand, and forgets that when a composer comes", () => {
    const panel = createHarness();
    expect(panel.state.expanded.value).toBe(false);
    panel.state.expand();
    expect(panel.state.expanded.value).toBe(true);
    panel.state.collapse();
    expect(panel.state.expanded.value).toBe(false);
    expect(panel.prefs).toEqual([]);
    panel.write("text");
    expect(panel.state.expanded.value).toBe(true);
  });

  it("says that it cannot read, forgets the findings and announces it", () => {
    const panel = createHarness();
    panel.write("You must");
    panel.state.setComposer({ status: "unreadable", reason: "several-fields" });
    expect(panel.state.phase.value).toBe("unreadable");
    expect(panel.messages()).toEqual([]);
    expect(panel.state.announcement.value.phase).toBe("unreadable");
  });

  it("checks nothing under a charter that cannot be read, and everything again under a new one", () => {
    const panel = createHarness();
    panel.write("You must");
    panel.state.setCharter({ status: "unreadable" });
    expect(panel.state.phase.value).toBe("charter-unreadable");
    expect(panel.messages()).toEqual([]);
    panel.state.setCharter({ status: "ready", charter: defaultCharter("fr"), source: "default" });
    expect(panel.messages()).toEqual(["Say must less"]);
    expect(panel.state.heading.value).toMatchObject({ owner: defaultCharter("fr").identity.pageName, example: true });
  });

  it("F8, F9, F12, F14: puts what the store cannot do before everything else, an update before that", () => {
    const panel = createHarness();
    for (const health of [
      { status: "full" },
      { status: "unavailable" },
      { status: "lost", sessions: 3 },
      { status: "newer", found: 2, known: 1 },
    ] as const) {
      panel.state.setHealth(health);
      expect(panel.state.notices.value).toEqual([{ code: health.status }]);
    }
    panel.state.setOutdated();
    expect(panel.state.notices.value).toEqual([{ code: "outdated" }]);
  });

  it("judges no substance and praises the form only when the language is undecided", () => {
    const panel = createHarness({ check: () => resultOf([], "und", {}) });
    panel.write("Guten Tag");
    expect(panel.state.phase.value).toBe("clean-form");
    expect(panel.state.substance.value).toBeUndefined();
    expect(panel.state.notices.value).toEqual([{ code: "und" }]);
  });

  it("names the rules that could not be applied, each once, and does not call the draft clean", () => {
    const failures = [
      { ruleId: "fold", reason: "it threw" },
      { ruleId: "fold", reason: "it threw again" },
    ];
    const panel = createHarness({ check: () => ({ ...resultOf([], "en", {}), failures }) });
    panel.write("Good day");
    expect(panel.state.phase.value).toBe("clean-form");
    expect(panel.state.notices.value).toEqual([{ code: "rules", ruleIds: ["fold"] }]);
  });

  it("says that rules for the draft's language are still to come, and does not call the draft clean", () => {
    const panel = createHarness({ check: () => ({ ...resultOf([], "und", {}), failures: [{ ruleId: "other-language", reason: "en" }] }) });
    panel.write("Good day");
    expect(panel.state.phase.value).toBe("clean-form");
    expect(panel.state.notices.value).toEqual([{ code: "other-language" }]);
  });

  it("says nothing of filler that is not judged yet while what judges it comes for the first time, and calls nothing clean", () => {
    const failures = [{ ruleId: FILLER_LATER, reason: "not there" }];
    const panel = createHarness({ check: () => ({ ...resultOf([], "en", {}), failures }) });
    const view = { status: "ready", charter: defaultCharter("en"), source: "default" } as const;
    panel.state.setCharter({ ...view, isFillerComing: true });
    panel.write("Good day");
    panel.rest();
    expect([panel.state.phase.value, panel.state.notices.value]).toEqual(["waiting", []]);
    panel.state.setCharter({ ...view, isFillerComing: false });
    expect([panel.state.phase.value, panel.state.notices.value]).toEqual(["clean-form", [{ code: FILLER_LATER }]]);
  });

  it("says that what judges filler is still to come: neither clean nor without substance until then", () => {
    let isThere = false;
    const failures = [{ ruleId: FILLER_LATER, reason: "not there" }];
    const panel = createHarness({ check: () => ({ ...resultOf([], "en", {}), failures: isThere ? [] : failures }) });
    panel.write("Good day");
    expect(panel.state.phase.value).toBe("clean-form");
    expect(panel.state.notices.value).toEqual([{ code: FILLER_LATER }]);
    expect(panel.state.substance.value).toBeUndefined();
    isThere = true;
    panel.write("Good day!");
    panel.rest();
    expect([panel.state.phase.value, panel.state.notices.value]).toEqual(["clean", []]);
    expect(panel.state.substance.value).toHaveLength(6);
  });
});

describe("heading", () => {
  it("tells a Page of the charter from another one", () => {
    const panel = createHarness();
    const { pageName } = defaultCharter("en").identity;
    panel.state.setComposer(reading("x", { name: ` ${pageName.toUpperCase()} ` }));
    expect(panel.state.heading.value?.page).toEqual({ kind: "this" });
    panel.state.setComposer(reading("x", { name: "Another" }));
    expect(panel.state.heading.value?.page).toEqual({ kind: "other", name: "Another" });
    panel.state.setComposer(reading("x", { id: "1" }));
    expect(panel.state.heading.value?.page).toBeUndefined();
  });
});

describe("actions on a card", () => {
  it("says so when the words can no longer be selected", () => {
    const panel = createHarness({ onSelectFinding: () => false });
    panel.write("You must");
    const key = panel.state.openCards.value[0]?.key ?? "";
    panel.state.showInText(key);
    expect(panel.state.cardNote.value).toEqual({ key, code: "gone" });
  });

  it("says whether a suggestion was copied, also when the clipboard throws", async () => {
    const answers = [async () => true, async () => false, () => Promise.reject(new Error("not allowed"))];
    for (const [index, code] of (["copied", "copyFailed", "copyFailed"] as const).entries()) {
      const panel = createHarness({ copy: answers[index]! });
      panel.state.copySuggestion("key", "text");
      await Promise.resolve();
      await Promise.resolve();
      expect(panel.state.cardNote.value).toEqual({ key: "key", code });
    }
  });

  it("offers no copying without a clipboard", () => {
    expect(createHarness().state.canCopy).toBe(false);
  });
});
