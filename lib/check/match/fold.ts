import type { FoldedText } from "../post";
import { foldCharacter } from "./fold-table";
import { inclusiveEnding } from "./inclusive";

/**
 * Folds a text for matching: compatibility forms resolved, lower case, no accents, ligatures opened, straight apostrophes
 * and double quotes, every space a plain one, invisible characters gone, inclusive endings closed (« ami·e·s » → `amis`).
 * `toSource` leads any folded span back to the UTF-16 units it came from; a span that cuts a ligature takes it whole, and
 * a letter takes its combining marks with it. An empty span leads to the position before the unit at `start`.
 */
export function fold(text: string): FoldedText {
  const aligned = foldAligned(text);
  return aligned === undefined ? foldMapped(text) : { text: aligned, toSource: samePlace };
}

function samePlace(start: number, end: number) {
  return { start, end };
}

/** Characters that fold to one unit each, by their own; 0 until asked. Those above are rare and take the long way. */
const ALIGNED = new Uint16Array(0x2200);
const NOT_ALIGNED = 0xffff;

/** Folds a text of which every unit becomes one unit, as most lines do, or gives nothing when one does not. */
function foldAligned(source: string): string | undefined {
  const lower = source.toLowerCase();
  if (lower.length !== source.length) return undefined;
  let text = "";
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code < 128) {
      if ((code === OPENING_BRACKET || code === POINT) && inclusiveEnding(source, at) > 0) return undefined;
      continue;
    }
    const folded = code < ALIGNED.length ? ALIGNED[code] || alignedUnit(code) : NOT_ALIGNED;
    if (folded === NOT_ALIGNED) return undefined;
    text += lower.slice(from, at) + String.fromCharCode(folded);
    from = at + 1;
  }
  return text + lower.slice(from);
}

function alignedUnit(code: number): number {
  const { text } = foldCharacter(code);
  const unit = text.length === 1 && !MIDDLE_DOTS.includes(code) ? text.charCodeAt(0) : NOT_ALIGNED;
  ALIGNED[code] = unit;
  return unit;
}

const OPENING_BRACKET = 0x28;
const POINT = 0x2e;
const MIDDLE_DOTS = [0xb7, 0x2027, 0x22c5, 0x2022];

/** Folds to itself in lower case, whatever stands around it. */
function isPlain(code: number): boolean {
  return code < 128 && code !== OPENING_BRACKET && code !== POINT;
}

/** Whether an inclusive ending may begin here, such as “(e)s” or “·e·s”. */
function mayOpenEnding(code: number): boolean {
  return code === OPENING_BRACKET || code === POINT || MIDDLE_DOTS.includes(code);
}

function foldMapped(source: string): FoldedText {
  let starts = new Int32Array(source.length + 32);
  let ends = new Int32Array(source.length + 32);
  let count = 0;
  let text = "";
  let at = 0;
  /** Gives a vanished stretch to the units of the character right before it, when there is one. */
  const extend = (from: number, to: number) => {
    for (let i = count - 1; i >= 0 && ends[i] === from; i--) ends[i] = to;
  };
  const add = (folded: string, from: number, to: number) => {
    if (count + folded.length + source.length - at > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    for (let unit = 0; unit < folded.length; unit++) {
      starts[count] = from;
      ends[count++] = to;
    }
    text += folded;
  };
  while (at < source.length) {
    const from = at;
    let code = source.charCodeAt(at);
    while (at < source.length && isPlain(code)) {
      starts[count] = at++;
      ends[count++] = at;
      code = source.charCodeAt(at);
    }
    if (at > from) {
      text += source.slice(from, at).toLowerCase();
      continue;
    }
    const ending = mayOpenEnding(code) ? inclusiveEnding(source, at) : 0;
    if (ending > 0) {
      extend(at, at + ending);
      at += ending;
      continue;
    }
    const codePoint = source.codePointAt(at) ?? code;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const folded = foldCharacter(codePoint);
    if (folded.dropped === "mark") extend(at, next);
    add(folded.text, at, next);
    at = next;
  }
  return {
    text,
    toSource: (start, end) => {
      const first = start < count ? (starts[start] ?? source.length) : source.length;
      return { start: first, end: end > start ? (ends[Math.min(end, count) - 1] ?? first) : first };
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2 + 64);
  larger.set(array);
  return larger;
}
