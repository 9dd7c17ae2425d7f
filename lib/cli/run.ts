import { COMMANDS } from "./commands";
import type { ExitCode, Terminal } from "./terminal";

/** Runs one command; a fault of our own becomes a sentence and exit code 2, never a stack trace. */
export async function runLigne(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.complain(`ligne: a fault of Ligne itself: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    await terminal.print(overview());
    return 0;
  }
  const command = COMMANDS.get(name ?? "");
  if (command === undefined) {
    terminal.complain(name === undefined ? "ligne: say which command." : `ligne: there is no command "${name}".`);
    terminal.complain(overview().trimEnd());
    return 2;
  }
  if (rest.some((argument, index) => (argument === "--help" || argument === "-h") && !rest.slice(0, index).includes("--"))) {
    await terminal.print(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}

function overview(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, command]) => `  ${name.padEnd(width)}  ${command.summary}`);
  return `Usage: npm run --silent ligne -- <command> [options]\n\nCommands:\n${lines.join("\n")}\n\nMore: npm run --silent ligne -- <command> --help\n`;
}
