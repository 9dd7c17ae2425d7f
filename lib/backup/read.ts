import { findUnsafe } from "../trust";
import { digestInPieces } from "./digest";
import { BACKUP_LIMITS, type BackupFault, type BackupHead, type BackupRow, type RowBatch } from "./format";
import { readHead } from "./read-head";

/** A backup that was read whole and found to be what was written. */
export interface ReadBackup {
  readonly head: BackupHead;
  /** First and last day a draft was begun, where there are drafts; ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** All rows again, in batches of one table, none larger than `rows` or about `characters`. */
  batches(rows?: number, characters?: number): Generator<RowBatch>;
}
export type BackupReading = { readonly ok: true; readonly backup: ReadBackup } | { readonly ok: false; readonly fault: BackupFault };

/** Lines that are read between two pauses. */
const STRETCH = 1_000;
const refuse = (code: BackupFault["code"], line?: number, detail?: string): BackupFault => ({ code, line, detail });

/**
 * Reads the text of a backup file: form, version, bounds, each row's shape, the counts and the SHA-256. Takes nothing over and never
 * throws on bad data; what the rows mean is for their owner to judge.
 *
 * @param pause lets the page breathe; called every thousand lines
 */
export async function readBackup(source: string, known: number, pause: () => Promise<void>): Promise<BackupReading> {
  const backup = source.length > BACKUP_LIMITS.bytes ? refuse("too-large") : await readText(plain(source), known, pause);
  return "code" in backup ? { ok: false, fault: backup } : { ok: true, backup };
}

/** Without a byte order mark and with the line ends it was written with. */
function plain(source: string): string {
  const bare = source.startsWith("\uFEFF") ? source.slice(1) : source;
  return bare.includes("\r\n") ? bare.replaceAll("\r\n", "\n") : bare;
}

async function readText(text: string, known: number, pause: () => Promise<void>): Promise<ReadBackup | BackupFault> {
  if (text.trim() === "") return refuse("empty");
  const begin = text.indexOf("\n") + 1;
  const opened = readHead(begin === 0 ? text : text.slice(0, begin - 1), text, known);
  if (!("head" in opened)) return opened;
  const { head } = opened;
  const end = endOf(text, begin);
  if (end === undefined) return refuse("cut-off", countLines(text));
  const scanned = await scanRows(text, begin, end, pause);
  if ("code" in scanned) return scanned;
  const { counts, ...period } = scanned;
  const told = Object.entries(head.counts).filter(([, count]) => count > 0);
  if (told.length !== counts.size || told.some(([table, count]) => counts.get(table) !== count)) return refuse("counts");
  if ((await digestInPieces(text.slice(begin, end), pause)) !== head.sha256) return refuse("damaged");
  return { head, ...period, batches: (rows, characters) => batchesOf(text, begin, end, rows, characters) };
}

interface Scanned {
  readonly counts: ReadonlyMap<string, number>;
  readonly from?: string;
  readonly to?: string;
}

async function scanRows(text: string, begin: number, end: number, pause: () => Promise<void>): Promise<Scanned | BackupFault> {
  const counts = new Map<string, number>();
  const days: string[] = [];
  let line = 2;
  for (const piece of linesOf(text, begin, end)) {
    if (line % STRETCH === 0) await pause();
    if (line > BACKUP_LIMITS.rows + 1 || piece.length > BACKUP_LIMITS.line) return refuse("too-large", line);
    const entry = readLine(piece);
    if (!entry) return refuse("damaged", line);
    const unsafe = findUnsafe(entry.row);
    if (unsafe !== undefined) return refuse("unsafe", line, unsafe);
    counts.set(entry.table, (counts.get(entry.table) ?? 0) + 1);
    days.push(...beginningOf(entry));
    line += 1;
  }
  const [from, to] = [days.reduce(earlier, days[0] ?? ""), days.reduce(later, "")];
  return { counts, ...(days.length > 0 && { from, to }) };
}

/** When the draft of this row was begun, if it is one. */
function beginningOf({ table, row: { startedAt } }: { readonly table: string; readonly row: BackupRow }): readonly string[] {
  return table === "sessions" && typeof startedAt === "string" && startedAt.length < 40 ? [startedAt] : [];
}

const earlier = (a: string, b: string) => (b < a ? b : a);
const later = (a: string, b: string) => (b > a ? b : a);

/** Where the rows end, before the two last characters; nothing when the file breaks off. */
function endOf(text: string, begin: number): number | undefined {
  const body = text.trimEnd();
  if (!body.endsWith("]}")) return undefined;
  const end = body.length - 2;
  if (end === begin) return end;
  return end > begin && text[end - 1] === "\n" ? end - 1 : undefined;
}

function* linesOf(text: string, begin: number, end: number): Generator<string> {
  for (let at = begin; at < end; ) {
    const found = text.indexOf(",\n", at);
    const stop = found === -1 || found > end ? end : found;
    yield text.slice(at, stop);
    at = stop + 2;
  }
}

function readLine(line: string): { readonly table: string; readonly row: BackupRow } | undefined {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!Array.isArray(data) || data.length !== 2) return undefined;
  const [table, row]: unknown[] = data;
  if (typeof table !== "string" || !/^[A-Za-z]{1,40}$/.test(table)) return undefined;
  return typeof row === "object" && row !== null && !Array.isArray(row) ? { table, row: row as BackupRow } : undefined;
}

function* batchesOf(text: string, begin: number, end: number, most = 500, characters = 1_000_000): Generator<RowBatch> {
  let batch: { table: string; rows: BackupRow[]; line: number } | undefined;
  let size = 0;
  let line = 2;
  for (const piece of linesOf(text, begin, end)) {
    const entry = readLine(piece);
    if (!entry) throw new RangeError("a row that was read before cannot be read again");
    if (batch && (batch.table !== entry.table || batch.rows.length >= most || size + piece.length > characters)) {
      yield batch;
      batch = undefined;
    }
    batch ??= { table: entry.table, rows: [], line };
    size = batch.rows.length === 0 ? piece.length : size + piece.length;
    batch.rows.push(entry.row);
    line += 1;
  }
  if (batch) yield batch;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
