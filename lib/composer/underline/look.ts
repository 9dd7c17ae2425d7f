import type { Reading } from "../state";
import { type Box, boxesOf, isInSight } from "./boxes";
import type { Underlined } from "./underlined";

/** Underlined words that the author looks at: with the pointer, with the caret, or by the key that opens their cards. */
export interface Look {
  readonly keys: readonly string[];
  readonly by: "pointer" | "caret" | "key";
  /** The line of text they stand on, where it is now; nothing once it is out of sight or no longer says what was read. */
  anchor(): Box | undefined;
}

/** The editor as it was last read and what is underlined in it. */
export interface Lined {
  readonly editor: HTMLElement;
  readonly reading: Reading;
  readonly underlined: readonly Underlined[];
}

/** What is looked at. The same words are told once, however often they are looked at in the same way. */
export interface Looks {
  readonly by: Look["by"] | undefined;
  /** `isHere` tells which of the lines that the words stand on is the one looked at. */
  start(by: Look["by"], words: readonly Underlined[], isHere: (box: Box) => boolean): void;
  /** Whether the point lies on the words that are looked at. */
  isOver(isHere: (box: Box) => boolean): boolean;
  end(): void;
  /** The author wants to see no more of these words until something else has been looked at. */
  dismiss(): void;
}

/** Keeps what is looked at and tells each change of it. */
export function createLooks(lined: () => Lined | undefined, onLook: (look: Look | undefined) => void): Looks {
  let look: Look | undefined;
  let dismissed: string | undefined;

  const boxes = (keys: readonly string[]): readonly Box[] => {
    const now = lined();
    return now === undefined ? [] : now.underlined.filter(({ key }) => keys.includes(key)).flatMap((each) => boxesOf(now.reading, each));
  };
  const end = (): void => {
    if (look === undefined) return;
    look = undefined;
    onLook(undefined);
  };
  return {
    get by() {
      return look?.by;
    },
    start: (by, words, isHere) => {
      const keys = words.map(({ key }) => key);
      const name = keys.join("\n");
      if (by !== "key" && name === dismissed) return;
      dismissed = undefined;
      if (look?.keys.join("\n") === name && (look.by === by || by === "pointer")) return;
      const line = Math.max(boxes(keys).findIndex(isHere), 0);
      const anchor = (): Box | undefined => {
        const box = boxes(keys)[line];
        const editor = lined()?.editor;
        return box !== undefined && editor !== undefined && isInSight(box, editor) ? box : undefined;
      };
      look = { keys, by, anchor };
      onLook(look);
    },
    isOver: (isHere) => look !== undefined && boxes(look.keys).some(isHere),
    end,
    dismiss: () => {
      dismissed = look?.keys.join("\n");
      end();
    },
  };
}
