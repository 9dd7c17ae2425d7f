/** SHA-256 (FIPS 180-4), because a remark must be recognised between two keystrokes and the browser's own answers later. */

const INITIAL = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const ROUND = roundConstants();

/** The hash of a text's UTF-16 units, high byte first, as eight 32-bit numbers. */
export function sha256(text: string): Uint32Array {
  const state = Uint32Array.from(INITIAL);
  const words = padded(text);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) compress(state, schedule, words, block);
  return state;
}

/** The first half of the hash, in hexadecimal: enough to tell a few thousand words apart, too little to be of other use. */
export function shortHash(text: string): string {
  return [...sha256(text).subarray(0, 4)].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The text in 32-bit words, a one bit behind it, its length in bits at the end. */
function padded(text: string): Uint32Array {
  const bytes = text.length * 2;
  const words = new Uint32Array((((bytes + 8) >> 6) + 1) * 16);
  for (let unit = 0; unit < text.length; unit++) words[unit >> 1] = at(words, unit >> 1) | (text.charCodeAt(unit) << (unit & 1 ? 0 : 16));
  words[text.length >> 1] = at(words, text.length >> 1) | (0x80 << (text.length & 1 ? 8 : 24));
  words[words.length - 1] = bytes * 8;
  return words;
}

function compress(state: Uint32Array, w: Uint32Array, words: Uint32Array, block: number): void {
  for (let t = 0; t < 16; t++) w[t] = at(words, block + t);
  for (let t = 16; t < 64; t++) {
    const x = at(w, t - 15);
    const y = at(w, t - 2);
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(ROUND, t) + at(w, t)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + value;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
function roundConstants(): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes.map((prime) => (Math.cbrt(prime) % 1) * 2 ** 32));
}
