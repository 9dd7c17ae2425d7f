import type { CheckResult } from "../check";
import { CHECK_HELP, type CheckArguments, readCheckArguments } from "./arguments";
import { loadCharter } from "./charter-file";
import { type CreatedEngine, createCharterEngine, createDefaultEngine, type Engine } from "./engine";
import { shippedFillerModel } from "./filler-model";
import { readDrafts } from "./input";
import { moveResult, unifyLineEndings } from "./line-endings";
import { OUTPUT_WRITERS } from "./output";
import type { Command, ExitCode, Terminal } from "./terminal";

/** `ligne check`: drafts in, findings out, in the same order. */
export const checkCommand: Command = { summary: "hold drafts against a charter", help: CHECK_HELP, run: runCheck };

async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readCheckArguments(args);
  if (!read.ok) {
    terminal.complain(`ligne check: ${read.reason}`);
    terminal.complain("Help: npm run --silent ligne -- check --help");
    return 2;
  }
  const created = await createEngine(read.value, terminal);
  if (!created.ok) {
    for (const reason of created.reasons) terminal.complain(reason);
    return 2;
  }
  if (terminal.interactive && read.value.paths.includes("-")) terminal.complain("Type a draft; Ctrl-D ends it.");
  return checkAll(read.value, created.engine, terminal);
}

async function createEngine(args: CheckArguments, terminal: Terminal): Promise<CreatedEngine> {
  const model = shippedFillerModel(terminal);
  if (args.charterPath === undefined) return { ok: true, engine: createDefaultEngine(terminal.now(), model) };
  const loaded = await loadCharter(args.charterPath, terminal);
  if (!loaded.ok) return loaded;
  const created = createCharterEngine(loaded.charter, terminal.now(), model);
  return created.ok ? created : { ok: false, reasons: [`The charter ${args.charterPath} is refused:`, ...created.reasons] };
}

/** What cannot be read is said and counts, but does not hide the drafts after it. */
async function checkAll(args: CheckArguments, engine: Engine, terminal: Terminal): Promise<ExitCode> {
  const writer = OUTPUT_WRITERS[args.outputFormat](terminal.colour);
  const failedRules = new Set<string>();
  let unreadable = false;
  let blocked = false;
  await terminal.print(writer.begin());
  for await (const item of readDrafts(args.paths, args.inputFormat, terminal, args.columns)) {
    if ("problem" in item) {
      terminal.complain(`ligne check: ${item.problem}`);
      unreadable = true;
      continue;
    }
    const result = checkText(item.text, args, engine);
    blocked ||= result.findings.some((finding) => finding.severity === "block");
    reportFailures(result, item.id, failedRules, terminal);
    await terminal.print(writer.draft({ ...item, result }));
  }
  await terminal.print(writer.end());
  return unreadable ? 2 : blocked ? 1 : 0;
}

function checkText(text: string, args: CheckArguments, engine: Engine): CheckResult {
  const unified = unifyLineEndings(text);
  const result = engine.check(unified.text, args.language);
  return unified.text === text ? result : moveResult(result, unified.toGiven);
}

/** A rule that failed is named once; silence would look like a clean bill. */
function reportFailures(result: CheckResult, id: string | number, named: Set<string>, terminal: Terminal): void {
  for (const { ruleId, reason } of result.failures) {
    if (named.has(ruleId)) continue;
    named.add(ruleId);
    terminal.complain(`ligne check: the rule ${ruleId} failed on ${id} (${reason}); the other rules still ran.`);
  }
}
