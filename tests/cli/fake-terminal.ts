import { runLigne } from "../../lib/cli/run";
import type { ExitCode, Terminal } from "../../lib/cli/terminal";

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly output: string;
  readonly complaints: readonly string[];
}

type Content = string | Uint8Array | Error;

/** Runs the command line inside this process, on files and standard input that exist only here. */
export async function run(
  args: readonly string[],
  given: { readonly input?: Content; readonly files?: Readonly<Record<string, Content>>; readonly chunkBytes?: number } = {},
): Promise<Ran> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal: Terminal = {
    input: chunksOf(given.input ?? "", given.chunkBytes),
    openFile: (path) => chunksOf(given.files?.[path] ?? systemError("ENOENT"), given.chunkBytes),
    print: async (text) => {
      printed.push(text);
    },
    complain: (line) => complaints.push(line),
    colour: false,
    interactive: false,
    now: () => "2026-11-23T09:00:00Z",
  };
  const code = await runLigne(args, terminal);
  return { code, output: printed.join(""), complaints };
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: system error, open '/secret/place'`), { code });
}

async function* chunksOf(content: Content, chunkBytes = 65_536): AsyncGenerator<Uint8Array> {
  if (content instanceof Error) throw content;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += chunkBytes) yield bytes.subarray(start, start + chunkBytes);
}

/** Objects of `--format jsonl`. */
export function linesOf(output: string): Line[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

export interface Line {
  readonly id: string | number;
  readonly lang: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly fixes?: readonly { readonly edits: readonly { readonly start: number; readonly end: number }[] }[];
  }[];
  readonly filler: {
    readonly score: number;
    readonly flag: boolean;
    readonly kinds: readonly { readonly kind: string; readonly score: number }[];
    readonly substance: number;
  };
}
