import { BACKUP_VERSION, type BackupFault, type BackupHead, headSchema } from "./format";

const TAIL = ',"rows":[';
/** A head is a few lines long; what is longer is none. */
const LONGEST = 20_000;
/** Up to this length a file that is no backup is looked into, to say what it is. */
const LOOKED_INTO = 6_000_000;

/**
 * The first line of a backup.
 *
 * @param known number of the newest step of the stored data that this Ligne has
 */
export function readHead(line: string, whole: string, known: number): { readonly head: BackupHead } | BackupFault {
  if (line.length > LONGEST || !line.startsWith("{") || !line.endsWith(TAIL)) return whatElse(whole);
  const data = parse(`${line.slice(0, -TAIL.length)}}`);
  if (!isObject(data) || data.format !== "ligne-backup") return whatElse(whole);
  if (typeof data.version === "number" && data.version > BACKUP_VERSION) return { code: "newer", detail: String(data.app).slice(0, 24) };
  const parsed = headSchema.safeParse(data);
  if (!parsed.success) return { code: "damaged", line: 1, detail: parsed.error.issues[0]?.path.join(".") };
  if (parsed.data.schema > known) return { code: "newer", detail: parsed.data.app.slice(0, 24) };
  return { head: parsed.data };
}

function whatElse(whole: string): BackupFault {
  const data = whole.length <= LOOKED_INTO ? parse(whole) : undefined;
  if (isObject(data) && data.format === "ligne-charter") return { code: "charter" };
  if (isObject(data) && data.format === "ligne-backup") return { code: "reshaped" };
  return whole.startsWith('{"format":"ligne-backup"') ? { code: "damaged", line: 1 } : { code: "foreign" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
