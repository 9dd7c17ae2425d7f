import type { Language } from "../../lib/check";
import type {
  ComposerView,
  PanelPrefs,
  PanelState,
  PartView,
  PasteKind,
  PickAnswer,
  StoreHealth,
  WaysOut,
  WriteAnswer,
} from "../../lib/panel";
import { busyDraft, cleanDraft, crowdedDraft, resultOf, type SampleDraft } from "./sample-check";
import { choice, failed, few, longWords, removal, undecided } from "./sample-drafts";
import { fillerPosts, sayOfFiller } from "./sample-filler";
import { samplePasted } from "./sample-ways";

/** How a sample state is reached from a panel that reads nothing yet. */
export interface Sample {
  readonly draft?: (language: Language) => SampleDraft;
  readonly composer?: ComposerView;
  readonly prefs?: Partial<PanelPrefs>;
  readonly health?: StoreHealth;
  readonly charter?: "loading" | "unreadable" | "own";
  /** The author is still typing: nothing has come to rest. */
  readonly typing?: true;
  readonly part?: PartView;
  /** What comes of pointing at a field; without it the page goes on waiting. */
  readonly pick?: PickAnswer;
  readonly refusesCopies?: true;
  /** What comes of writing into the text; without it nothing ever does. */
  readonly writes?: WriteAnswer;
  /** Nothing can be stored. */
  readonly keepsNothing?: true;
  /** The charter's gate; it advises unless told. */
  readonly gate?: "confirm";
  /** The button that publishes is not recognised. */
  readonly buttonUnknown?: true;
  /** A post that the real check judges. */
  readonly post?: Readonly<Record<Language, string>>;
  /** Whether verdicts can be kept; without it they can. */
  readonly keepsVerdicts?: false;
  after?(state: PanelState): void;
  /** What is opened beside the draft. */
  ways?(ways: WaysOut, language: Language): void;
}

