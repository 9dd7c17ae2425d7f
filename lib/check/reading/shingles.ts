import { analysePost, sameInWorld } from "../match";
import type { Word } from "../post";

/** Words of one shingle: A. Broder, “On the resemblance and containment of documents”, 1997, with runs short enough for a post. */
const WORDS = 3;
const PRIME = 0x01000193;

/**
 * Hashes of every run of three words of a text, folded, links left out, each once, in ascending order; 32-bit FNV-1a. A text of
 * fewer words gives one. What a `HistoryDigest` holds of a post: the words cannot be had back from it.
 */
export function shinglesOf(text: string): readonly number[] {
  return shinglesOfWords(analysePost({ text }, "und").words);
}

/** The same for a text whose words are already known. */
export function shinglesOfWords(words: readonly Word[]): readonly number[] {
  if (words.length === 0) return [];
  const hashes = new Set<number>();
  for (let at = 0; at <= Math.max(0, words.length - WORDS); at++) hashes.add(hash(words, at, Math.min(at + WORDS, words.length)));
  return Array.from(Uint32Array.from(hashes).sort());
}

/**
 * Shared shingles against all shingles of both, 0–1 (Jaccard); 0 when there are none. Below `least` the answer may be 0 as well:
 * two texts are left off as soon as they cannot come up to it.
 */
export function resemblance(a: readonly number[], b: readonly number[], least = 0): number {
  const ofA = ascending(a);
  const ofB = ascending(b);
  const sum = ofA.length + ofB.length;
  let both = 0;
  for (let atA = 0, atB = 0; atA < ofA.length && atB < ofB.length; ) {
    const left = ofA[atA] ?? 0;
    const right = ofB[atB] ?? 0;
    if (left === right) both++;
    else {
      const most = both + Math.min(ofA.length - atA, ofB.length - atB);
      if (most < least * (sum - most)) return 0;
    }
    if (left <= right) atA++;
    if (right <= left) atB++;
  }
  return sum === 0 ? 0 : both / (sum - both);
}

/** Lists that came from elsewhere may be in any order; each is put in order once. */
const ordered = sameInWorld<readonly number[], readonly number[]>("ordered");

function ascending(hashes: readonly number[]): readonly number[] {
  let list = ordered.get(hashes);
  if (list === undefined) {
    list = hashes.every((hash, at) => at === 0 || hash > (hashes[at - 1] ?? 0)) ? hashes : [...new Set(hashes)].sort((a, b) => a - b);
    ordered.set(hashes, list);
  }
  return list;
}

const SPACE = 0x20;

/** FNV-1a over UTF-16 units, both bytes of each, of words parted by a space (G. Fowler, L. C. Noll, K.-P. Vo, 1991). */
function hash(words: readonly Word[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    if (at > from) value = Math.imul(Math.imul(value ^ SPACE, PRIME), PRIME);
    const word = words[at]?.folded ?? "";
    for (let unit = 0; unit < word.length; unit++) {
      const code = word.charCodeAt(unit);
      value = Math.imul(Math.imul(value ^ (code & 0xff), PRIME) ^ (code >> 8), PRIME);
    }
  }
  return value >>> 0;
}
