import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { byteLines, TOO_LONG } from "../byte-lines";
import { decodeText, describeReadError } from "../decode";
import type { Terminal } from "../terminal";

/** A text with what is right about it; `null` where nobody has said. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly label: 0 | 1 | null;
  readonly lang: string;
  /** Kinds of filler that the label names; empty for a text that is none. */
  readonly kinds: readonly string[];
}

export type LabelledItem = LabelledText | { readonly problem: string };

/** Longest row that is read, in bytes. */
const LARGEST_ROW = 1024 * 1024;

/** Rows of a file of JSON lines, also gzipped (`.gz`), one at a time. What cannot be read is named with its place. */
export async function* readLabelled(path: string, terminal: Pick<Terminal, "openFile">): AsyncGenerator<LabelledItem> {
  let number = 0;
  try {
    const chunks = terminal.openFile(path);
    const plain: AsyncIterable<Uint8Array> = path.endsWith(".gz") ? Readable.from(chunks).compose(createGunzip()) : chunks;
    for await (const line of byteLines(plain, LARGEST_ROW)) {
      number += 1;
      const place = `${path}, line ${number}`;
      if (line === TOO_LONG) yield { problem: `${place} is larger than ${LARGEST_ROW} bytes; no row is.` };
      else {
        const decoded = decodeText(line);
        if ("reason" in decoded) yield { problem: `${place} ${decoded.reason}.` };
        else if (decoded.text.trim() !== "") yield readRow(decoded.text, place);
      }
    }
  } catch (error) {
    yield { problem: `Cannot read ${path}: ${describeReadError(error)}.` };
  }
}

function readRow(line: string, place: string): LabelledItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `${place} is not JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { problem: `${place} should be an object with "id", "text" and "label".` };
  }
  const { id, text, label, lang, kind, kinds } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== "string") return { problem: `${place}: "text" should be a text.` };
  if (label !== 0 && label !== 1 && label !== null) return { problem: `${place}: "label" should be 0, 1 or null.` };
  const named = Array.isArray(kinds) ? kinds : [kind];
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id) : place,
    text,
    label,
    lang: typeof lang === "string" ? lang : "und",
    kinds: named.filter((name): name is string => typeof name === "string" && name !== "none"),
  };
}
