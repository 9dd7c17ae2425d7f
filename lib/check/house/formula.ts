import type { Localized } from "../draft";

/** A formula ready to be worked out; NaN or infinite when it divides by nothing. */
export type Formula<Name extends string> = (values: Readonly<Record<Name, number>>) => number;

export type ParsedFormula<Name extends string> =
  | { readonly ok: true; readonly formula: Formula<Name> }
  | { readonly ok: false; readonly found: string; readonly message: Localized };

/** Brackets inside one another; far more than any formula needs. */
const DEEPEST = 50;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}_][\p{L}\p{N}_]*)*)|([\s\S]))/uy;

/**
 * Reads numbers, names, `+ - * / ( )` and a leading minus, with the usual precedence; there is nothing else, and nothing is ever
 * run as code. A hyphen inside a name belongs to it: write blanks around a minus.
 */
export function parseFormula<Name extends string>(source: string, names: readonly Name[]): ParsedFormula<Name> {
  try {
    const reader = createReader(source, names);
    const formula = readSum(reader, 0);
    if (reader.token !== undefined) throw new Refusal(reader.token, UNEXPECTED);
    return { ok: true, formula };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, found: error.found, message: error.sentence };
    throw error;
  }
}

const UNEXPECTED: Localized = {
  fr: "La formule ne se lit pas ici ; écrivez nombres, variables, + - * / et parenthèses, le point pour les décimales.",
  en: "The formula cannot be read here; write numbers, variables, + - * / and brackets, a point for decimals.",
};
const TOO_DEEP: Localized = { fr: "Trop de parenthèses emboîtées ; simplifiez.", en: "Too many brackets inside one another; simplify." };

/** Carries a refusal out of the recursion; never leaves this file. */
class Refusal extends Error {
  readonly found: string;
  readonly sentence: Localized;
  constructor(found: string, sentence: Localized) {
    super(found);
    this.found = found;
    this.sentence = sentence;
  }
}

interface Reader<Name extends string> {
  /** The piece that comes next; nothing at the end. */
  token: string | undefined;
  next(): void;
  /** What a number or a name stands for. */
  operand(token: string): Formula<Name>;
}

function createReader<Name extends string>(source: string, names: readonly Name[]): Reader<Name> {
  let at = 0;
  const known: Localized = {
    fr: `La formule ne connaît pas ce nom ; ses variables sont : ${names.join(", ")}.`,
    en: `The formula does not know this name; its variables are ${names.join(", ")}.`,
  };
  const reader: Reader<Name> = {
    token: undefined,
    next: () => {
      TOKEN.lastIndex = at;
      const match = source.slice(at).trim() === "" ? null : TOKEN.exec(source);
      at = match === null ? source.length : TOKEN.lastIndex;
      reader.token = match?.[1] ?? match?.[2] ?? match?.[3];
    },
    operand: (token) => {
      const number = Number(token);
      if (!Number.isNaN(number)) return () => number;
      const name = names.find((candidate) => candidate === token);
      if (name === undefined) throw new Refusal(token, /^\p{L}/u.test(token) ? known : UNEXPECTED);
      return (values) => values[name];
    },
  };
  reader.next();
  return reader;
}

function readSum<Name extends string>(reader: Reader<Name>, depth: number): Formula<Name> {
  let left = readProduct(reader, depth);
  while (reader.token === "+" || reader.token === "-") {
    const [before, sign] = [left, reader.token === "+" ? 1 : -1];
    reader.next();
    const right = readProduct(reader, depth);
    left = (values) => before(values) + sign * right(values);
  }
  return left;
}

function readProduct<Name extends string>(reader: Reader<Name>, depth: number): Formula<Name> {
  let left = readFactor(reader, depth);
  while (reader.token === "*" || reader.token === "/") {
    const [before, isProduct] = [left, reader.token === "*"];
    reader.next();
    const right = readFactor(reader, depth);
    left = isProduct ? (values) => before(values) * right(values) : (values) => before(values) / right(values);
  }
  return left;
}

function readFactor<Name extends string>(reader: Reader<Name>, depth: number): Formula<Name> {
  const { token } = reader;
  if (token === undefined) throw new Refusal("", UNEXPECTED);
  if (depth > DEEPEST) throw new Refusal(token, TOO_DEEP);
  reader.next();
  if (token === "-") {
    const inner = readFactor(reader, depth + 1);
    return (values) => -inner(values);
  }
  if (token !== "(") return reader.operand(token);
  const inner = readSum(reader, depth + 1);
  if (reader.token !== ")") throw new Refusal(reader.token ?? "", UNEXPECTED);
  reader.next();
  return inner;
}
