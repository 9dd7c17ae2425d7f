import Papa from "papaparse";
import { readWhole } from "./byte-lines";
import { decodeText } from "./decode";
import type { CsvColumns, InputItem } from "./input-item";

/** Largest table that is read, in bytes. */
const LARGEST_TABLE = 64 * 1024 * 1024;
const SEPARATORS = [",", ";", "\t"] as const;

/**
 * Drafts of a table: fields in quotes may hold separators and line breaks, a byte order mark is passed over, and the separator is
 * found by the columns asked for, else by what parts the rows most evenly. Rows without anything are passed over but numbered.
 */
export async function* readTable(chunks: AsyncIterable<Uint8Array>, name: string, columns: CsvColumns): AsyncGenerator<InputItem> {
  const bytes = await readWhole(chunks, LARGEST_TABLE);
  if (bytes === undefined) return yield { problem: `${name} is larger than ${LARGEST_TABLE} bytes; split it.` };
  const decoded = decodeText(bytes);
  if ("reason" in decoded) return yield { problem: `${name} ${decoded.reason}.` };
  const table = parseTable(decoded.text, columns);
  const place = locateColumns(table.data[0] ?? [], columns);
  if ("problem" in place) return yield { problem: `${name}: ${place.problem}` };
  const broken = table.errors.find((error) => error.type === "Quotes");
  if (broken !== undefined)
    yield { problem: `${name}, row ${broken.row ?? 0}: a quotation mark is not closed, or not doubled inside a field.` };
  for (const [index, row] of table.data.entries()) {
    if (index > 0 && row.some((field) => field.trim() !== "")) yield readRow(row, index, place, name);
  }
}

interface Place {
  readonly text: number;
  readonly id: number;
}

function locateColumns(header: readonly string[], columns: CsvColumns): Place | { readonly problem: string } {
  const text = columns.text === undefined ? (header.length === 1 ? 0 : -1) : find(header, columns.text);
  const id = find(header, columns.id ?? "id");
  const unknown = text < 0 ? columns.text : id < 0 ? columns.id : undefined;
  if (text >= 0 && unknown === undefined) return { text, id };
  const wish = unknown === undefined ? "say which column holds the posts with --column" : `there is no column "${unknown}"`;
  return { problem: `${wish}; the columns are ${header.map((column) => `"${column.trim()}"`).join(", ") || "none"}.` };
}

function readRow(row: readonly string[], index: number, place: Place, name: string): InputItem {
  const text = row[place.text];
  if (text === undefined) return { problem: `${name}, row ${index} has no field for the posts.` };
  return { id: row[place.id]?.trim() || index, text };
}

function parseTable(text: string, columns: CsvColumns): Papa.ParseResult<string[]> {
  const guessed = Papa.parse<string[]>(text, { delimitersToGuess: [...SEPARATORS] });
  if (columns.text === undefined || find(guessed.data[0] ?? [], columns.text) >= 0) return guessed;
  for (const delimiter of SEPARATORS) {
    const [header] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
    if (find(header ?? [], columns.text) >= 0) return Papa.parse<string[]>(text, { delimiter });
  }
  return guessed;
}

/** The column of this very name, else one that differs in capitals only; -1 when there is none. */
function find(header: readonly string[], name: string): number {
  const wanted = name.trim().normalize("NFC");
  const names = header.map((column) => column.trim().normalize("NFC"));
  const exact = names.indexOf(wanted);
  return exact >= 0 ? exact : names.findIndex((column) => column.toLowerCase() === wanted.toLowerCase());
}
