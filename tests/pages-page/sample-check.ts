import { signal } from "@preact/signals";
import type { Language } from "../../lib/check";
import { createPaste, type PasteState } from "../../lib/panel";
import { sampleDesk } from "../panel-page/sample-ways";

/** The dashboard's check with the sample charter: everything rests at once. `text` is what was selected elsewhere. */
export function sampleOpenCheck(language: Language, signalOfPage: AbortSignal, text?: string): () => Promise<PasteState> {
  const paste = createPaste(
    {
      now: () => "2026-11-23T14:05:00Z",
      schedule: (callback) => {
        callback();
        return () => {};
      },
      copy: () => Promise.resolve(true),
      browserLanguages: [language],
      language: signal(language),
      openDesk: sampleDesk(language),
    },
    signalOfPage,
  );
  if (text !== undefined) paste.load(text);
  return () => Promise.resolve(paste);
}
