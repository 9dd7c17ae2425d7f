import { type ReadonlySignal, signal } from "@preact/signals";
import type { PanelOptions } from "./inputs";
import type { Shown } from "./shown-findings";

/** What came of the last action on a card, shown on that card. */
export interface CardNote {
  readonly key: string;
  readonly code: "copied" | "copyFailed" | "gone" | `${"unsure" | "impossible"}${"Copied" | "ByHand" | "Removal"}`;
}

/** What can be done with a card. */
export interface CardActions {
  readonly cardNote: ReadonlySignal<CardNote | undefined>;
  /** False when the surroundings offer no clipboard: then there is nothing to press. */
  readonly canCopy: boolean;
  /** Selects the card's words in the editor. */
  showInText(key: string): void;
  /** Puts a suggestion of the card on the clipboard. */
  copySuggestion(key: string, text: string): void;
}

/** Actions on the cards on show; a note that arrives after the signal aborted is dropped. */
export function createCardActions(
  options: PanelOptions,
  shown: ReadonlySignal<Shown>,
  abort: AbortSignal,
): CardActions & { note(value: CardNote | undefined): void } {
  const cardNote = signal<CardNote | undefined>(undefined);
  const note = (value: CardNote | undefined) => {
    if (!abort.aborted) cardNote.value = value;
  };
  return {
    cardNote,
    note,
    canCopy: options.copy !== undefined,
    showInText: (key) => {
      const entry = shown.value.findings.find((candidate) => candidate.key === key);
      const done = entry !== undefined && options.onSelectFinding?.({ start: entry.finding.start, end: entry.finding.end }) === true;
      note(done ? undefined : { key, code: "gone" });
    },
    copySuggestion: (key, text) => {
      options.copy?.(text).then(
        (copied) => note({ key, code: copied ? "copied" : "copyFailed" }),
        () => note({ key, code: "copyFailed" }),
      );
    },
  };
}
