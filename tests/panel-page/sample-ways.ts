import { defaultCharter } from "../../lib/charter";
import { checkDraft, compileCharter, type Language, ruleCatalogue } from "../../lib/check";
import { createWaysOut, type PanelState, type PasteDesk, type PasteOptions, type Shortcut, type WaysOut } from "../../lib/panel";

const families = new Map(ruleCatalogue.map((rule) => [rule.id, rule.family]));

/** A desk with the sample charter of one language, ready at once. */
export function sampleDesk(language: Language): PasteOptions["openDesk"] {
  const charter = defaultCharter(language);
  const made = compileCharter(charter, { language });
  if (!made.ok) throw new Error("The sample charter does not compile");
  return (onCharter): PasteDesk => {
    onCharter({ status: "ready", charter, source: "default", familyOf: (ruleId) => families.get(ruleId) });
    return { check: (draft, context) => checkDraft(draft, made.compiled, context), meet: () => undefined, speak: () => undefined };
  };
}

/** The keys a browser has after an installation, and one that the user has taken away. */
export const sampleShortcuts: readonly Shortcut[] = [
  { name: "toggle-panel", keys: "Alt+Shift+K" },
  { name: "next-finding", keys: "Alt+Shift+J" },
  { name: "apply-fix" },
];

export interface SampleWays {
  readonly ways: WaysOut;
  /** Screens of the dashboard that were asked for. */
  readonly opened: string[];
}

/** Ways beside a sample panel: everything rests at once. */
export function createSampleWays(
  panel: PanelState,
  language: Language,
  abort: AbortSignal,
  options: Partial<Pick<PasteOptions, "schedule">> = {},
): SampleWays {
  const opened: string[] = [];
  const ways = createWaysOut(
    {
      panel,
      now: () => "2026-03-02T09:00:00Z",
      schedule: (callback) => {
        callback();
        return () => {};
      },
      copy: () => Promise.resolve(true),
      browserLanguages: [language],
      openDesk: sampleDesk(language),
      shortcuts: async () => sampleShortcuts,
      openPage: (screen) => opened.push(screen),
      ...options,
    },
    abort,
  );
  return { ways, opened };
}

/** A text from elsewhere, with what the sample charters remark on. */
export const samplePasted: Readonly<Record<Language, string>> = {
  fr: "Découvrez notre offre incroyable !!!\n\nCe samedi à Clisson, venez voir nos poêles à bois pas chers. Tu viens nous voir ? Cliquez ici : www.atelier.example",
  en: "Check out our amazing offer!!!\n\nThis Saturday in Leith, come and see our wood stoves. You won't believe number 3. Click here: www.atelier.example",
};
