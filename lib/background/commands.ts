import { type CommandName, commandMessage, isCommand, type Shortcut } from "../messages";

/** `browser.commands` and `browser.tabs`, as far as this needs them. */
export interface CommandPorts {
  readonly commands: {
    readonly onCommand: { addListener(listener: (name: string, tab?: { readonly id?: number | undefined }) => void): void };
  };
  readonly tabs: {
    query(filter: { readonly active: true; readonly lastFocusedWindow: true }): Promise<readonly { readonly id?: number | undefined }[]>;
    sendMessage(tabId: number, message: unknown, options: { readonly frameId: number }): Promise<unknown>;
  };
}

/** Passes a command's keys on to our script in the tab in front; where none runs, nothing is there to be commanded. */
export function setupCommands({ commands, tabs }: CommandPorts): void {
  const pass = async (command: CommandName, known: number | undefined) => {
    const id = known ?? (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (id !== undefined) await tabs.sendMessage(id, commandMessage(command), { frameId: 0 });
  };
  commands.onCommand.addListener((name, tab) => {
    // Rejects where our script does not run, which is nearly everywhere.
    if (isCommand(name)) pass(name, tab?.id).catch(() => undefined);
  });
}

/** Our commands with the keys they have now, out of what the browser knows of. */
export function readShortcuts(
  all: readonly { readonly name?: string | undefined; readonly shortcut?: string | undefined }[],
): readonly Shortcut[] {
  return all.flatMap(({ name, shortcut }) => (isCommand(name) ? [{ name, ...(shortcut && { keys: shortcut.slice(0, 60) }) }] : []));
}
