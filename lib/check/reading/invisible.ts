import { isPictureUnit } from "./blanks";

export type InvisibleName = "filler" | "space" | "joiner" | "hyphen" | "mark" | "direction" | "object" | "private" | "control" | "break";

/** A character that no reader sees, or none as meant: its kind, its length in units, and what is put in its place. */
export interface Invisible {
  readonly name: InvisibleName;
  readonly length: number;
  readonly replacement: string;
}

/** Ranges of UTF-16 units, in order. Surrogates stand for supplementary private use and for tag characters. */
const RANGES: readonly (readonly [from: number, to: number, name: InvisibleName])[] = [
  [0x00, 0x08, "control"],
  [0x0b, 0x0b, "break"],
  [0x0c, 0x0c, "control"],
  [0x0e, 0x1f, "control"],
  [0x7f, 0x84, "control"],
  [0x85, 0x85, "break"],
  [0x86, 0x9f, "control"],
  [0xad, 0xad, "hyphen"],
  [0x34f, 0x34f, "filler"],
  [0x61c, 0x61c, "direction"],
  [0x115f, 0x1160, "filler"],
  [0x17b4, 0x17b5, "filler"],
  [0x180e, 0x180e, "filler"],
  [0x200b, 0x200b, "space"],
  [0x200c, 0x200d, "joiner"],
  [0x200e, 0x200f, "direction"],
  [0x2028, 0x2029, "break"],
  [0x202a, 0x202e, "direction"],
  [0x2060, 0x2060, "joiner"],
  [0x2061, 0x2065, "filler"],
  [0x2066, 0x2069, "direction"],
  [0x206a, 0x206f, "filler"],
  [0x3164, 0x3164, "filler"],
  [0xdb40, 0xdb40, "filler"],
  [0xdb80, 0xdbff, "private"],
  [0xe000, 0xf8ff, "private"],
  [0xfeff, 0xfeff, "mark"],
  [0xffa0, 0xffa0, "filler"],
  [0xfff9, 0xfffc, "object"],
];

/** Letters that are written from right to left; in a text that holds them, direction marks do their work. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The invisible character at `at`, or nothing: also nothing where it does its work, as in emoji and in scripts whose letters join. */
export function invisibleKind(text: string, at: number, isRightToLeft: () => boolean): Invisible | undefined {
  const code = text.charCodeAt(at);
  const name = nameOf(code);
  if (name === undefined || (name === "direction" && isRightToLeft()) || works(text, at, code)) return undefined;
  const isPair = code > 0xd7ff && code < 0xe000;
  // Symbol fonts leave their bullets behind.
  const isBullet = name === "private" && (at === 0 || text[at - 1] === "\n") && /^[ \t\u00a0]/.test(text.slice(at + 1, at + 2));
  return { name, length: isPair ? 2 : 1, replacement: name === "break" ? "\n" : isBullet ? "•" : "" };
}

/** Accented letters, dashes and quotation marks, the first halves of emoji: nearly all that a French post holds beyond ASCII. */
function isCommon(code: number): boolean {
  return (
    (code > 0xad && code < 0x34f) ||
    (code > 0x200f && code < 0x2028) ||
    code === 0x202f ||
    (code > 0x206f && code < 0x3164) ||
    (code > 0xd7ff && code < 0xdb40) ||
    (code > 0xdbff && code < 0xe000)
  );
}

/** Whether a text holds a character of which `invisibleKind` may say anything. */
export function mayHoldInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 0x7e || code < 0x20) && nameOf(code) !== undefined) return true;
  }
  return false;
}

function nameOf(code: number): InvisibleName | undefined {
  if (isCommon(code)) return undefined;
  for (const [from, to, name] of RANGES) {
    if (code < from) return undefined;
    if (code <= to) return name;
  }
  return undefined;
}

/** Whether the character is at its place there. */
function works(text: string, at: number, code: number): boolean {
  switch (code) {
    case 0x200b:
      return endsText(text, at) || isBeside(text, at, 0xe00, 0x17ff);
    case 0xfeff:
      return endsText(text, at);
    case 0x200c:
    case 0x200d:
      return joinsEmoji(text, at) || isBeside(text, at, 0x600, 0x18af);
    case 0xdb40:
      return !isTag(text, at) || followsFlag(text, at);
    default:
      return code > 0xdb7f && code < 0xdc00 && !isLow(text.charCodeAt(at + 1));
  }
}

/** Editors put these at the end of a text for the caret; alone on a line they hold it open. */
function endsText(text: string, at: number): boolean {
  if (/^[\u200b\ufeff\s]*$/.test(text.slice(at, at + 40))) return true;
  return (at === 0 || text[at - 1] === "\n") && text[at + 1] === "\n";
}

function joinsEmoji(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isPictureUnit(text.charCodeAt(at + 1)) && (before === 0xfe0f || isLow(before) || isPictureUnit(before));
}

/** Arabic, Syriac, the scripts of India and South-East Asia. */
function isBeside(text: string, at: number, from: number, to: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (before >= from && before <= to) || (after >= from && after <= to);
}

/** Tag characters spell out the flags of regions behind a black flag; elsewhere they hide text. */
function isTag(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return low > 0xdbff && low < 0xdc80;
}

function followsFlag(text: string, at: number): boolean {
  let before = at;
  while (before > 1 && at - before < 64 && text.charCodeAt(before - 2) === 0xdb40) before -= 2;
  return text.slice(Math.max(0, before - 2), before) === "\u{1f3f4}";
}

function isLow(code: number): boolean {
  return code > 0xdbff && code < 0xe000;
}
