import { plainWords } from "./plain-words";
import { sha256 } from "./sha256";

/** Hashes kept of a draft (A. Broder, “On the resemblance and containment of documents”, 1997: the smallest of all). */
const KEPT = 64;
/** Beyond this many words nothing is read: a draft is known by its beginning well enough. */
const MOST_WORDS = 2_000;
/** Fewer runs than this say nothing: “Bonjour à tous” opens many posts. */
const FEWEST = 3;
/** Share of the runs of the shorter of two texts that the other has too, from which on they are one draft. */
export const SAME_DRAFT = 0.6;
/** Runs whose hash is remembered while a draft is being written. */
const MOST_REMEMBERED = 4_000;

/** Turns a draft into a few salted 32-bit hashes, in ascending order; empty for a text too short to be known again. */
export type Sketcher = (text: string) => readonly number[];

/** @param salt of this machine: without it neither words nor drafts can be looked up */
export function createSketcher(salt: string): Sketcher {
  const known = new Map<string, number>();
  const hashOf = (run: string) => {
    let hash = known.get(run);
    if (hash === undefined) {
      hash = sha256(`${salt} ${run}`)[0] ?? 0;
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(run, hash);
    }
    return hash;
  };
  return (text) => {
    const words = plainWords(text).slice(0, MOST_WORDS);
    const hashes = new Set<number>();
    for (let at = 0; at + 1 < words.length; at++) hashes.add(hashOf(`${words[at]} ${words[at + 1]}`));
    if (hashes.size < FEWEST) return [];
    return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
  };
}

/**
 * How much of the shorter of two drafts is in the other, 0–1, guessed from their sketches: so a draft that is typed again is known
 * before it is whole, and one that was written on is known by its beginning.
 */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(reach(a), reach(b));
  const ofA = a.filter((hash) => hash <= limit);
  const ofB = new Set(b.filter((hash) => hash <= limit));
  const fewer = Math.min(ofA.length, ofB.size);
  return fewer < FEWEST ? 0 : ofA.filter((hash) => ofB.has(hash)).length / fewer;
}

/** Up to where a sketch tells all: a full one leaves out what is greater than its last. */
function reach(sketch: readonly number[]): number {
  return sketch.length < KEPT ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? 0);
}
