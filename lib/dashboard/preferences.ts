import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { createPagesTranslator, type InterfaceLanguage, type PagesTranslator, resolveLanguage } from "../i18n";
import type { PanelPrefs } from "../messages";
import type { PageInputs, RequestFailure } from "./inputs";

export type LanguageChoice = PanelPrefs["language"];

export interface PreferencesState {
  /** Nothing until the background has answered. */
  readonly preferences: ReadonlySignal<PanelPrefs | undefined>;
  readonly language: ReadonlySignal<InterfaceLanguage>;
  readonly translator: ReadonlySignal<PagesTranslator>;
  /** Why the last choice was not kept. */
  readonly notKept: ReadonlySignal<RequestFailure | undefined>;
  load(): Promise<void>;
  /** Shows the choice at once; when it could not be kept, shows what is in force again and says so. */
  change(choice: Partial<PanelPrefs>): Promise<void>;
}

/** The reader's settings, and the words in the reader's language. */
export function createPreferences({ client, browserLanguages, signal: ended }: PageInputs): PreferencesState {
  const preferences = signal<PanelPrefs | undefined>(undefined);
  const notKept = signal<RequestFailure | undefined>(undefined);
  const language = computed(() => resolveLanguage(preferences.value?.language ?? "auto", browserLanguages));
  const translator = computed(() => createPagesTranslator(language.value));
  /** Counts choices, so that an answer that was asked for before the newest choice does not undo it on screen. */
  let choices = 0;

  const load = async () => {
    const asked = choices;
    const result = await client.request("prefs.get", {});
    if (result.ok && asked === choices && !ended.aborted) preferences.value = result.value;
  };

  return {
    preferences,
    language,
    translator,
    notKept,
    load,
    async change(choice) {
      choices += 1;
      const mine = choices;
      const before = preferences.value;
      if (before) preferences.value = { ...before, ...choice };
      const result = await client.request("prefs.set", choice);
      if (mine !== choices || ended.aborted) return;
      preferences.value = result.ok ? result.value : before;
      notKept.value = result.ok ? undefined : result.reason;
    },
  };
}
