import { parseArgs } from "node:util";
import type { Language } from "../check";
import type { CsvColumns } from "./input-item";

export type InputFormat = "text" | "jsonl" | "csv";
export type OutputFormat = "text" | "json" | "jsonl";

/** What `check` was asked to do. */
export interface CheckArguments {
  readonly charterPath?: string;
  /** Absent: detect the language of each draft. */
  readonly language?: Language;
  /** Absent: by the file's name; standard input is text. */
  readonly inputFormat?: InputFormat;
  readonly columns: CsvColumns;
  readonly outputFormat: OutputFormat;
  /** Never empty; `-` is standard input. */
  readonly paths: readonly string[];
}

export type ReadArguments = { readonly ok: true; readonly value: CheckArguments } | { readonly ok: false; readonly reason: string };

export const CHECK_HELP = `Usage: npm run --silent ligne -- check [options] [FILE…|-]

Holds drafts against a charter, with the same engine as in the browser. Reads standard input when no FILE is given.
A text file is one draft; a .jsonl file holds one {"id", "text"} per line; a .csv file one draft per row.

Options:
  --charter FILE             the charter; default: the built-in one in the draft's language
  --lang auto|fr|en          language of the drafts (default: auto)
  --input text|jsonl|csv     how to read (default: by the file's ending; the rest as text)
  --column NAME              csv: the column that holds the posts; not needed when there is only one
  --id-column NAME           csv: the column that names them (default: "id", else the number of the row)
  --format text|json|jsonl   how to print (default: text); start and end count UTF-16 units of the text as given,
                             a byte order mark not counted
  -h, --help                 this page

Exit code: 0 no finding of severity block, 1 at least one, 2 wrong usage or something that could not be read.
`;

/** Reads the arguments of `check`; a refusal is a sentence. */
export function readCheckArguments(args: readonly string[]): ReadArguments {
  const parsed = parse(args);
  if (typeof parsed === "string") return { ok: false, reason: parsed };
  const { values, positionals } = parsed;
  const reason = whatIsWrong(parsed);
  if (reason !== undefined) return { ok: false, reason };
  const { charter, lang, input, format } = values;
  const columns = { ...named("text", values.column), ...named("id", values["id-column"]) };
  return {
    ok: true,
    value: {
      ...named("charterPath", charter),
      ...(lang === "fr" || lang === "en" ? { language: lang } : {}),
      ...(input === "text" || input === "jsonl" || input === "csv" ? { inputFormat: input } : {}),
      columns,
      outputFormat: format === "json" || format === "jsonl" ? format : "text",
      paths: positionals.length === 0 ? ["-"] : positionals,
    },
  };
}

/** The first thing that is wrong with well-formed arguments, as a sentence. */
function whatIsWrong({ values, positionals }: Exclude<ReturnType<typeof parse>, string>): string | undefined {
  return (
    notOneOf("--lang", values.lang, ["auto", "fr", "en"]) ??
    notOneOf("--input", values.input, ["text", "jsonl", "csv"]) ??
    notOneOf("--format", values.format, ["text", "json", "jsonl"]) ??
    (values.charter === "" ? "--charter needs the name of a file." : undefined) ??
    (values.column === "" || values["id-column"] === "" ? "A column has a name; it cannot be empty." : undefined) ??
    (positionals.includes("") ? "A file name is empty." : undefined) ??
    (positionals.filter((path) => path === "-").length > 1 ? "Standard input (-) can be read only once." : undefined)
  );
}

/** `{ key: value }`, or nothing when there is no value. */
function named<Key extends string>(key: Key, value: string | undefined): { readonly [Name in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]: string });
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { charter: text, lang: text, input: text, column: text, "id-column": text, format: text };
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // The parser's own messages are sentences that name the option.
    return error instanceof Error ? error.message : String(error);
  }
}

function notOneOf(option: string, value: string | undefined, choices: readonly string[]): string | undefined {
  return value === undefined || choices.includes(value) ? undefined : `${option} is "${value}"; it should be one of ${choices.join(", ")}.`;
}
