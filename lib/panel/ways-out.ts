import { type ReadonlySignal, signal } from "@preact/signals";
import type { RequestOf, Shortcut } from "../messages";
import { type CommandState, createCommands } from "./commands";
import { createPaste, type PasteOptions, type PasteState } from "./paste";
import type { PanelState } from "./state";

/** What lies over the draft's remarks, when the reader asked for it. */
export type Sheet = "paste" | "help";
export type PageScreen = RequestOf<"page.open">["screen"];

export interface WaysOutOptions extends Omit<PasteOptions, "language"> {
  readonly panel: PanelState;
  /** The commands with the keys they have now; nothing when nobody answered. */
  shortcuts(): Promise<readonly Shortcut[] | undefined>;
  /** Opens a screen of the dashboard. */
  openPage(screen: PageScreen): void;
}

/** Ways beside the composer: a pasted text, the help sheet, the keyboard commands, the dashboard's screens. */
export interface WaysOut {
  readonly sheet: ReadonlySignal<Sheet | undefined>;
  /** Nothing until it was first opened; then it keeps its words until the page is left. */
  readonly paste: ReadonlySignal<PasteState | undefined>;
  /** Nothing while they are looked up; empty when nobody answered. */
  readonly shortcuts: ReadonlySignal<readonly Shortcut[] | undefined>;
  readonly commands: CommandState;
  open(sheet: Sheet): void;
  close(): void;
  openPage(screen: PageScreen): void;
}

/** Everything ends with the signal; a pasted text is gone with it. */
export function createWaysOut(options: WaysOutOptions, abort: AbortSignal): WaysOut {
  const { panel } = options;
  const sheet = signal<Sheet | undefined>(undefined);
  const paste = signal<PasteState | undefined>(undefined);
  const shortcuts = signal<readonly Shortcut[] | undefined>(undefined);

  const lookUpKeys = async () => {
    const found = await options.shortcuts();
    if (!abort.aborted) shortcuts.value = found ?? [];
  };
  const commands = createCommands(
    panel,
    () => (sheet.value === "paste" && paste.value ? paste.value.fields.value.map(({ state }) => state) : [panel]),
    () => {
      if (sheet.value === "help") sheet.value = undefined;
      if (!panel.expanded.value) panel.expand();
    },
  );

  return {
    sheet,
    paste,
    shortcuts,
    commands,
    open: (next) => {
      if (next === "help") void lookUpKeys();
      if (next === "paste") paste.value ??= createPaste({ ...options, language: panel.language }, abort);
      sheet.value = next;
    },
    close: () => {
      sheet.value = undefined;
    },
    openPage: (screen) => options.openPage(screen),
  };
}
