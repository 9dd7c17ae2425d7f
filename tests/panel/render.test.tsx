// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { Panel } from "../../components/panel/Panel";
import type { Edit } from "../../lib/check";
import { createPanelTranslator, LANGUAGES } from "../../lib/i18n";
import type { PanelOptions, PanelState } from "../../lib/panel";
import { resultOf } from "../panel-page/sample-check";
import { createSampleState } from "../panel-page/sample-state";
import { type SampleName, sampleStates } from "../panel-page/states";
import { createHarness } from "./harness";
import { byAPerson, change, press } from "./press";

let container: HTMLElement;
function draw(state: PanelState): HTMLElement {
  container = document.createElement("div");
  document.body.append(container);
  change(() => render(<Panel state={state} />, container));
  return container;
}
afterEach(() => {
  render(null, container);
  container.remove();
});
const drawSample = (name: SampleName, language: "fr" | "en") => draw(createSampleState(name, language, {}, new AbortController().signal));
const text = () => container.textContent ?? "";
/** Whoever was asked to write has answered, and the panel has been drawn. */
const answered = () => act(() => new Promise<void>((done) => setTimeout(done)));
const button = (name: string) =>
  [...container.querySelectorAll("button")].find((candidate) =>
    (candidate.getAttribute("aria-label") ?? candidate.textContent)?.startsWith(name),
  );

describe.each(LANGUAGES)("in %s", (language) => {
  const t = createPanelTranslator(language);
  it.each([
    ["absent", [t("absent.title"), t("absent.body")]],
    ["starting", [t("starting.title")]],
    ["unreadable-signals", [t("unreadable.title"), t("unreadable.signals-disagree"), t("unreadable.try"), t("unreadable.honest")]],
    ["unreadable-structure", [t("unreadable.unknown-structure")]],
    ["unreadable-several", [t("unreadable.several-fields")]],
    ["charter-unreadable", [t("charter.title"), t("charter.body")]],
    ["empty", [t("empty.title"), t("state.empty")]],
    ["waiting", [t("waiting.title")]],
    ["clean", [t("clean.title"), t("substance.next.action")]],
    ["complete", [t("clean.title"), t("clean.complete")]],
    ["busy", [t("severity.block"), t("severity.must"), t("filler.listicle"), t("findings.more", { count: 4 })]],
    ["paused", [t("paused.title")]],
    ["undecided", [t("notice.und")]],
    ["undecided-clean", [t("clean.form"), t("notice.und")]],
    ["rules-failed", [t("notice.rules", { count: 1, rules: "fold" })]],
    ["outdated", [t("notice.outdated")]],
    ["unavailable", [t("notice.unavailable")]],
    ["full", [t("notice.full")]],
    ["newer", [t("notice.newer")]],
    ["lost", [t("notice.lost")]],
    ["blocked", [t("notice.blocked")]],
    ["upgrade-failed", [t("notice.upgrade-failed")]],
    ["room-low", [t("notice.room-low")]],
    ["absent-waiting", [t("absent.waiting.title"), t("state.waiting"), t("pick.start")]],
    ["absent-put-away", [t("absent.put-away.title"), t("state.put-away")]],
    ["unread-surface", [t("unreadable.unread-surface.title"), t("unreadable.unread-surface.honest"), t("pick.start")]],
    ["pick-asking", [t("pick.asking"), t("pick.how"), t("pick.cancel")]],
    ["report-shown", []],
    ["few", [t("card.fix"), t("fix.all", { count: 2 })]],
    ["part-tab", [t("part.tab", { name: "Instagram" })]],
    ["part-number", [t("part.field", { number: 2, total: 3 })]],
  ] as const)("says in words that it is %s", (name, words) => {
    drawSample(name, language);
    for (const word of words) expect(text()).toContain(word);
    expect(text()).toContain(t("panel.local"));
  });

  it.each([
    ["fix-unsure", "card.unsureCopied"],
    ["fix-removal", "card.unsureRemoval"],
    ["fix-impossible", "card.impossibleCopied"],
    ["fix-all-unsure", "fix.unsure"],
    ["fix-all-changed", "fix.changed"],
  ] as const)("says in words and to screen readers what came of it: %s", async (name, key) => {
    drawSample(name, language);
    await answered();
    expect(text()).toContain(t(key));
    expect([...container.querySelectorAll("[role=status]")].map((status) => status.textContent)).toContain(t(key));
  });

  it("gives every button a name, in every state", () => {
    for (const name of Object.keys(sampleStates) as SampleName[]) {
      drawSample(name, language);
      const nameless = [...container.querySelectorAll("button")].filter(
        (candidate) => !(candidate.getAttribute("aria-label") ?? candidate.textContent)?.trim(),
      );
      expect({ name, nameless }).toEqual({ name, nameless: [] });
      render(null, container);
      container.remove();
    }
    drawSample("busy", language);
  });
});

