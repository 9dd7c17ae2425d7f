import { endOfString, unquote } from "./json-string";
import { CHARTER_LIMITS } from "./limits";
import type { CharterPath } from "./path";

/** Reads JSON text once, without recursion and without building anything, to find what `JSON.parse` would hide. */

/** The first fault of the text. Offsets are UTF-16 units. */
export type SourceFault =
  | { readonly code: "syntax"; readonly offset: number; readonly expected: string }
  | { readonly code: "duplicate-key"; readonly offset: number; readonly path: CharterPath; readonly key: string }
  | { readonly code: "too-deep"; readonly offset: number; readonly path: CharterPath }
  | { readonly code: "string-too-long"; readonly offset: number; readonly path: CharterPath; readonly length: number };

/** Places whose offsets are wanted, as a tree of path steps. */
export interface WantedPlaces {
  offset?: number;
  readonly children: Map<string | number, WantedPlaces>;
}

interface Frame {
  /** Keys seen so far, or nothing for a list. */
  readonly keys: Set<string> | undefined;
  readonly wanted: WantedPlaces | undefined;
  step: string | number;
}

interface Scan {
  readonly source: string;
  readonly wanted: WantedPlaces | undefined;
  readonly frames: Frame[];
  at: number;
  expected: Expected;
}

type Expected =
  | "a value"
  | "a value or ]"
  | 'a key in " "'
  | 'a key in " " or }'
  | "a colon"
  | "a comma or ]"
  | "a comma or }"
  | "the end of the file";
type Step = (scan: Scan, character: string) => SourceFault | undefined;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** What may come next; each step reads it and says what may follow, or gives back the fault. */
const STEPS: Readonly<Record<Expected, Step>> = {
  "a value": readValue,
  "a value or ]": (scan, character) => (character === "]" ? closeFrame(scan) : readValue(scan, character)),
  'a key in " "': readKey,
  'a key in " " or }': (scan, character) => (character === "}" ? closeFrame(scan) : readKey(scan, character)),
  "a colon": (scan, character) => (character === ":" ? advance(scan, "a value") : syntaxFault(scan)),
  "a comma or ]": (scan, character) => {
    if (character === "]") return closeFrame(scan);
    if (character !== ",") return syntaxFault(scan);
    const frame = scan.frames.at(-1);
    if (frame !== undefined && typeof frame.step === "number") frame.step += 1;
    return advance(scan, "a value");
  },
  "a comma or }": (scan, character) => {
    if (character === "}") return closeFrame(scan);
    return character === "," ? advance(scan, 'a key in " "') : syntaxFault(scan);
  },
  "the end of the file": (scan) => syntaxFault(scan),
};

/**
 * The first fault of a JSON text: syntax, a key given twice, nesting or texts beyond the limits. Nothing when there is none;
 * `JSON.parse` then succeeds. Grammar: RFC 8259. When `wanted` is given, offsets of its places are filled in.
 */
export function findSourceFault(source: string, wanted?: WantedPlaces): SourceFault | undefined {
  const scan: Scan = { source, wanted, frames: [], at: 0, expected: "a value" };
  for (;;) {
    skipSpace(scan);
    const character = source[scan.at];
    if (character === undefined) return scan.expected === "the end of the file" ? undefined : syntaxFault(scan);
    const fault = STEPS[scan.expected](scan, character);
    if (fault !== undefined) return fault;
  }
}

function syntaxFault(scan: Scan): SourceFault {
  return { code: "syntax", offset: scan.at, expected: scan.expected };
}

function advance(scan: Scan, expected: Expected, to = scan.at + 1): undefined {
  scan.at = to;
  scan.expected = expected;
}

function endValue(scan: Scan, to: number): undefined {
  const frame = scan.frames.at(-1);
  advance(scan, frame === undefined ? "the end of the file" : frame.keys === undefined ? "a comma or ]" : "a comma or }", to);
}

function closeFrame(scan: Scan): undefined {
  scan.frames.pop();
  endValue(scan, scan.at + 1);
}

function readKey(scan: Scan, character: string): SourceFault | undefined {
  const frame = scan.frames.at(-1);
  if (character !== '"' || frame?.keys === undefined) return syntaxFault(scan);
  const end = endOfString(scan.source, scan.at);
  if ("expected" in end) return { code: "syntax", offset: end.at, expected: end.expected };
  const parent = pathOf(scan).slice(0, -1);
  if (end.length > CHARTER_LIMITS.stringLength) return { code: "string-too-long", offset: scan.at, path: parent, length: end.length };
  const key = unquote(scan.source.slice(scan.at, end.at));
  if (frame.keys.has(key)) return { code: "duplicate-key", offset: scan.at, path: parent, key };
  frame.keys.add(key);
  frame.step = key;
  return advance(scan, "a colon", end.at);
}

function readValue(scan: Scan, character: string): SourceFault | undefined {
  const frame = scan.frames.at(-1);
  const place = frame === undefined ? scan.wanted : frame.wanted?.children.get(frame.step);
  if (place !== undefined) place.offset = scan.at;
  if (character === "{" || character === "[") return openFrame(scan, character === "{", place);
  if (character !== '"') {
    const end = endOfMatch(NUMBER, scan) ?? endOfMatch(WORD, scan);
    return end === undefined ? syntaxFault(scan) : endValue(scan, end);
  }
  const end = endOfString(scan.source, scan.at);
  if ("expected" in end) return { code: "syntax", offset: end.at, expected: end.expected };
  if (end.length > CHARTER_LIMITS.stringLength) return { code: "string-too-long", offset: scan.at, path: pathOf(scan), length: end.length };
  return endValue(scan, end.at);
}

function openFrame(scan: Scan, isObject: boolean, wanted: WantedPlaces | undefined): SourceFault | undefined {
  if (scan.frames.length === CHARTER_LIMITS.depth) return { code: "too-deep", offset: scan.at, path: pathOf(scan) };
  scan.frames.push({ keys: isObject ? new Set() : undefined, wanted, step: isObject ? "" : 0 });
  return advance(scan, isObject ? 'a key in " " or }' : "a value or ]");
}

function pathOf(scan: Scan): (string | number)[] {
  return scan.frames.map((frame) => frame.step);
}

function skipSpace(scan: Scan): void {
  for (;;) {
    const code = scan.source.charCodeAt(scan.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    scan.at += 1;
  }
}

function endOfMatch(pattern: RegExp, scan: Scan): number | undefined {
  pattern.lastIndex = scan.at;
  return pattern.test(scan.source) ? pattern.lastIndex : undefined;
}
