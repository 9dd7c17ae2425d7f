import { charterCommand } from "./charter-command";
import { checkCommand } from "./check-command";
import { evalCommand } from "./eval-command";
import type { Command } from "./terminal";

/** Every command by name; a new one is one file and one line here. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", checkCommand],
  ["charter", charterCommand],
  ["eval", evalCommand],
]);
