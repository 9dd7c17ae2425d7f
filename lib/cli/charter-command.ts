import { parseArgs } from "node:util";
import type { Charter } from "../charter";
import { type CompiledCharter, compileCharter, runSelfTests } from "../check";
import { createPatternEngine } from "../patterns";
import { loadCharter } from "./charter-file";
import { describeCompileError } from "./engine";
import { explainCharter } from "./explain";
import type { Command, ExitCode, Terminal } from "./terminal";

const HELP = `Usage: npm run --silent ligne -- charter validate|test|explain FILE

Looks at a charter file by itself.

  validate   holds the file against everything the engine knows; every reason goes to standard error
  test       runs the examples that the charter's own rules bring along, each rule alone
  explain    prints the charter in plain sentences, in its own language

Exit code: 0 it holds, 1 the charter is refused or an example fails, 2 wrong usage or a file that could not be read.
`;

interface ReadCharter {
  readonly path: string;
  readonly charter: Charter;
  readonly compiled: CompiledCharter;
}

/** What can be asked about a charter; a new one is one line here. */
const ACTIONS: Readonly<Record<string, (read: ReadCharter, terminal: Terminal) => Promise<ExitCode>>> = {
  validate: async ({ path, charter }, terminal) => {
    const rules = `${charter.rules.length} ${charter.rules.length === 1 ? "rule" : "rules"} of its own`;
    await terminal.print(`The charter ${path} (${charter.id}, version ${charter.version}) is valid, with ${rules}.\n`);
    return 0;
  },
  test: testCharter,
  explain: async ({ charter }, terminal) => {
    await terminal.print(explainCharter(charter));
    return 0;
  },
};

/** `ligne charter`: one file, looked at by itself. */
export const charterCommand: Command = { summary: "validate, test or explain a charter", help: HELP, run: runCharter };

async function runCharter(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const positionals = readPositionals(args);
  const [name = "", path = ""] = typeof positionals === "string" ? [] : positionals;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  const reason = typeof positionals === "string" ? positionals : refuseUsage(positionals, action !== undefined);
  if (reason !== undefined || action === undefined) {
    terminal.complain(`ligne charter: ${reason ?? ""}`);
    terminal.complain("Help: npm run --silent ligne -- charter --help");
    return 2;
  }
  const loaded = await loadCharter(path, terminal);
  if (!loaded.ok) return complain(loaded.reasons, loaded.unreadable ? 2 : 1, terminal);
  const result = compileCharter(loaded.charter, { patterns: createPatternEngine() });
  if (!result.ok) return complain([`The charter ${path} is refused:`, ...result.errors.map(describeCompileError)], 1, terminal);
  return action({ path, charter: loaded.charter, compiled: result.compiled }, terminal);
}

function readPositionals(args: readonly string[]): readonly string[] | string {
  try {
    return parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
  } catch (error) {
    // The parser's own messages are sentences that name the option.
    return error instanceof Error ? error.message : String(error);
  }
}

function refuseUsage([name, path, ...more]: readonly string[], isKnown: boolean): string | undefined {
  const known = Object.keys(ACTIONS).join(", ");
  if (name === undefined) return `say what to do: ${known}.`;
  if (!isKnown) return `there is no "${name}"; it should be one of ${known}.`;
  if (path === undefined || path === "") return "say which file.";
  return more.length === 0 ? undefined : "one file at a time.";
}

function complain(reasons: readonly string[], code: ExitCode, terminal: Terminal): ExitCode {
  for (const reason of reasons) terminal.complain(reason);
  return code;
}

async function testCharter({ charter, compiled }: ReadCharter, terminal: Terminal): Promise<ExitCode> {
  const { run, untested, failures } = runSelfTests(charter, compiled.rules);
  for (const { rule, path, sort, text, found } of failures) {
    const words = found === undefined || found === "" ? "" : ` (it speaks about ${JSON.stringify(found)})`;
    const should = sort === "flags" ? "should be flagged and is not" : `should pass and is flagged${words}`;
    terminal.complain(`${rule}: ${path} ${should}: ${JSON.stringify(text)}`);
  }
  if (untested.length > 0) terminal.complain(`Without examples: ${untested.join(", ")}.`);
  await terminal.print(`${run - failures.length} passed, ${failures.length} failed.\n`);
  return failures.length === 0 ? 0 : 1;
}
