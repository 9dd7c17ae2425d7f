import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type InterfaceLanguage, resolveLanguage } from "../i18n";
import type { PanelPrefs } from "../messages";
import type { PanelOptions, PickedPlace } from "./inputs";

/** The reader's choices and the actions that change them. */
export interface PreferenceState {
  readonly prefs: ReadonlySignal<PanelPrefs>;
  /** The language the panel speaks. */
  readonly language: ReadonlySignal<InterfaceLanguage>;
  /** Takes over choices made elsewhere (another tab, the popup) without reporting them back. */
  applyPrefs(change: Partial<PanelPrefs>): void;
  /**
   * To be called before stored choices are asked for. What it returns gives what the reader has chosen since: that stands, for the
   * answer may be older than it.
   */
  noteChoices(): () => Partial<PanelPrefs>;
  setSide(side: PanelPrefs["side"]): void;
  setLanguage(language: PanelPrefs["language"]): void;
  setPaused(paused: boolean): void;
  setOpen(open: boolean): void;
  setPicked(picked: readonly PickedPlace[]): void;
  /** Any other choice. */
  choose(choice: Partial<Pick<PanelPrefs, "underlines" | "keepFigures" | "keepPosts" | "introduced">>): void;
}

/** Until the stored ones are known, nobody is introduced to what they may know already. */
const USUAL: PanelPrefs = {
  side: "right",
  open: true,
  language: "auto",
  paused: false,
  underlines: "marks",
  keepFigures: true,
  keepPosts: true,
  introduced: true,
};

/** Preferences start from `options.prefs` over the usual ones: right, open, the browser's language, not paused. */
export function createPreferences(options: Pick<PanelOptions, "prefs" | "browserLanguages" | "onPrefs">): PreferenceState {
  const prefs = signal<PanelPrefs>({ ...USUAL, ...options.prefs });
  /** The reader's choices since each question that is on its way. */
  const notes = new Set<Partial<PanelPrefs>[]>();
  const change = (difference: Partial<PanelPrefs>) => {
    for (const note of notes) note.push(difference);
    prefs.value = { ...prefs.value, ...difference };
    options.onPrefs?.(difference);
  };
  return {
    prefs,
    language: computed(() => resolveLanguage(prefs.value.language, options.browserLanguages)),
    applyPrefs: (difference) => {
      prefs.value = { ...prefs.value, ...difference };
    },
    noteChoices: () => {
      const note: Partial<PanelPrefs>[] = [];
      notes.add(note);
      return () => {
        notes.delete(note);
        return Object.assign({}, ...note);
      };
    },
    setSide: (side) => change({ side }),
    setLanguage: (language) => change({ language }),
    setPaused: (paused) => change({ paused }),
    setOpen: (open) => change({ open }),
    choose: change,
    setPicked: (picked) => change({ picked: [...picked] }),
  };
}
