/**
 * What a pattern cannot match without: every clause is a list of strings, one of which stands in any text that matches.
 * No clause means that nothing is known, and the pattern has to be tried. Sound, never complete: it may ask for less than
 * the pattern does. The idea of tests by required strings before an automaton runs is Russ Cox's, “Regular Expression
 * Matching with a Trigram Index” (2012).
 */
export type RequiredClauses = readonly (readonly string[])[];

/** Texts that a part of a pattern matches, when they are few; and what must stand in a text around or within them. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly clauses: RequiredClauses;
}

const MOST_EXACT = 48;
const MOST_IN_CLAUSE = 64;
const MOST_IN_ALTERNATION = 800;
const UNKNOWN: Part = { exact: undefined, clauses: [] };
const NOTHING: Part = { exact: [""], clauses: [] };
/** Escapes that stand for no character, and for many. */
const EDGES = "bB";
const CLASSES = "dDwWsSpP";
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", "0": "\0" };

/** Reads what `pattern` cannot do without. A pattern that ignores case is not read: it would need every spelling. */
export function requiredClauses(pattern: RegExp): RequiredClauses {
  if (pattern.ignoreCase || pattern.flags.includes("v")) return [];
  const reader = new PatternReader(pattern.source, pattern.unicode);
  return asClauses(reader.alternatives());
}

function asClauses({ exact, clauses }: Part): RequiredClauses {
  return exact === undefined || exact.length > MOST_IN_CLAUSE || exact.includes("") ? clauses : [...clauses, exact];
}

class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly unicode: boolean;

  constructor(source: string, unicode: boolean) {
    this.source = source;
    this.unicode = unicode;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      parts.push(this.sequence());
    }
    return oneOf(parts);
  }

  private sequence(): Part {
    let exact: readonly string[] | undefined = [""];
    const clauses: (readonly string[])[] = [];
    let whole = true;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.repeated(this.item());
      const joined: readonly string[] | undefined = exact && part.exact && product(exact, part.exact);
      if (joined !== undefined) {
        exact = joined;
        continue;
      }
      whole = false;
      if (exact !== undefined) clauses.push(...asClauses({ exact, clauses: [] }));
      clauses.push(...part.clauses);
      exact = part.exact ?? [""];
    }
    if (whole) return { exact, clauses };
    return { exact: undefined, clauses: [...clauses, ...asClauses({ exact, clauses: [] })] };
  }

  private item(): Part {
    const character = this.take();
    if (character === "(") return this.group();
    if (character === "[") return this.characterClass();
    if (character === "\\") return this.escape();
    if (character === ".") return UNKNOWN;
    return character === "^" || character === "$" ? NOTHING : { exact: [character], clauses: [] };
  }

  private group(): Part {
    const kind = /^\?(?::|=|!|<=|<!|<[A-Za-z]\w*>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "";
    this.at += kind.length;
    const inside = this.alternatives();
    this.at++;
    return kind.endsWith("=") || kind.endsWith("!") ? NOTHING : inside;
  }

  /** A few single characters are known; ranges, negations and classes within are not. */
  private characterClass(): Part {
    const exact: string[] = [];
    let known = this.source[this.at] !== "^";
    while (this.at < this.source.length && this.source[this.at] !== "]") {
      const character = this.take();
      const one = character === "\\" ? this.escape().exact?.[0] : character;
      if (one === undefined || one === "") known = false;
      else exact.push(one);
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]") known = false;
    }
    this.at++;
    return known && exact.length > 0 && exact.length <= MOST_EXACT ? { exact, clauses: [] } : UNKNOWN;
  }

  private escape(): Part {
    const character = this.take();
    if (EDGES.includes(character)) return NOTHING;
    if (CLASSES.includes(character)) {
      if (character.toLowerCase() === "p" && this.source[this.at] === "{") this.at = this.source.indexOf("}", this.at) + 1;
      return UNKNOWN;
    }
    if (/[1-9k]/.test(character)) {
      if (character === "k") this.at = this.source.indexOf(">", this.at) + 1;
      return UNKNOWN;
    }
    const code = /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(this.source.slice(this.at - 1, this.at + 9));
    if (code !== null) {
      if (code[1] !== undefined && !this.unicode) return UNKNOWN;
      this.at += code[0].length - 1;
      return { exact: [String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16))], clauses: [] };
    }
    return { exact: [CONTROLS[character] ?? character], clauses: [] };
  }

  private repeated(part: Part): Part {
    const times = /^(?:[*+?]|\{(\d+)(,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (times === null) return part;
    this.at += times[0].length;
    if (times[0].startsWith("?")) return part.exact === undefined ? UNKNOWN : { exact: [...part.exact, ""], clauses: [] };
    if (times[0].startsWith("*") || times[1] === "0") return UNKNOWN;
    const [only = ""] = part.exact ?? [];
    const fewest = Math.min(Number(times[1] ?? 1), 8);
    const repeated = part.exact?.length === 1 && only !== "" ? [[only.repeat(fewest)]] : asClauses(part);
    return { exact: undefined, clauses: repeated };
  }

  private take(): string {
    const code = this.unicode ? (this.source.codePointAt(this.at) ?? 0) : this.source.charCodeAt(this.at);
    const character = this.unicode ? String.fromCodePoint(code) : String.fromCharCode(code);
    this.at += character.length;
    return character;
  }
}

function oneOf(parts: readonly Part[]): Part {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const exact: string[] = [];
  for (const part of parts) exact.push(...(part.exact ?? []));
  if (parts.every((part) => part.exact !== undefined) && exact.length <= MOST_EXACT) return { exact, clauses: [] };
  const clause: string[] = [];
  for (const part of parts) {
    const best = bestOf(asClauses(part));
    if (best === undefined) return UNKNOWN;
    clause.push(...best);
  }
  return { exact: undefined, clauses: clause.length <= MOST_IN_ALTERNATION ? [clause] : [] };
}

/** The clause that the fewest texts will satisfy: long strings first, then few of them. */
function bestOf(clauses: RequiredClauses): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const clause of clauses) {
    const worth = Math.min(...clause.map((one) => Math.min(one.length, 8))) - clause.length / 100;
    if (worth > bestWorth) {
      best = clause;
      bestWorth = worth;
    }
  }
  return best;
}

function product(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  if (before.length * after.length > MOST_EXACT) return undefined;
  return before.flatMap((one) => after.map((other) => one + other));
}