const unreadable = (reason: "signals-disagree" | "unknown-structure" | "several-fields" | "unread-surface"): Sample => ({
  composer: { status: "unreadable", reason },
});
const withHealth = (health: StoreHealth): Sample => ({ draft: busyDraft, health });
/** Every state the panel can be in, by the name used in the address of the page. */
export const sampleStates = {
  starting: { draft: busyDraft, charter: "loading" },
  absent: { composer: { status: "absent" }, after: (state) => state.expand() },
  "absent-waiting": { composer: { status: "absent", reason: "waiting" } },
  "absent-put-away": { composer: { status: "absent", reason: "put-away" } },
  "unread-surface": unreadable("unread-surface"),
  "pick-asking": { ...unreadable("several-fields"), after: (state) => state.startPick() },
  "pick-accepted": {
    draft: busyDraft,
    pick: {
      status: "accepted",
      picked: { host: "business.facebook.com", adapter: "business-suite", editorKind: "draft-js", role: "textbox", path: ["div"] },
    },
    after: (state) => state.startPick(),
  },
  "pick-refused": { ...unreadable("unknown-structure"), pick: { status: "refused" }, after: (state) => state.startPick() },
  "report-copied": { ...unreadable("signals-disagree"), after: (state) => state.copyReport() },
  "report-shown": { ...unreadable("signals-disagree"), refusesCopies: true, after: (state) => state.copyReport() },
  "part-tab": { draft: few, part: { key: "tab Instagram", tab: "Instagram" } },
  "part-number": { draft: few, part: { key: "field 2", number: 2, count: 3 } },
  "unreadable-signals": unreadable("signals-disagree"),
  "unreadable-structure": unreadable("unknown-structure"),
  "unreadable-several": unreadable("several-fields"),
  "charter-unreadable": { draft: busyDraft, charter: "unreadable" },
  empty: { draft: (language) => ({ text: "", result: resultOf([], language, {}) }) },
  waiting: { draft: busyDraft, typing: true },
  clean: { draft: (language) => cleanDraft(language, false) },
  complete: { draft: (language) => cleanDraft(language, true) },
  few: { draft: few },
  busy: { draft: busyDraft, charter: "own" },
  unfolded: { draft: busyDraft, after: (state) => state.toggleFold() },
  forty: { draft: (language) => crowdedDraft(language, 40) },
  paused: { draft: busyDraft, prefs: { paused: true } },
  undecided: { draft: (language) => undecided(language, true) },
  "undecided-clean": { draft: (language) => undecided(language, false) },
  "rules-failed": { draft: failed },
  "note-copied": { draft: few, after: (state) => state.copySuggestion(state.openCards.value[0]?.key ?? "", "x") },
  "note-gone": { draft: few, after: (state) => state.showInText(state.openCards.value[1]?.key ?? "") },
  "fix-choice": { draft: choice },
  "fix-unsure": { draft: few, writes: "not-verified", after: (state) => state.applyFix(state.openCards.value[0]?.key ?? "", 0) },
  "fix-removal": { draft: removal, writes: "not-verified", after: (state) => state.applyFix(state.openCards.value[0]?.key ?? "", 0) },
  "fix-impossible": { draft: few, writes: "not-possible", after: (state) => state.applyFix(state.openCards.value[0]?.key ?? "", 0) },
  "fix-all-unsure": { draft: few, writes: "not-verified", after: (state) => state.applySafeFixes() },
  "fix-all-changed": { draft: few, writes: "changed-meanwhile", after: (state) => state.applySafeFixes() },
  filler: { post: fillerPosts.cat },
  "filler-quote": { post: fillerPosts.quote },
  "filler-kept": {
    post: fillerPosts.cat,
    after: (state) => sayOfFiller(state, (it, kind) => it.sayVerdict(kind, "keep", { reason: "asked" })),
  },
  "filler-wrong": { post: fillerPosts.cat, after: (state) => sayOfFiller(state, (it, kind) => it.sayVerdict(kind, "wrongAlert")) },
  "filler-wrong-lost": {
    post: fillerPosts.cat,
    keepsVerdicts: false,
    after: (state) => sayOfFiller(state, (it, kind) => it.sayVerdict(kind, "wrongAlert")),
  },
  "filler-right": { post: fillerPosts.cat, after: (state) => sayOfFiller(state, (it, kind) => it.sayVerdict(kind, "filler")) },
  "filler-spared": { post: fillerPosts.day },
  menu: { draft: few },
  "ignore-asking": { draft: few },
  "ignore-done": { draft: few, after: (state) => ignoreFirst(state, "place") },
  "ignore-not-kept": { draft: few, keepsNothing: true, after: (state) => state.wrongAlert(state.openCards.value[0]?.key ?? "") },
  "ignored-list": {
    draft: busyDraft,
    after: (state) => {
      ignoreFirst(state, "text", "Nom de l’opération");
      ignoreFirst(state, "page");
      state.showIgnored(true);
    },
  },
  "ignored-none": { draft: few, after: (state) => state.showIgnored(true) },
  "sheet-open": {
    draft: few,
    after: (state) => {
      state.setSheetField("pillar", state.sheetView.value?.fields.find(({ field }) => field === "pillar")?.options[0]?.id);
      state.setPlannedAt("2026-03-16T09:00:00Z");
      state.toggleSheet();
    },
  },
  near: { draft: busyDraft, charter: "own", after: (state) => lookAt(state, "caret", 1) },
  "near-key": { draft: busyDraft, charter: "own", after: (state) => lookAt(state, "key", 1) },
  "near-several": { draft: busyDraft, charter: "own", after: (state) => lookAt(state, "pointer", 9) },
  "near-beside-tab": { draft: busyDraft, prefs: { open: false }, after: (state) => lookAt(state, "caret", 1) },
  "first-run": { draft: few, prefs: { introduced: false } },
  "first-run-off": { draft: few, prefs: { introduced: false, keepFigures: false } },
  help: { draft: few, ways: (ways) => ways.open("help") },
  "paste-empty": { composer: { status: "absent" }, after: (state) => state.expand(), ways: (ways) => ways.open("paste") },
  "paste-busy": { draft: few, ways: (ways, language) => paste(ways, "post", [samplePasted[language]]) },
  "paste-clean": { draft: few, ways: (ways, language) => paste(ways, "instagram", [cleanDraft(language, true).text]) },
  "paste-ad": {
    draft: few,
    ways: (ways, language) => paste(ways, "ad", [samplePasted[language], longHeadline[language], "Devis offert"]),
  },
  "command-next": {
    draft: busyDraft,
    ways: ({ commands }) => {
      commands.run("next-finding");
      commands.run("next-finding");
    },
  },
  "command-no-fix": { draft: busyDraft, ways: ({ commands }) => commands.run("apply-fix") },
  "long-words": { draft: longWords, charter: "own" },
  outdated: { draft: busyDraft, after: (state) => state.setOutdated() },
  unavailable: withHealth({ status: "unavailable" }),
  full: withHealth({ status: "full" }),
  newer: withHealth({ status: "newer", found: 3, known: 2 }),
  lost: withHealth({ status: "lost", sessions: 12 }),
  blocked: withHealth({ status: "blocked" }),
  "upgrade-failed": withHealth({ status: "upgrade-failed", found: 2, known: 1 }),
  "room-low": withHealth({ status: "ready", roomLow: true }),
  "gate-advise": { draft: few },
  "gate-confirm": { draft: few, gate: "confirm", charter: "own" },
  "gate-reason": { draft: busyDraft, gate: "confirm", charter: "own" },
  "gate-no-button": { draft: few, gate: "confirm", buttonUnknown: true },
  "gate-question": { draft: few, gate: "confirm", charter: "own", after: (state) => state.gate.press(true) },
  "gate-question-block": { draft: busyDraft, gate: "confirm", charter: "own", after: (state) => state.gate.press(true) },
  "gate-question-fault": { draft: (language) => crowdedDraft(language, 40), gate: "confirm", after: withoutReason },
  "gate-question-long": { draft: longWords, gate: "confirm", charter: "own", after: (state) => state.gate.press(true) },
  "gate-open": { draft: few, gate: "confirm", after: decided },
  "gate-not-checked": { ...unreadable("several-fields"), gate: "confirm", after: (state) => state.gate.press(true) },
  "tab-findings": { draft: busyDraft, prefs: { open: false } },
  "tab-clean": { draft: (language) => cleanDraft(language, true), prefs: { open: false } },
  "tab-paused": { draft: busyDraft, prefs: { open: false, paused: true } },
  "tab-unreadable": { ...unreadable("several-fields"), prefs: { open: false } },
  "tab-absent": { composer: { status: "absent" } },
} as const satisfies Record<string, Sample>;
export type SampleName = keyof typeof sampleStates;

