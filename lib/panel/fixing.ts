import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { CardNote } from "./card-actions";
import type { Card } from "./cards";
import type { PanelOptions, WriteAnswer } from "./inputs";
import type { ReadingState } from "./reading";
import { planSafeFixes, type SafePlan } from "./safe-fixes";

/** What came of writing into the author's text, beyond a single card. `done` is only said: the cards go by themselves. */
export type FixNote =
  | { readonly code: "done"; readonly count: number }
  | { readonly code: "inserted" | "changed" | "unsure" | "impossible" };

/** Fixes that write into the author's text, each only when it is asked for. */
export interface FixingState {
  /** False when the surroundings cannot write: then there is nothing to press. */
  readonly canFix: boolean;
  /** Number of safe fixes on show that can go in together; 0 where there are not two. */
  readonly safeFixCount: ReadonlySignal<number>;
  readonly fixNote: ReadonlySignal<FixNote | undefined>;
  /** Writes one suggestion of a card, by its place on it. While one is being written, the next is not heard. */
  applyFix(key: string, index: number): void;
  /** Writes all safe fixes on show as one plan. */
  applySafeFixes(): void;
  /** Writes these edits of the text in front; nothing when a write is still going on or nothing can be written. */
  writeEdits(edits: SafePlan["edits"]): Promise<WriteAnswer | undefined>;
  /** Writes a paragraph at the end of the draft, for the card of this key. */
  appendWords(key: string, words: string): void;
}

/** What the fixing needs of the panel. */
export interface FixingGiven {
  readonly reading: ReadingState;
  /** Cards that can be seen. */
  readonly visible: ReadonlySignal<readonly Card[]>;
  note(value: CardNote | undefined): void;
}

/** After a write the cards move up: a second press this soon was meant for the card before; milliseconds. */
const DEAF_MILLISECONDS = 400;
const NO_PLAN: SafePlan = { count: 0, edits: [] };

/** Fixes are written only for the very text they were found in; everything ends with the signal. */
export function createFixing(
  options: Pick<PanelOptions, "applyEdits" | "copy" | "schedule">,
  { reading, visible, note }: FixingGiven,
  abort: AbortSignal,
): FixingState & { moveOn(): void } {
  const fixNote = signal<FixNote | undefined>(undefined);
  let isBusy = false;

  /** A card of a finding that the newest check has made; an older one knows its place no more. */
  const freshFinding = (key: string) => {
    const finding = reading.shown.value.findings.find((entry) => entry.key === key)?.finding;
    return finding && reading.result.value?.findings.includes(finding) ? finding : undefined;
  };

  const plan = computed(() => {
    if (options.applyEdits === undefined) return NO_PLAN;
    const found = visible.value.flatMap((card) => freshFinding(card.key) ?? []);
    const safe = planSafeFixes(found);
    return safe.count >= 2 ? safe : NO_PLAN;
  });

  /** One write at a time; `tell` hears what came of it, unless the panel has ended meanwhile. */
  const write = async (edits: SafePlan["edits"], tell: (answer: WriteAnswer) => void) => {
    const view = reading.composer.value;
    if (options.applyEdits === undefined || view.status !== "reading" || isBusy || abort.aborted) return;
    isBusy = true;
    note(undefined);
    fixNote.value = undefined;
    const answer = await options.applyEdits(edits, view.draft.text).catch((): WriteAnswer => "not-verified");
    const listen = () => {
      isBusy = false;
    };
    if (abort.aborted) return;
    if (answer === "done") {
      reading.showNow();
      options.schedule(listen, DEAF_MILLISECONDS);
    } else listen();
    tell(answer);
  };

  /** The words go to the clipboard, so that the author can do by hand what may not have been done. */
  const offerByHand = async (key: string, what: "unsure" | "impossible", words: string | undefined) => {
    if (words === undefined) return note({ key, code: `${what}Removal` });
    const copied = await (options.copy?.(words).catch(() => false) ?? false);
    note({ key, code: copied ? `${what}Copied` : `${what}ByHand` });
  };

  return {
    canFix: options.applyEdits !== undefined,
    safeFixCount: computed(() => plan.value.count),
    fixNote,
    applyFix: (key, index) => {
      const fix = freshFinding(key)?.fixes?.[index];
      const words = reading.shown.value.findings.find((entry) => entry.key === key)?.card.suggestions[index]?.copyText;
      if (fix === undefined) return note({ key, code: "gone" });
      void write(fix.edits, (answer) => {
        if (answer === "done") fixNote.value = { code: "done", count: 1 };
        else if (answer === "changed-meanwhile") note({ key, code: "gone" });
        else void offerByHand(key, answer === "not-verified" ? "unsure" : "impossible", words);
      });
    },
    applySafeFixes: () => {
      const { count, edits } = plan.value;
      if (count === 0) return;
      void write(edits, (answer) => {
        if (answer === "done") fixNote.value = { code: "done", count };
        else fixNote.value = { code: answer === "changed-meanwhile" ? "changed" : answer === "not-verified" ? "unsure" : "impossible" };
      });
    },
    writeEdits: async (edits) => {
      let said: WriteAnswer | undefined;
      await write(edits, (answer) => {
        said = answer;
      });
      return said;
    },
    appendWords: (key, words) => {
      const view = reading.composer.value;
      if (view.status !== "reading") return;
      const { text } = view.draft;
      const gap = /\n\s*\n$/.test(text) || text.trim() === "" ? "" : text.endsWith("\n") ? "\n" : "\n\n";
      void write([{ start: text.length, end: text.length, text: gap + words }], (answer) => {
        if (answer === "done") fixNote.value = { code: "inserted" };
        else if (answer === "changed-meanwhile") fixNote.value = { code: "changed" };
        else void offerByHand(key, answer === "not-verified" ? "unsure" : "impossible", words);
      });
    },
    moveOn: () => {
      if (!isBusy) fixNote.value = undefined;
    },
  };
}
