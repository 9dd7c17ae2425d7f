import { analysePost } from "../match";

/** Words of one shingle: A. Broder, “On the resemblance and containment of documents”, 1997, with runs short enough for a post. */
const WORDS = 3;

/**
 * Hashes of every run of three words of a text, folded, links left out, each once, in ascending order; 32-bit FNV-1a. A text of
 * fewer words gives one. What a `HistoryDigest` holds of a post: the words cannot be had back from it.
 */
export function shinglesOf(text: string): readonly number[] {
  const words = analysePost({ text }, "und").words.map(({ folded }) => folded);
  if (words.length === 0) return [];
  const hashes = new Set<number>();
  for (let at = 0; at <= Math.max(0, words.length - WORDS); at++) hashes.add(hash(words.slice(at, at + WORDS).join(" ")));
  return [...hashes].sort((a, b) => a - b);
}

/** Shared shingles against all shingles of both, 0–1 (Jaccard); 0 when there are none. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const ofA = new Set(a);
  const ofB = new Set(b);
  let both = 0;
  for (const one of ofB) if (ofA.has(one)) both++;
  const all = ofA.size + ofB.size - both;
  return all === 0 ? 0 : both / all;
}

/** FNV-1a over UTF-16 units, both bytes of each (G. Fowler, L. C. Noll, K.-P. Vo, 1991). */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >> 8), 0x01000193);
  }
  return value >>> 0;
}
