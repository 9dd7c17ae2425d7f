/**
 * Whether a pattern finds in a text what it finds in the lines of the text, each by itself: nothing in it matches a line break,
 * looks for one, or asks for the text's beginning or end. Sound, never complete: what is not understood is said to cross lines.
 */
export function isLineBound({ source, flags }: Pick<RegExp, "source" | "flags">): boolean {
  if (/[svy]/.test(flags)) return false;
  try {
    return new Reader(source, flags).staysInLine();
  } catch (error) {
    if (error instanceof NotUnderstood) return false;
    throw error;
  }
}

const LINE_BREAK = 10;
/** Classes and properties that hold no line break. */
const WITHIN = "dwS";
const ACROSS = "sWD";
const PROPERTY = /^\{(?:L|Lu|Ll|Lt|Lm|Lo|M|Mn|N|Nd|P|Pd|Po|S|Sc|So|Zs|Emoji(?:_\w+)?|Extended_Pictographic|(?:Script|sc|scx)=\w+)\}/;
/** Escapes that stand for one character, and which. */
const CONTROLS: Readonly<Record<string, number>> = { n: LINE_BREAK, t: 9, r: 13, f: 12, v: 11, "0": 0 };

/** One member of a class: whether it holds the line break, and its code when it is one character. */
interface Member {
  readonly breaks: boolean;
  readonly code: number | undefined;
}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly multiline: boolean;

  constructor(source: string, flags: string) {
    this.source = source;
    this.multiline = flags.includes("m");
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over a pattern, one branch for each sort of sign.
  staysInLine(): boolean {
    while (this.at < this.source.length) {
      const character = this.source[this.at++];
      if (character === "[") {
        if (this.classBreaks()) return false;
      } else if (character === "\\") {
        if (this.escape(false).breaks) return false;
      } else if (character === "(") {
        this.skipGroupName();
      } else if (((character === "^" || character === "$") && !this.multiline) || character === "\n") return false;
    }
    return true;
  }

  private skipGroupName(): void {
    const name = /^\?<[A-Za-z]\w*>/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "";
    this.at += name.length;
  }

  /** Whether a class takes the line break; the reader stands behind its opening bracket. */
  private classBreaks(): boolean {
    const isNegated = this.source[this.at] === "^";
    if (isNegated) this.at++;
    let breaks = false;
    let before: number | undefined;
    while (this.at < this.source.length && this.source[this.at] !== "]") {
      const isRange = before !== undefined && this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
      if (isRange) this.at++;
      const member = this.member();
      breaks ||= member.breaks;
      if (isRange && before !== undefined && member.code !== undefined) breaks ||= before <= LINE_BREAK && LINE_BREAK <= member.code;
      before = isRange ? undefined : member.code;
    }
    this.at++;
    return isNegated ? !breaks : breaks;
  }

  private member(): Member {
    const code = this.source.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return code === 0x5c ? this.escape(true) : { breaks: code === LINE_BREAK, code };
  }

  /** Stands behind the backslash. Whatever is not known ends the reading. */
  private escape(inClass: boolean): Member {
    const character = this.source[this.at++] ?? "";
    if (WITHIN.includes(character) || (!inClass && /[bB1-9]/.test(character))) return { breaks: false, code: undefined };
    if (ACROSS.includes(character)) return { breaks: true, code: undefined };
    if (character === "p") {
      const property = PROPERTY.exec(this.source.slice(this.at, this.at + 60))?.[0];
      if (property === undefined) throw new NotUnderstood();
      this.at += property.length;
      return { breaks: false, code: undefined };
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
  return { breaks: code === LINE_BREAK, code };
}

class NotUnderstood extends Error {}
