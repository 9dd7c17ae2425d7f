/** The blanks that stand between words of one line: plain, no-break, narrow no-break. */
export const NO_BREAK = "\u00a0";
export const NARROW_NO_BREAK = "\u202f";

/** Whether a character parts words within a line. */
export function isBlank(character: string | undefined): boolean {
  return character === " " || character === NO_BREAK || character === NARROW_NO_BREAK;
}

const OF_WORD = /^[\p{L}\p{N}\p{M}'’-]$/u;
/** Longest stretch that a fix takes along to show where it is made. */
const LONGEST = 24;

/** Where the word that ends at `at` begins, so that a fix that only changes a blank or a mark shows something; `at` when there is none. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && OF_WORD.test(text[start - 1] ?? "")) start--;
  return start;
}

/** Where the word that begins at `at` ends; `at` when there is none. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST && OF_WORD.test(text[end] ?? "")) end++;
  return end;
}

/** Whether a word or a number goes on before `at`; cheaper here than as a look behind at every place of a text. */
export function goesOn(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}

/** Where a picture, an arrow or a sign of its own begins: an emoji, most of the time. */
export function isPictureUnit(unit: number): boolean {
  return (unit > 0x218f && unit < 0x2c00) || (unit > 0xd83b && unit < 0xd83f);
}