/** What is pressed before a state is there. */
export const presses: Partial<Record<SampleName, string>> = { menu: "button[aria-controls]", "ignore-asking": ".card-ignore button" };

/** The first remark that can be ignored that far. */
function ignoreFirst(state: PanelState, scope: "place" | "text" | "page", reason = ""): void {
  const card = [...state.openCards.value, ...state.foldedCards.value].find(({ scopes }) => scopes.includes(scope));
  state.ignore(card?.key ?? "", scope, { reason });
}

/** The author looks at the link, or at this many of the underlined words at once. */
function lookAt(state: PanelState, by: "pointer" | "caret" | "key", count: number): void {
  const keys = state.underlines.value.map(({ key }) => key);
  const fixable = keys.filter((key) => key.startsWith("link-utm"));
  state.lookAt({
    keys: count === 1 ? fixable : keys.slice(0, count),
    by,
    anchor: () => ({ left: 60, top: 200, right: 190, bottom: 219 }),
  });
}

/** Asked, and answered that it goes out all the same. */
function decided(state: PanelState): void {
  state.gate.press(true);
  state.gate.publishAnyway("");
}

/** Asked, and answered without the reason that is wanted. */
function withoutReason(state: PanelState): void {
  state.gate.press(true);
  state.gate.publishAnyway(" ");
}

const longHeadline: Readonly<Record<Language, string>> = {
  fr: "Isolez vos combles avant l’hiver avec une équipe de Nantes",
  en: "Have your boiler serviced before the first cold night of the year",
};

function paste(ways: WaysOut, kind: PasteKind, texts: readonly string[]): void {
  ways.open("paste");
  ways.paste.value?.choose(kind);
  for (const [index, field] of ways.paste.value?.fields.value.entries() ?? []) field.write(texts[index] ?? "");
}
