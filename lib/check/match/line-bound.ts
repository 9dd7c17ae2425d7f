/** What parts a text: line breaks, or the marks that end sentences as well. */
export type Parting = "lines" | "sentences";

/** How far a pattern may look, and how much of a text it may take. A stretch of blanks counts as one break, however many lines it ends. */
export interface Reach {
  /** Most breaks behind the place where a match begins that it takes or looks at; the end of the text counts as one. */
  readonly over: number;
  /** Most breaks before that place that it looks at; the beginning of the text counts as one. */
  readonly back: number;
  /** Most units that it takes or looks at behind that place. */
  readonly length: number;
  /** Fewest units that it takes. */
  readonly least: number;
}

/**
 * Whether a pattern finds in a text what it finds in the lines of the text, each by itself: nothing in it matches a line break,
 * looks for one, or asks for the text's beginning or end. Sound, never complete: what is not understood is said to cross lines.
 */
export function isLineBound(pattern: Pick<RegExp, "source" | "flags">): boolean {
  const reach = reachOf(pattern, "lines");
  return reach !== undefined && reach.over + reach.back === 0;
}

/** The reach of a pattern in a text parted so, rather too far than too short; nothing when it is not understood. */
export function reachOf({ source, flags }: Pick<RegExp, "source" | "flags">, parting: Parting): Reach | undefined {
  if (/[svy]/.test(flags)) return undefined;
  try {
    return new Reader(source, flags, parting).read();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** The line break, and the marks that end sentences: each has a bit, and what a part of a pattern matches of them is a set of bits. */
const BREAKS = [10, 0x2e, 0x21, 0x3f];
const LINE = 1;
const MARKS = 14;
const ALL = LINE | MARKS;
/** What classes match of them. */
const CLASSES: Readonly<Record<string, number>> = { d: 0, w: 0, S: MARKS, s: LINE, W: ALL, D: ALL };
const PROPERTY = /^\{(?:L|Lu|Ll|Lt|Lm|Lo|M|Mn|N|Nd|P|Pd|Po|S|Sc|So|Zs|Emoji(?:_\w+)?|Extended_Pictographic|(?:Script|sc|scx)=\w+)\}/;
/** Properties that the marks have. */
const OF_MARKS = /^\{Po?\}/;
/** Escapes that stand for one character, and which. */
const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, "0": 0 };
const MANY = Number.POSITIVE_INFINITY;

/** One member of a class: what it matches of the breaks, whether it matches nothing but blanks, and its code when it is one character. */
interface Member {
  readonly breaks: number;
  readonly blank: boolean;
  readonly code: number | undefined;
}

interface Part extends Reach {
  /** One character that can be nothing but a blank: repeated, it goes over one break all the same. */
  readonly blank: boolean;
}

const NOTHING: Part = { over: 0, back: 0, length: 0, least: 0, blank: false };

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly multiline: boolean;
  /** Units that one character may take. */
  private readonly width: number;
  private readonly parting: number;
  private refersBack = false;

  constructor(source: string, flags: string, parting: Parting) {
    this.source = source;
    this.multiline = flags.includes("m") && parting === "lines";
    this.parting = parting === "lines" ? LINE : ALL;
    this.width = flags.includes("u") ? 2 : 1;
  }

  read(): Reach {
    const part = this.alternatives(false);
    return this.refersBack && part.over > 0 ? { ...part, over: MANY, length: MANY } : part;
  }

  private alternatives(lookingBack: boolean): Part {
    let part = this.sequence(lookingBack);
    while (this.source[this.at] === "|") {
      this.at++;
      const { over, back, length, least } = this.sequence(lookingBack);
      part = {
        over: Math.max(part.over, over),
        back: Math.max(part.back, back),
        length: Math.max(part.length, length),
        least: Math.min(part.least, least),
        blank: false,
      };
    }
    return part;
  }

  private sequence(lookingBack: boolean): Part {
    let [over, back, length, least] = [0, 0, 0, 0];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.repeated(this.item(lookingBack));
      over += part.over;
      back = Math.max(back, part.back);
      length += part.length;
      least += part.least;
    }
    return { over, back, length, least, blank: false };
  }

  private item(lookingBack: boolean): Part {
    const code = this.source.codePointAt(this.at) ?? 0;
    const character = this.width > 1 ? String.fromCodePoint(code) : (this.source[this.at] ?? "");
    this.at += character.length;
    if (character === "(") return this.group(lookingBack);
    if (character === "[") return this.one(this.classMember());
    if (character === "\\") return this.escaped();
    if (character === "^") return this.multiline ? NOTHING : { ...NOTHING, back: 1 };
    if (character === ".") return this.one({ breaks: MARKS, blank: false, code: undefined });
    if (character !== "$") return this.one(asMember(code));
    if (lookingBack && !this.multiline) throw new NotUnderstood();
    return this.multiline ? NOTHING : { ...NOTHING, over: 1 };
  }

  private one({ breaks, blank }: Member): Part {
    return { over: (breaks & this.parting) === 0 ? 0 : 1, back: 0, length: this.width, least: 1, blank };
  }

  private group(lookingBack: boolean): Part {
    const kind = /^\?(?::|<?[=!]|<[A-Za-z]\w*>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "";
    if (kind === "" && this.source[this.at] === "?") throw new NotUnderstood();
    this.at += kind.length;
    const looksBack = /^\?<[=!]/.test(kind);
    const looks = /[=!]$/.test(kind);
    const part = this.alternatives(lookingBack || looksBack);
    this.at++;
    if (!looks) return { ...part, blank: false };
    if (looksBack) return { ...NOTHING, back: part.over + part.back };
    if (lookingBack && part.over > 0) throw new NotUnderstood();
    return { ...part, least: 0, blank: false };
  }

  private repeated(part: Part): Part {
    const times = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (times === null) return part;
    this.at += times[0].length;
    const [, sign, few, comma, many] = times;
    const fewest = sign === undefined ? Number(few) : sign === "+" ? 1 : 0;
    const most = sign === undefined ? (comma === undefined ? fewest : many === "" ? MANY : Number(many)) : sign === "?" ? 1 : MANY;
    const often = (one: number) => (one === 0 ? 0 : one * most);
    return {
      ...part,
      over: part.blank ? part.over : often(part.over),
      length: often(part.length),
      least: part.least * fewest,
      blank: false,
    };
  }

  /** The reader stands behind the opening bracket of a class. */
  private classMember(): Member {
    const isNegated = this.source[this.at] === "^";
    if (isNegated) this.at++;
    let breaks = 0;
    let blank = true;
    let before: number | undefined;
    while (this.at < this.source.length && this.source[this.at] !== "]") {
      const isRange = before !== undefined && this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
      if (isRange) this.at++;
      const member = this.member();
      breaks |= member.breaks;
      blank &&= member.blank && !isRange;
      if (isRange && before !== undefined && member.code !== undefined) breaks |= breaksWithin(before, member.code);
      before = isRange ? undefined : member.code;
    }
    this.at++;
    return { breaks: isNegated ? ALL & ~breaks : breaks, blank: blank && !isNegated, code: undefined };
  }

  private member(): Member {
    const code = this.source.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return code === 0x5c ? this.escape() : asMember(code);
  }

  private escaped(): Part {
    if (/[bB]/.test(this.source[this.at] ?? "")) {
      this.at++;
      return NOTHING;
    }
    if (/[1-9]/.test(this.source[this.at] ?? "")) {
      this.at++;
      this.refersBack = true;
      return { ...NOTHING, length: MANY };
    }
    return this.one(this.escape());
  }

  /** Stands behind the backslash. Whatever is not known ends the reading. */
  private escape(): Member {
    const character = this.source[this.at++] ?? "";
    const known = CLASSES[character];
    if (known !== undefined) return { breaks: known, blank: character === "s", code: undefined };
    if (character === "p") {
      const property = PROPERTY.exec(this.source.slice(this.at, this.at + 60))?.[0];
      if (property === undefined) throw new NotUnderstood();
      this.at += property.length;
      return { breaks: OF_MARKS.test(property) ? MARKS : 0, blank: false, code: undefined };
    }
    const written = /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(this.source.slice(this.at - 1, this.at + 9));
    if (written !== null) {
      this.at += written[0].length - 1;
      return asMember(Number.parseInt(written[1] ?? written[2] ?? written[3] ?? "", 16));
    }
    if (character in CONTROLS) return asMember(CONTROLS[character] ?? 0);
    if (/[A-Za-z0-9]/.test(character)) throw new NotUnderstood();
    return asMember(character.codePointAt(0) ?? 0);
  }
}

function asMember(code: number): Member {
  return { breaks: breaksWithin(code, code), blank: /\s/.test(String.fromCodePoint(code)), code };
}

function breaksWithin(from: number, to: number): number {
  let bits = 0;
  BREAKS.forEach((code, at) => {
    if (from <= code && code <= to) bits |= 1 << at;
  });
  return bits;
}

class NotUnderstood extends Error {}
