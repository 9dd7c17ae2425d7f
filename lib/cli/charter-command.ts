import { parseArgs } from "node:util";
import { type Charter, charterJsonSchema } from "../charter";
import { type CompiledCharter, compileCharter, ruleCatalogue, runSelfTests } from "../check";
import { documentPage, editorSchema, explainCharter } from "../document";
import { createPatternEngine, explainSyntax } from "../patterns";
import { loadCharter } from "./charter-file";
import { describeCompileError } from "./engine";
import type { Command, ExitCode, Terminal } from "./terminal";

const HELP = `Usage: npm run --silent ligne -- charter validate|test|explain FILE [--html] [--language fr|en]
       npm run --silent ligne -- charter schema [--language fr|en]

Looks at a charter file by itself.

  validate   holds the file against everything the engine knows; every reason goes to standard error
  test       runs the examples that the charter's own rules bring along, each rule alone
  explain    prints the charter in plain sentences, in its own language;
             with --html as a page to read and print, --language fr|en for its headings
  schema     prints the JSON Schema of charter files, for editors

Exit code: 0 it holds, 1 the charter is refused or an example fails, 2 wrong usage or a file that could not be read.
`;

interface ReadCharter {
  readonly path: string;
  readonly charter: Charter;
  readonly compiled: CompiledCharter;
  readonly options: Options;
}

interface Options {
  readonly html: boolean;
  readonly language: "fr" | "en" | undefined;
}

/** What can be asked about a charter; a new one is one line here. */
const ACTIONS: Readonly<Record<string, (read: ReadCharter, terminal: Terminal) => Promise<ExitCode>>> = {
  validate: async ({ path, charter }, terminal) => {
    const rules = `${charter.rules.length} ${charter.rules.length === 1 ? "rule" : "rules"} of its own`;
    await terminal.print(`The charter ${path} (${charter.id}, version ${charter.version}) is valid, with ${rules}.\n`);
    return 0;
  },
  test: testCharter,
  explain: async (read, terminal) => {
    await terminal.print(read.options.html ? pageOf(read) : explainCharter(read.charter));
    return 0;
  },
};

/** `ligne charter`: one file, looked at by itself. */
export const charterCommand: Command = { summary: "validate, test or explain a charter", help: HELP, run: runCharter };

async function runCharter(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = readArguments(args);
  const [name = "", path = ""] = typeof given === "string" ? [] : given.positionals;
  if (typeof given !== "string" && name === "schema" && given.positionals.length === 1)
    return printSchema(given.options.language ?? "en", terminal);
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  const reason = typeof given === "string" ? given : refuseUsage(given.positionals, action !== undefined);
  if (reason !== undefined || action === undefined || typeof given === "string") {
    terminal.complain(`ligne charter: ${reason ?? ""}`);
    terminal.complain("Help: npm run --silent ligne -- charter --help");
    return 2;
  }
  const loaded = await loadCharter(path, terminal);
  if (!loaded.ok) return complain(loaded.reasons, loaded.unreadable ? 2 : 1, terminal);
  const result = compileCharter(loaded.charter, { patterns: createPatternEngine(explainSyntax) });
  if (!result.ok) return complain([`The charter ${path} is refused:`, ...result.errors.map(describeCompileError)], 1, terminal);
  return action({ path, charter: loaded.charter, compiled: result.compiled, options: given.options }, terminal);
}

function readArguments(args: readonly string[]): { readonly positionals: readonly string[]; readonly options: Options } | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { html: { type: "boolean" }, language: { type: "string" } },
      allowPositionals: true,
    });
    const { html = false, language } = values;
    if (language !== undefined && language !== "fr" && language !== "en") return "--language is fr or en.";
    if (html && positionals[0] !== "explain") return "--html goes with explain.";
    if (language !== undefined && positionals[0] !== "schema" && !html) return "--language goes with explain --html and with schema.";
    return { positionals, options: { html, language } };
  } catch (error) {
    // The parser's own messages are sentences that name the option.
    return error instanceof Error ? error.message : String(error);
  }
}

async function printSchema(language: "fr" | "en", terminal: Terminal): Promise<ExitCode> {
  const rules = ruleCatalogue.map(({ id, name }) => ({ id, name: name[language] }));
  await terminal.print(`${JSON.stringify(editorSchema(charterJsonSchema(), rules, language), undefined, 2)}\n`);
  return 0;
}

/** The document of the charter; without a language asked for, in the charter's own. */
function pageOf({ charter, compiled, options }: ReadCharter): string {
  const language = options.language ?? (charter.locale.startsWith("fr") ? "fr" : "en");
  const names = new Map(ruleCatalogue.map(({ id, name }) => [id, name[language]]));
  const checks = compiled.rules.flatMap(({ id, severity }) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name, severity }];
  });
  return documentPage({ charter, language, checks });
}

function refuseUsage([name, path, ...more]: readonly string[], isKnown: boolean): string | undefined {
  const known = [...Object.keys(ACTIONS), "schema"].join(", ");
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