describe("what a screen reader hears", () => {
  const spoken = () => container.querySelector("[role=status]")?.textContent;

  it("is the counts when the text rests, not at each key", () => {
    const panel = createHarness();
    draw(panel.state);
    change(() => panel.write(""));
    change(() => panel.write("you must and hint"));
    expect(spoken()).toBe("");
    change(() => panel.rest());
    expect(spoken()).toBe("2 remarks: 1 to fix and 1 detail.");
    change(() => panel.write("you may and hint"));
    expect(spoken()).toBe("2 remarks: 1 to fix and 1 detail.");
    change(() => panel.rest());
    expect(spoken()).toBe("1 remark: 1 detail.");
  });

  it("is that the field cannot be read", () => {
    const panel = createHarness();
    draw(panel.state);
    change(() => panel.state.setComposer({ status: "unreadable", reason: "unknown-structure" }));
    expect(spoken()).toBe(createPanelTranslator("en")("announce.unreadable"));
  });

  it("names the tab by what it holds", () => {
    drawSample("tab-findings", "fr");
    expect(container.querySelector("button")?.getAttribute("aria-label")).toBe(
      "Ouvrir Ligne\u00a0: 9 remarques (1 bloquante, 2 à corriger, 3 conseils et 3 détails)",
    );
  });

  it("tells present from missing in words", () => {
    drawSample("busy", "en");
    const chips = [...container.querySelectorAll(".chip")].map((chip) => chip.textContent);
    expect(chips).toContain("Who it is for, present");
    expect(chips).toContain("Proof, missing");
  });
});

