import { CHARTER_LIMITS, type Charter, type CharterError, parseCharter } from "../charter";
import { readWhole } from "./byte-lines";
import { decodeText, describeReadError } from "./decode";
import type { Terminal } from "./terminal";

/** A charter read from a file, or every reason why not, ready to print. `unreadable`: not even its text could be had. */
export type LoadedCharter =
  | { readonly ok: true; readonly charter: Charter }
  | { readonly ok: false; readonly unreadable: boolean; readonly reasons: readonly string[] };

/** Reads and parses a charter file. Expected failures are returned; nothing is thrown for bad files. */
export async function loadCharter(path: string, terminal: Pick<Terminal, "openFile">): Promise<LoadedCharter> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readWhole(terminal.openFile(path), CHARTER_LIMITS.bytes);
  } catch (error) {
    return { ok: false, unreadable: true, reasons: [`Cannot read the charter ${path}: ${describeReadError(error)}.`] };
  }
  if (bytes === undefined)
    return { ok: false, unreadable: false, reasons: [`The charter ${path} is larger than ${CHARTER_LIMITS.bytes} bytes.`] };
  const decoded = decodeText(bytes);
  if ("reason" in decoded) return { ok: false, unreadable: true, reasons: [`The charter ${path} ${decoded.reason}.`] };
  const parsed = parseCharter(decoded.text);
  if (parsed.ok) return parsed;
  return { ok: false, unreadable: false, reasons: [`The charter ${path} is refused:`, ...parsed.errors.map(describeError)] };
}

/** Sentences about the text itself name their line already. */
function describeError(error: CharterError): string {
  const named = error.code === "syntax" || error.code === "duplicate-key";
  return `  ${error.line === undefined || named ? "" : `line ${error.line}: `}${error.message}`;
}
