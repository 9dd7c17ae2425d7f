/** Lines under words of the draft, and what of them the author looks at. Nothing of it stands in the page's document. */
import type { ComposerState } from "../state";
import { followAttention } from "./attention";
import type { Lined, Look } from "./look";
import { createPainter } from "./painter";
import { adoptSheet, type Ground, groundOf } from "./sheet";
import type { Underlined } from "./underlined";

export interface UnderlineOptions {
  readonly window: Window & typeof globalThis;
  /** Our own host, which holds the card. */
  readonly own: Element;
  /** Looks of the highlights named `HIGHLIGHTS`, as style sheet text. */
  css(ground: Ground): string;
  /** The composer as it was last told. */
  composer(): ComposerState | undefined;
  /** Whether the pointer is on the open card. */
  isOnCard(): boolean;
  /** The author looks at underlined words, or at none any more. */
  onLook(look: Look | undefined): void;
}

export interface Underlines {
  /** What is underlined from now on: words of the text that `composer()` has read. */
  show(underlined: readonly Underlined[]): void;
  /** The composer has been read anew: the same words may stand in other nodes. */
  redraw(): void;
  /** The same text was written anew into the same nodes: lines that lost their words come back. */
  restore(): void;
  /** Keys of the words whose card is open; without any, nothing is looked at. */
  attend(keys: readonly string[]): void;
  /** Focus and caret go back to where they were in the text. */
  giveCaretBack(): void;
}

/** Underlines words of the composer until the signal aborts. Without a composer that is read, nothing is underlined. */
export function createUnderlines({ window, own, css, composer, isOnCard, onLook }: UnderlineOptions, signal: AbortSignal): Underlines {
  const painter = createPainter(window, signal);
  const adopt = adoptSheet(window, signal);
  let underlined: readonly Underlined[] = [];
  let near: ReadonlySet<string> = new Set();
  const looks = { light: css("light"), dark: css("dark") } as const satisfies Record<Ground, string>;
  let drawn: readonly unknown[] = [];
  let ground: { readonly editor: HTMLElement; readonly is: Ground } | undefined;
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener(
    "change",
    () => {
      ground = undefined;
      redraw();
    },
    { signal },
  );

  const lined = (): Lined | undefined => {
    const state = composer();
    if (state?.status !== "reading" || underlined.length === 0) return undefined;
    return { editor: state.editor, reading: state.reading, underlined };
  };
  const attention = followAttention({ window, own, lined, isOnCard, onLook }, signal);

  function redraw(): void {
    const now = lined();
    if (now === undefined) {
      drawn = [];
      painter.clear();
      return;
    }
    if (ground?.editor !== now.editor) ground = { editor: now.editor, is: groundOf(now.editor) };
    const next = [now.reading, now.underlined, near, ground];
    if (next.every((part, index) => part === drawn[index])) return;
    drawn = next;
    adopt(looks[ground.is]);
    painter.paint(now.reading, now.underlined, near);
  }

  return {
    redraw,
    restore: () => {
      drawn = [];
      redraw();
    },
    show: (next) => {
      underlined = next;
      redraw();
    },
    attend: (keys) => {
      near = new Set(keys);
      if (keys.length === 0) attention.end();
      redraw();
    },
    giveCaretBack: attention.giveCaretBack,
  };
}
