/**
 * What a charter file may measure at most (T5). Each limit is checked iteratively and before anything recursive
 * touches the data: 200,000 nested arrays are legal JSON and would otherwise exhaust the stack.
 */
export const CHARTER_LIMITS = {
  /** UTF-8 bytes of the file: 5 MB of 1,024 × 1,024. */
  bytes: 5 * 1024 * 1024,
  /** Objects and arrays inside one another, the charter itself counted. */
  depth: 32,
  /** Entries of `rules`. */
  rules: 20_000,
  /** UTF-16 units of any text or key. */
  stringLength: 20_000,
  /** House rules that carry patterns (T3). */
  patternRules: 200,
} as const;

/**
 * UTF-8 bytes of a text, counted without encoding it; a lone surrogate counts as the three bytes of U+FFFD.
 * Stops as soon as the limit is passed.
 */
export function utf8Length(text: string, limit: number): number {
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= limit; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
