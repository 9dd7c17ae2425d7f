import { defaultCharter } from "../../lib/charter";
import { fillerAdvice, type Language } from "../../lib/check";
import { type ComposerView, createPanelState, type DraftMemory, type PanelPrefs, type PanelState, type WaysOut } from "../../lib/panel";
import { families, resultOf } from "./sample-check";
import { long } from "./sample-drafts";
import { judgeSample } from "./sample-filler";
import { type Sample, type SampleName, sampleStates } from "./states";

/** Keeps everything or nothing, and knows nothing from before. */
function memoryOf(keeps: boolean): DraftMemory {
  let ids = 0;
  return {
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, "0")}`,
    load: () => new Promise(() => undefined),
    addIgnore: async () => keeps,
    removeIgnore: async () => keeps,
    saveDraft: async () => keeps,
    note: () => undefined,
  };
}
/** What is put off for longer than this does not come about while one looks; milliseconds. */
const LONG = 60_000;

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
  let seconds = 0;
  const state = createPanelState(
    {
      check: (read, context) => (sample.post ? judgeSample(read, language, context) : (draft?.result ?? resultOf([], language, {}))),
      onVerdict: () => Promise.resolve(sample.keepsVerdicts !== false),
      // Every look at the clock finds it a second later, so that a question hears at once what it is answered.
      now: () => new Date(Date.UTC(2026, 2, 2, 9, 0, seconds++)).toISOString(),
      schedule: (callback, milliseconds) => {
        if (!sample.typing && milliseconds < LONG) callback();
        return () => {};
      },
      browserLanguages: [language],
      prefs: { language, ...prefs, ...sample.prefs },
      onSelectFinding: () => name !== "note-gone",
      copy: () => Promise.resolve(!sample.refusesCopies),
      applyEdits: () => (sample.writes ? Promise.resolve(sample.writes) : new Promise(() => {})),
      pick: () => (sample.pick ? Promise.resolve(sample.pick) : new Promise(() => {})),
      report: () => sampleReport,
      memory: memoryOf(sample.keepsNothing !== true),
      gate: {
        isQuestionShown: () => true,
        isButtonUnknown: () => sample.buttonUnknown ?? false,
        record: () => {},
        returnToButton: () => {},
        returnToText: () => {},
      },
    },
    abort,
  );
  const charter = { ...defaultCharter(language), gate: { mode: sample.gate ?? ("advise" as const) } };
  if (sample.charter === "loading" || sample.charter === "unreadable") state.setCharter({ status: sample.charter });
  else
    state.setCharter({
      status: "ready",
      charter,
      source: sample.charter ?? "default",
      familyOf: (ruleId) => families[ruleId],
      advice: fillerAdvice,
    });
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
  state.setComposer(sample.composer ?? reading(sample.post?.[language] ?? draft?.text ?? ""));
  sample.after?.(state);
  return state;
}

/** Opens beside the draft what the sample has open. */
export function openSample(name: SampleName, language: Language, ways: WaysOut): void {
  const sample: Sample = sampleStates[name];
  sample.ways?.(ways, language);
}
