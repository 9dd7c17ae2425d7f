import { requiredClauses } from "./required";

const BITS = 15;
const FEWEST_BITS = 9;

/**
 * The runs of three units of a text, as a set of bits of at most 4 kB: says cheaply that a pattern cannot match there, never that
 * it does. Different runs may share a bit; then a pattern is only tried in vain.
 */
export class Grams {
  private readonly text: string;
  private readonly bits: Uint32Array;
  /** Bits of a slot that a short text does without. */
  private readonly spare: number;

  constructor(text: string) {
    this.text = text;
    const size = Math.min(BITS, Math.max(FEWEST_BITS, 37 - Math.clz32(text.length)));
    const spare = BITS - size;
    const bits = new Uint32Array(2 ** size / 32);
    this.spare = spare;
    this.bits = bits;
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 2; at < text.length; at++) {
      const third = text.charCodeAt(at);
      const slot = slotOf(first, second, third) >>> spare;
      bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
      first = second;
      second = third;
    }
  }

  /** False only when `pattern` matches nowhere in the text. */
  mayHold(pattern: RegExp): boolean {
    return this.passes(testOf(pattern));
  }

  /** The same for clauses that were read off a pattern before. */
  passes(test: readonly Clause[]): boolean {
    for (let at = 0; at < test.length; at++) if (!this.mayHoldAny(test[at] ?? NO_CLAUSE)) return false;
    return true;
  }

  /** One bit for each clause that the text satisfies. */
  partsOf(clauses: readonly Clause[]): number {
    let parts = 0;
    for (let at = 0; at < clauses.length; at++) if (this.mayHoldAny(clauses[at] ?? NO_CLAUSE)) parts |= 1 << at;
    return parts;
  }

  private mayHoldAny({ literals, runs }: Clause): boolean {
    const { bits, spare } = this;
    for (let at = 0; at < runs.length; ) {
      const next = at + 1 + (runs[at] ?? 0);
      at++;
      for (; at < next; at++) {
        const slot = (runs[at] ?? 0) >>> spare;
        if (((bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0) break;
      }
      if (at === next) return true;
      at = next;
    }
    for (let at = 0; at < literals.length; at++) if (this.text.includes(literals[at] ?? "")) return true;
    return false;
  }
}

/** One of these must stand in the text: those shorter than a run as they are, the others as counted slots of their runs. */
export interface Clause {
  readonly literals: readonly string[];
  readonly runs: Uint16Array;
  /** None of the strings holds a line break. */
  readonly staysInLine: boolean;
}
/** The head of a literal tells nearly as much as the whole, and many have the same. */
const LONGEST = 9;
const NO_CLAUSE: Clause = { literals: [], runs: new Uint16Array(0), staysInLine: true };

const tests = new WeakMap<RegExp, readonly Clause[]>();

/** Clauses with long literals first: they turn most texts away. */
export function testOf(pattern: RegExp): readonly Clause[] {
  const known = tests.get(pattern);
  if (known !== undefined) return known;
  const shortest = (clause: readonly string[]) => Math.min(...clause.map((literal) => literal.length));
  const test = [...requiredClauses(pattern)].sort((a, b) => shortest(b) - shortest(a)).map(clauseOf);
  tests.set(pattern, test);
  return test;
}

function clauseOf(clause: readonly string[]): Clause {
  const literals = [...new Set(clause.map((literal) => literal.slice(0, LONGEST)))];
  const long = literals.filter((literal) => literal.length > 2);
  return {
    literals: literals.filter((literal) => literal.length < 3),
    runs: Uint16Array.from(long.flatMap((literal) => [literal.length - 2, ...slotsOf(literal)])),
    staysInLine: !literals.some((literal) => literal.includes("\n")),
  };
}

function slotsOf(text: string): number[] {
  const slots: number[] = [];
  for (let at = 2; at < text.length; at++) slots.push(slotOf(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at)));
  return slots;
}

function slotOf(first: number, second: number, third: number): number {
  return Math.imul((first << 10) ^ (second << 5) ^ third ^ (first << 20), 0x9e3779b1) >>> (32 - BITS);
}
