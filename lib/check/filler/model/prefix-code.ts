/** Steps on either side of nothing that a weight may have. */
const MOST_STEPS = 7;
/**
 * Bits of a weight of −7 to 7 steps, the fewer the more of the learnt weights have it: half a byte each would be a third more.
 * The lengths fill every code exactly, so that no run of bits is foreign (D. A. Huffman).
 */
const LENGTHS = [11, 9, 7, 5, 4, 3, 2, 2, 3, 3, 6, 8, 10, 12, 12];
const LONGEST = Math.max(...LENGTHS);

/** Steps by the length of their code, and the first code of each length: codes of one length follow each other. */
function table(): readonly { readonly first: number; readonly steps: readonly number[] }[] {
  let next = 0;
  return Array.from({ length: LONGEST + 1 }, (_, length) => {
    const steps = LENGTHS.flatMap((each, at) => (each === length ? [at - MOST_STEPS] : []));
    const first = next;
    next = (first + steps.length) << 1;
    return { first, steps };
  });
}
const TABLE = table();

/** The steps as a run of bits, the first bit highest; the last byte is filled with zeroes. */
export function packSteps(steps: Int8Array): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const step of steps) {
    const length = LENGTHS[step + MOST_STEPS] ?? 0;
    const { first = 0, steps: same = [] } = TABLE[length] ?? {};
    held = (held << length) | (first + same.indexOf(step));
    for (bits += length; bits >= 8; bits -= 8) bytes.push((held >> (bits - 8)) & 0xff);
    held &= 0xff;
  }
  if (bits > 0) bytes.push((held << (8 - bits)) & 0xff);
  return Uint8Array.from(bytes);
}

/** So many steps out of a run of bits; nothing when it ends before, or goes on behind them. */
export function unpackSteps(bytes: Uint8Array, count: number): Int8Array | undefined {
  const steps = new Int8Array(count);
  let at = 0;
  let code = 0;
  let length = 0;
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    if (at === count) return bit > bytes.length * 8 - 8 ? steps : undefined;
    code = (code << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    length += 1;
    const { first, steps: same } = TABLE[length] as (typeof TABLE)[number];
    const step = same[code - first];
    if (step === undefined) continue;
    steps[at++] = step;
    code = 0;
    length = 0;
  }
  return at === count ? steps : undefined;
}
