import { isOwnProcess, type MessageEvents } from "./announce";
import { COMMANDS, type CommandName } from "./command-names";
import type { Self, SenderLike } from "./sender";

/** A command with the keys the browser has for it now; without `keys` it has none. */
export interface Shortcut {
  readonly name: CommandName;
  readonly keys?: string | undefined;
}

/** Sent by the background to the script in the tab in front when a command's keys were pressed. */
const COMMAND = "command.run";

/** The message that asks a tab's script to run a command. */
export function commandMessage(command: CommandName): { readonly type: string; readonly command: CommandName } {
  return { type: COMMAND, command };
}

export function isCommand(name: unknown): name is CommandName {
  return COMMANDS.some((command) => command === name);
}

/** The content script's side: runs what the background passes on, until the signal aborts; stays silent on everything else. */
export function listenForCommands(
  { events, self, run }: { readonly events: MessageEvents; readonly self: Self; readonly run: (command: CommandName) => void },
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: SenderLike): undefined => {
    if (typeof message !== "object" || message === null || !("type" in message) || message.type !== COMMAND) return undefined;
    if (isOwnProcess(sender, self) && "command" in message && isCommand(message.command)) run(message.command);
    return undefined;
  };
  if (signal.aborted) return;
  events.addListener(listener);
  signal.addEventListener("abort", () => events.removeListener(listener), { once: true });
}
