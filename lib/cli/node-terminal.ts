import { once } from "node:events";
import { createReadStream } from "node:fs";
import type { Terminal } from "./terminal";

/** The terminal of the running process. A reader that hangs up (`| head`) ends the program quietly. */
export function createNodeTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    stderr.write(`ligne: cannot write to standard output (${error.code ?? error.message}).\n`);
    process.exit(2);
  });
  stderr.on("error", () => process.exit(2));
  return {
    input: stdin,
    openFile: (path) => createReadStream(path),
    print: async (text) => {
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    complain: (line) => {
      stderr.write(`${line}\n`);
    },
    colour: stdout.isTTY === true && stdout.hasColors() && process.env.NO_COLOR === undefined,
    interactive: stdin.isTTY === true,
    now: () => new Date().toISOString(),
  };
}