describe("what can be done", () => {
  it("shows the words of a card in the text", () => {
    const panel = createHarness();
    draw(panel.state);
    change(() => panel.write("you must go"));
    change(() => press(button("Show in the text")));
    expect(panel.selected).toEqual([{ start: 4, end: 8 }]);
  });

  const fix = (label: string) => ({ label, safe: false, edits: [{ start: 0, end: 3, text: label }] });
  const finding = (...labels: string[]) => ({
    ...resultOf([], "en", {}),
    findings: [{ ruleId: "r", severity: "hint" as const, start: 0, end: 3, message: "Mend it", why: "why", fixes: labels.map(fix) }],
  });

  it("applies the fix of a card, and says so aloud", async () => {
    const written: unknown[] = [];
    const applyEdits: NonNullable<PanelOptions["applyEdits"]> = async (...asked) => {
      written.push(asked);
      return "done";
    };
    const panel = createHarness({ check: () => finding("the"), applyEdits });
    draw(panel.state);
    change(() => panel.write("teh bread"));
    expect(button("Apply: the")?.dataset.look).toBe("primary");
    change(() => press(button("Apply: the")));
    await answered();
    expect(written).toEqual([[[{ start: 0, end: 3, text: "the" }], "teh bread"]]);
    expect([...container.querySelectorAll("[role=status]")].map((status) => status.textContent)).toContain("Applied.");
  });

  it("gives each of several fixes its own button", async () => {
    const written: (readonly Edit[])[] = [];
    const applyEdits: NonNullable<PanelOptions["applyEdits"]> = async (edits) => {
      written.push(edits);
      return "done";
    };
    const panel = createHarness({ check: () => finding("what", "watt"), applyEdits });
    draw(panel.state);
    change(() => panel.write("wat bread"));
    change(() => press(button("Apply: watt")));
    await answered();
    expect(written).toEqual([[{ start: 0, end: 3, text: "watt" }]]);
    expect(container.querySelectorAll(".suggestion .ui-button[data-look=secondary]")).toHaveLength(2);
    expect(container.querySelector(".card-actions [data-look=primary]")).toBeNull();
  });

  it("has no such button where nothing can be written; copying stays", () => {
    const panel = createHarness({ check: () => finding("the"), copy: async () => true });
    draw(panel.state);
    change(() => panel.write("teh bread"));
    expect(button("Apply")).toBeUndefined();
    expect(button("Copy: the")).toBeDefined();
  });

  it("unfolds the rest and folds it again", () => {
    drawSample("forty", "en");
    expect(container.querySelectorAll("article")).toHaveLength(5);
    change(() => press(button("Show 35 more")));
    expect(container.querySelectorAll("article")).toHaveLength(40);
    change(() => press(button("Show only")));
    expect(container.querySelectorAll("article")).toHaveLength(5);
  });

  it("changes language, side and pause from the settings", () => {
    const panel = createHarness();
    draw(panel.state);
    change(() => panel.write("text"));
    change(() => press(button("Settings")));
    for (const value of ["fr", "left"]) {
      const radio = container.querySelector<HTMLInputElement>(`input[value=${value}]`);
      change(() => radio?.dispatchEvent(byAPerson(new Event("change", { bubbles: true }))));
    }
    expect(panel.prefs).toEqual([{ language: "fr" }, { side: "left" }]);
    expect(text()).toContain("Je lis votre brouillon");
    expect(container.querySelector("section")?.lang).toBe("fr");
    change(() => press(button("Mettre la lecture en pause")));
    expect(text()).toContain("La lecture est en pause");
    change(() => press(button("Reprendre")));
    expect(text()).not.toContain("La lecture est en pause");
  });

  it("collapses on Escape and gives the focus back to where it was", () => {
    const panel = createHarness();
    draw(panel.state);
    change(() => panel.write("text"));
    const editor = document.createElement("textarea");
    document.body.append(editor);
    editor.focus();
    const inside = button("Settings");
    inside?.dispatchEvent(new FocusEvent("focusin", { bubbles: true, relatedTarget: editor }));
    inside?.focus();
    change(() => inside?.dispatchEvent(byAPerson(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))));
    expect(panel.state.expanded.value).toBe(false);
    expect(document.activeElement).toBe(editor);
    editor.remove();
  });

  it("closes the settings first on Escape", () => {
    const panel = createHarness();
    draw(panel.state);
    change(() => panel.write("text"));
    change(() => press(button("Settings")));
    change(() =>
      container.querySelector("input")?.dispatchEvent(byAPerson(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))),
    );
    expect(container.querySelector("input")).toBeNull();
    expect(panel.state.expanded.value).toBe(true);
  });

  it("T7: does nothing for events that a script made", () => {
    const written: unknown[] = [];
    const applyEdits: NonNullable<PanelOptions["applyEdits"]> = async (edits) => {
      written.push(edits);
      return "done";
    };
    const panel = createHarness({ copy: () => Promise.resolve(true), applyEdits, check: () => finding("the") });
    draw(panel.state);
    change(() => panel.write("teh bread"));
    expect(button("Apply: the")).toBeDefined();
    change(() => {
      for (const candidate of container.querySelectorAll("button")) candidate.click();
      container.querySelector("section")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(written).toEqual([]);
    expect(panel.selected).toEqual([]);
    expect(panel.prefs).toEqual([]);
    expect(container.querySelector("input")).toBeNull();
    expect(panel.state.expanded.value).toBe(true);
  });
});
