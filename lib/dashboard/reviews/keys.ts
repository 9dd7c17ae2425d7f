/** What a key of the desk does. */
export type DeskAct =
  | "next"
  | "previous"
  | "approve"
  | "changes"
  | "reject"
  | "comment"
  | "choose"
  | "undo"
  | "difference"
  | "close"
  | "help";

/** Every act with its keys as they are shown; letters work in either case. */
export const DESK_KEYS: readonly { readonly act: DeskAct; readonly keys: readonly string[] }[] = [
  { act: "next", keys: ["J", "↓"] },
  { act: "previous", keys: ["K", "↑"] },
  { act: "approve", keys: ["A"] },
  { act: "changes", keys: ["C"] },
  { act: "reject", keys: ["R"] },
  { act: "comment", keys: ["M"] },
  { act: "choose", keys: ["X"] },
  { act: "undo", keys: ["U"] },
  { act: "difference", keys: ["D"] },
  { act: "close", keys: ["Esc"] },
  { act: "help", keys: ["?"] },
];

const NAMES: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc" };

/** A key press, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** What a press asks for; nothing with a modifier, which belongs to the browser, or while a word is being composed. */
export function actOf({ key, ctrlKey, metaKey, altKey, isComposing }: KeyPress): DeskAct | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  const shown = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return DESK_KEYS.find(({ keys }) => keys.includes(shown))?.act;
}
