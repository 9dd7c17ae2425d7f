import { type ReadonlySignal, signal } from "@preact/signals";
import type { Shortcut } from "../messages";
import type { PageInputs } from "./inputs";

export interface ShortcutsState {
  /** Nothing while they are looked up; empty when nobody answered. */
  readonly shortcuts: ReadonlySignal<readonly Shortcut[] | undefined>;
  load(): Promise<void>;
}

/** The keyboard commands with the keys they have in this browser now. */
export function createShortcuts({ client, signal: ended }: Pick<PageInputs, "client" | "signal">): ShortcutsState {
  const shortcuts = signal<readonly Shortcut[] | undefined>(undefined);
  return {
    shortcuts,
    async load() {
      const answer = await client.request("commands.list", {});
      if (!ended.aborted) shortcuts.value = answer.ok ? answer.value.commands : (shortcuts.value ?? []);
    },
  };
}
