import { gunzipSync } from "node:zlib";
import type { Language } from "../../check";
import type { Source } from "./sources";

/** A labelled text of one source. Rows with the same `key` never part when texts are held out. */
export interface Row {
  readonly source: Source;
  readonly text: string;
  readonly label: 0 | 1;
  readonly language: Language;
  readonly key: string;
}

/** Rows of a file of JSON lines, gzipped or not. Rows without a label, in other languages or from elsewhere are left out. Throws on a broken line. */
export function parseRows(bytes: Uint8Array, source: Source): Row[] {
  const text = new TextDecoder().decode(source.file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    return readRow(line, source, at + 1) ?? [];
  });
}

function readRow(line: string, source: Source, number: number): Row | undefined {
  const place = `${source.file}, line ${number}`;
  let row: { text?: unknown; label?: unknown; lang?: unknown; pair?: unknown; source?: unknown };
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const { text, label, lang, pair } = row;
  if (typeof text !== "string") throw new Error(`${place}: "text" should be a text.`);
  if ((label !== 0 && label !== 1) || (lang !== "fr" && lang !== "en")) return undefined;
  if (source.onlyFrom !== undefined && row.source !== source.onlyFrom) return undefined;
  const same = text.toLowerCase().replaceAll(/\s+/g, " ").trim();
  return {
    source,
    text: source.isHeadlines ? text.toLowerCase() : text,
    label,
    language: lang,
    key: pair === undefined ? same : `${source.name}, pair ${String(pair)}`,
  };
}

/** Which of `folds` equal parts a key falls into: by its hash, so that the answer never changes. */
export function foldOf(key: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
