import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { FillerModel } from "../check";
import { loadCharter } from "./charter-file";
import { type CreatedEngine, createCharterEngine, createDefaultEngine, type Engine } from "./engine";
import { type LabelledText, readLabelled } from "./eval/labelled";
import { printReport } from "./eval/print";
import { type Outcome, outcomeOf, reportOn } from "./eval/report";
import { shippedFillerModel } from "./filler-model";
import type { Command, ExitCode, Terminal } from "./terminal";

const HELP = `Usage: npm run --silent ligne -- eval --data FILE… [options]

Holds labelled texts against the filler judgement and says what it is worth: precision, recall, F1, accuracy, area under the
curve and calibration per file and language, per kind, and the worst mistakes with their evidence.
A file holds one {"id", "text", "label": 0, 1 or null, "lang", "kinds"} per line, and may be gzipped.

Options:
  --data FILE        a file of labelled texts; may be given several times, more may follow
  --charter FILE     the charter; default: the built-in one in the text's language
  --lang auto|fr|en  language of the texts (default: what each row says when it is fr or en, else detected)
  --lower            lower-case the texts first, so that capitals cannot help
  --headlines        the texts are headlines of news sites: flag from the degree that was learnt for those
  --no-model         leave the trained part out: evidence and substance alone
  --format text|json how to print (default: text)
  -h, --help         this page

Exit code: 0 measured, 2 wrong usage or something that could not be read.
`;

interface EvalArguments {
  readonly paths: readonly string[];
  readonly charterPath: string | undefined;
  readonly language: string | undefined;
  readonly lower: boolean;
  readonly headlines: boolean;
  readonly withModel: boolean;
  readonly format: string;
}

/** `ligne eval`: how right the filler judgement is on labelled texts. */
export const evalCommand: Command = { summary: "measure the filler judgement on labelled texts", help: HELP, run: runEval };

async function runEval(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args);
  if (typeof read === "string") {
    terminal.complain(`ligne eval: ${read}`);
    terminal.complain("Help: npm run --silent ligne -- eval --help");
    return 2;
  }
  const model = read.withModel ? shippedFillerModel(terminal) : undefined;
  const created = await createEngine(read.charterPath, model, terminal);
  if (!created.ok) {
    for (const reason of created.reasons) terminal.complain(reason);
    return 2;
  }
  const judge = judgeWith(read, created.engine, read.headlines ? model?.headlines : undefined);
  const sets = new Map<string, readonly Outcome[]>();
  let unreadable = false;
  for (const path of read.paths) {
    const rows = await readAll(path, terminal);
    unreadable ||= rows.unreadable;
    sets.set(nameOf(path, sets), rows.texts.map(judge));
  }
  const report = reportOn(sets);
  await terminal.print(read.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
  return unreadable ? 2 : 0;
}

/** The rows of a file; what cannot be read is said. */
async function readAll(
  path: string,
  terminal: Terminal,
): Promise<{ readonly texts: readonly LabelledText[]; readonly unreadable: boolean }> {
  const texts: LabelledText[] = [];
  let unreadable = false;
  for await (const row of readLabelled(path, terminal)) {
    if ("problem" in row) {
      terminal.complain(`ligne eval: ${row.problem}`);
      unreadable = true;
    } else texts.push(row);
  }
  return { texts, unreadable };
}

/** Judges one row; flagged from the degree `from` on, where that is not the charter's tolerance. */
function judgeWith({ language, lower }: EvalArguments, engine: Engine, from: number | undefined): (row: LabelledText) => Outcome {
  return (row) => {
    const text = lower ? row.text.toLowerCase() : row.text;
    const wanted = language ?? row.lang;
    const outcome = outcomeOf({ ...row, text }, engine.check(text, wanted === "fr" || wanted === "en" ? wanted : undefined));
    return from === undefined ? outcome : { ...outcome, flag: outcome.score >= from };
  };
}

async function createEngine(path: string | undefined, model: FillerModel | undefined, terminal: Terminal): Promise<CreatedEngine> {
  if (path === undefined) return { ok: true, engine: createDefaultEngine(terminal.now(), model) };
  const loaded = await loadCharter(path, terminal);
  return loaded.ok ? createCharterEngine(loaded.charter, terminal.now(), model) : loaded;
}

/** The file's name without its endings; a second file of the same name keeps its path. */
function nameOf(path: string, taken: ReadonlyMap<string, unknown>): string {
  const name = basename(path).replace(/\.jsonl(?:\.gz)?$/, "");
  return taken.has(name) ? path : name;
}

function readArguments(args: readonly string[]): EvalArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string", multiple: true, default: [] },
        charter: { type: "string" },
        lang: { type: "string", default: "auto" },
        lower: { type: "boolean", default: false },
        headlines: { type: "boolean", default: false },
        "no-model": { type: "boolean", default: false },
        format: { type: "string", default: "text" },
      },
      allowPositionals: true,
    });
    const paths = [...values.data, ...positionals];
    if (paths.length === 0) return "say which files, with --data.";
    if (paths.includes("")) return "a file name is empty.";
    if (!["auto", "fr", "en"].includes(values.lang)) return `--lang is "${values.lang}"; it should be one of auto, fr, en.`;
    if (!["text", "json"].includes(values.format)) return `--format is "${values.format}"; it should be one of text, json.`;
    const language = values.lang === "auto" ? undefined : values.lang;
    if (values.headlines && values["no-model"]) return "--headlines needs the trained part, which --no-model leaves out.";
    const { charter: charterPath, lower, headlines, format } = values;
    return { paths, charterPath, language, lower, headlines, withModel: !values["no-model"], format };
  } catch (error) {
    // The parser's own messages are sentences that name the option.
    return error instanceof Error ? error.message : String(error);
  }
}
