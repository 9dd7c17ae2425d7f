import { defaultCharter } from "../../lib/charter";
import type { CheckResult, Finding, Fix, Language } from "../../lib/check";
import {
  type ComposerView,
  createPanelState,
  type PanelPrefs,
  type PanelState,
  type PartView,
  type PasteKind,
  type PickAnswer,
  type StoreHealth,
  type WaysOut,
  type WriteAnswer,
} from "../../lib/panel";
import { busyDraft, cleanDraft, crowdedDraft, families, resultOf, type SampleDraft } from "./sample-check";
import { samplePasted } from "./sample-ways";

/** How a sample state is reached from a panel that reads nothing yet. */
interface Sample {
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
  after?(state: PanelState): void;
  /** What is opened beside the draft. */
  ways?(ways: WaysOut, language: Language): void;
}

const unreadable = (reason: "signals-disagree" | "unknown-structure" | "several-fields" | "unread-surface"): Sample => ({
  composer: { status: "unreadable", reason },
});
const withHealth = (health: StoreHealth): Sample => ({ draft: busyDraft, health });
const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const longLink = `https://atelier.example/${"a".repeat(90)}/${"b".repeat(60)}?utm_source=facebook&utm_medium=social`;
const markup = `<img src=x onerror="window.broken=1"><b>${long}</b>`;

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
  menu: { draft: few },
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
  "tab-findings": { draft: busyDraft, prefs: { open: false } },
  "tab-clean": { draft: (language) => cleanDraft(language, true), prefs: { open: false } },
  "tab-paused": { draft: busyDraft, prefs: { open: false, paused: true } },
  "tab-unreadable": { ...unreadable("several-fields"), prefs: { open: false } },
  "tab-absent": { composer: { status: "absent" } },
} as const satisfies Record<string, Sample>;
export type SampleName = keyof typeof sampleStates;

const sampleReport = [
  "Ligne 0.1.0",
  "browser: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36",
  "state: unreadable (signals-disagree)",
  "surface: business-suite",
  "path: /latest/composer/",
  "signals found:",
  "  url: url-composer",
].join("\n");

/** A panel in the state `name`, in `language`. */
export function createSampleState(name: SampleName, language: Language, prefs: Partial<PanelPrefs>, abort: AbortSignal): PanelState {
  const sample: Sample = sampleStates[name];
  const draft = sample.draft?.(language);
  const state = createPanelState(
    {
      check: () => draft?.result ?? resultOf([], language, {}),
      now: () => "2026-03-02T09:00:00Z",
      schedule: (callback) => {
        if (!sample.typing) callback();
        return () => {};
      },
      browserLanguages: [language],
      prefs: { language, ...prefs, ...sample.prefs },
      onSelectFinding: () => name !== "note-gone",
      copy: () => Promise.resolve(!sample.refusesCopies),
      applyEdits: () => (sample.writes ? Promise.resolve(sample.writes) : new Promise(() => {})),
      pick: () => (sample.pick ? Promise.resolve(sample.pick) : new Promise(() => {})),
      report: () => sampleReport,
    },
    abort,
  );
  const charter = defaultCharter(language);
  if (sample.charter === "loading" || sample.charter === "unreadable") state.setCharter({ status: sample.charter });
  else state.setCharter({ status: "ready", charter, source: sample.charter ?? "default", familyOf: (ruleId) => families[ruleId] });
  if (sample.health) state.setHealth(sample.health);
  const page = name === "long-words" ? { name: long } : { name: charter.identity.pageName };
  const reading = (text: string): ComposerView => ({
    status: "reading",
    draft: { text },
    page,
    surface: "facebook-post",
    ...(sample.part && { part: sample.part }),
  });
  if (draft && sample.typing) state.setComposer(reading(""));
  state.setComposer(sample.composer ?? reading(draft?.text ?? ""));
  sample.after?.(state);
  return state;
}

function few(language: Language): SampleDraft {
  const busy = busyDraft(language);
  return {
    ...busy,
    result: { ...busy.result, findings: busy.result.findings.filter(({ severity, fixes }) => fixes || severity === "hint") },
  };
}

/** One remark with three ways to mend it. */
function choice(language: Language): SampleDraft {
  return withFixes(language, (finding) => {
    const [edit] = finding.fixes?.[0]?.edits ?? [];
    const words = language === "fr" ? ["Venez voir", "Passez voir", "Visitez"] : ["Come along", "Drop by", "Visit us"];
    return words.map((text) => ({ label: text, safe: false, edits: edit ? [{ ...edit, text }] : [] }));
  });
}

/** One remark whose words are to be taken out. */
function removal(language: Language): SampleDraft {
  return withFixes(language, (finding) => [
    {
      label: language === "fr" ? "Retirer ces mots" : "Take these words out",
      safe: true,
      edits: [{ start: finding.start, end: finding.end, text: "" }],
    },
  ]);
}

function withFixes(language: Language, make: (finding: Finding) => readonly Fix[]): SampleDraft {
  const busy = busyDraft(language);
  const findings = busy.result.findings.filter(({ ruleId }) => ruleId === "address-consistency");
  return { ...busy, result: { ...busy.result, findings: findings.map((finding) => ({ ...finding, fixes: make(finding) })) } };
}

function undecided(language: Language, withFindings: boolean): SampleDraft {
  const busy = busyDraft(language);
  const findings = withFindings ? busy.result.findings.filter(({ ruleId }) => ruleId === "hashtag-count" || ruleId === "link-utm") : [];
  return { ...busy, result: { ...busy.result, findings, language: "und" } };
}

function failed(language: Language): SampleDraft {
  const busy = few(language);
  return { ...busy, result: { ...busy.result, failures: [{ ruleId: "fold", reason: "it threw" }] } };
}

function longWords(language: Language): SampleDraft {
  const text = `${long} ${longLink}`;
  const result: CheckResult = resultOf([], language, {});
  const findings = [
    {
      ruleId: "house-long",
      kind: "replace",
      severity: "block" as const,
      start: 0,
      end: long.length,
      message: `${long}${long}`,
      why: longLink,
      question: long,
      fixes: [{ label: long, safe: false, edits: [{ start: 0, end: long.length, text: longLink }] }],
    },
    { ruleId: "link-utm", severity: "must" as const, start: 0, end: 3, message: markup, why: markup, evidence: longLink },
  ];
  return { text, result: { ...result, findings } };
}

/** Opens beside the draft what the sample has open. */
export function openSample(name: SampleName, language: Language, ways: WaysOut): void {
  const sample: Sample = sampleStates[name];
  sample.ways?.(ways, language);
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
