import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Card } from "./cards";
import type { PanelOptions } from "./inputs";
import type { Box } from "./near-place";
import type { ReadingState } from "./reading";
import { type Underline, underlinesOf } from "./underlines";

/** What in the text the author looks at: by pointing, with the caret, or by asking for its cards with a key. */
export interface Look {
  /** Keys of the underlines there. */
  readonly keys: readonly string[];
  readonly by: "pointer" | "caret" | "key";
  /** Where those words stand now; nothing once they are out of sight. */
  anchor(): Box | undefined;
}

/** The cards of the words that are looked at, gravest first. */
export interface Near extends Look {
  readonly cards: readonly Card[];
}

/** Underlines, and the card beside the one that is looked at. */
export interface NearState {
  /** What is underlined in the text as it was last read. */
  readonly underlines: ReadonlySignal<readonly Underline[]>;
  readonly near: ReadonlySignal<Near | undefined>;
  /** The pointer is on the card. */
  readonly nearHeld: ReadonlySignal<boolean>;
  holdNear(held: boolean): void;
  /** The author looks at these words, or at none any more. */
  lookAt(look: Look | undefined): void;
  /** Closes the card; with `giveBack` the caret goes back to where it was in the text. */
  closeNear(giveBack?: boolean): void;
}

/** More cards than this are in the panel only. */
const MOST_NEAR = 3;

/** Follows the cards on show; everything here ends when the text is another, and with the reading. */
export function createNearCard(
  options: Pick<PanelOptions, "giveCaretBack">,
  reading: ReadingState,
  marked: ReadonlySignal<boolean>,
): NearState {
  const look = signal<Look | undefined>(undefined);
  const nearHeld = signal(false);
  const set = (next: Look | undefined) => {
    look.value = next;
    if (next === undefined) nearHeld.value = false;
  };
  let last: readonly Underline[] = [];
  const underlines = computed(() => {
    const view = reading.composer.value;
    const next = view.status === "reading" && marked.value ? underlinesOf(reading.shown.value, view.draft.text) : [];
    if (!isSame(last, next)) last = next;
    return last;
  });
  return {
    underlines,
    near: computed(() => {
      const now = look.value;
      if (now === undefined) return undefined;
      const keys = now.keys.filter((key) => underlines.value.some((underline) => underline.key === key));
      const cards = reading.shown.value.findings.flatMap(({ key, card }) => (keys.includes(key) ? card : [])).slice(0, MOST_NEAR);
      return cards.length > 0 ? { ...now, cards } : undefined;
    }),
    nearHeld,
    holdNear: (held) => {
      nearHeld.value = held;
    },
    lookAt: set,
    closeNear: (giveBack = false) => {
      set(undefined);
      if (giveBack) options.giveCaretBack?.();
    },
  };
}

function isSame(a: readonly Underline[], b: readonly Underline[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, start, end, severity }, index) => {
      const other = b[index];
      return other?.key === key && other.start === start && other.end === end && other.severity === severity;
    })
  );
}
