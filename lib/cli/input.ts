import type { InputFormat } from "./arguments";
import { byteLines, readWhole, TOO_LONG } from "./byte-lines";
import { readTable } from "./csv";
import { decodeText, describeReadError } from "./decode";
import type { CsvColumns, InputItem } from "./input-item";
import type { Terminal } from "./terminal";

/** Largest draft that is read, in bytes; Facebook itself stops at 63,206 characters. */
const LARGEST_DRAFT = 5 * 1024 * 1024;

/** Drafts of all files in the order given, one at a time: memory does not grow with their number. */
export async function* readDrafts(
  paths: readonly string[],
  format: InputFormat | undefined,
  terminal: Pick<Terminal, "input" | "openFile">,
  columns: CsvColumns = {},
): AsyncGenerator<InputItem> {
  for (const path of paths) {
    const name = path === "-" ? "standard input" : path;
    const chunks = path === "-" ? terminal.input : terminal.openFile(path);
    const chosen = format ?? formatOf(path);
    try {
      if (chosen === "jsonl") yield* readLines(chunks, name);
      else if (chosen === "csv") yield* readTable(chunks, name, columns);
      else yield await readText(chunks, name, path);
    } catch (error) {
      yield { problem: `Cannot read ${name}: ${describeReadError(error)}.` };
    }
  }
}

function formatOf(path: string): InputFormat {
  if (/\.jsonl$/i.test(path)) return "jsonl";
  return /\.(?:csv|tsv)$/i.test(path) ? "csv" : "text";
}

async function readText(chunks: AsyncIterable<Uint8Array>, name: string, id: string): Promise<InputItem> {
  const bytes = await readWhole(chunks, LARGEST_DRAFT);
  if (bytes === undefined) return { problem: `${name} is larger than ${LARGEST_DRAFT} bytes; no draft is.` };
  const decoded = decodeText(bytes);
  if ("reason" in decoded) return { problem: `${name} ${decoded.reason}.` };
  // Editors end a file with a line break that the author did not write.
  return { id, text: decoded.text.replace(/\r?\n$/, "") };
}

async function* readLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<InputItem> {
  let number = 0;
  for await (const line of byteLines(chunks, LARGEST_DRAFT)) {
    number += 1;
    const place = `${name}, line ${number}`;
    if (line === TOO_LONG) {
      yield { problem: `${place} is larger than ${LARGEST_DRAFT} bytes; no draft is.` };
      continue;
    }
    const decoded = decodeText(line);
    if ("reason" in decoded) yield { problem: `${place} ${decoded.reason}.` };
    else if (decoded.text.trim() !== "") yield readLine(decoded.text, place);
  }
}

function readLine(line: string, place: string): InputItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `${place} is not JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { problem: `${place} should be an object with "id" and "text".` };
  }
  const { id, text } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" && typeof id !== "number") return { problem: `${place}: "id" should be a text or a number.` };
  if (typeof text !== "string") return { problem: `${place}: "text" should be a text.` };
  return { id, text };
}
