/** One piece of a pattern; enough to judge it without running it. */
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  /** `\b`, `\d`, `\p{L}` … as written. */
  | { readonly kind: "escape"; readonly text: string }
  /** `[…]` as written. */
  | { readonly kind: "class"; readonly text: string }
  /** `(`, with what follows it when that is `?…`. */
  | { readonly kind: "open"; readonly text: string }
  | { readonly kind: "close" }
  | { readonly kind: "alternative" }
  /** How often what stands before may come; `min` 0 means it may be left out. */
  | { readonly kind: "repeat"; readonly text: string; readonly min: number; readonly max: number }
  /** `.`, `^` or `$`. */
  | { readonly kind: "sign"; readonly text: string };

const LITERAL_ESCAPE = /^\\[^\p{L}\p{N}]$/u;
/** Sticky, ours, and each free of nested repeats: a charter's text is only ever read by them, never made into one. */
const OPEN = /\((?:\?(?:P?<[=!]?[^>)]*>?|[=!>]|[imsU-]*[:)]?|))?/y;
const ESCAPE = /\\(?:[pP](?:\{[^}]*\}?|.?)|x(?:\{[^}]*\}?|..?)|[\s\S])?/uy;
const REPEAT = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})[?+]?/y;

/** Cuts a pattern into pieces; never fails, whatever the pattern holds. */
export function scanPattern(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  while (at < source.length) {
    const token = readToken(source, at, take);
    tokens.push(token.token);
    at += token.length;
  }
  return tokens;
}

function readToken(source: string, at: number, take: (pattern: RegExp) => RegExpExecArray | null): { token: Token; length: number } {
  const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const repeat = take(REPEAT);
  if (repeat !== null) return { token: readRepeat(repeat), length: repeat[0].length };
  switch (sign) {
    case "\\": {
      const text = take(ESCAPE)?.[0] ?? sign;
      if (LITERAL_ESCAPE.test(text)) return { token: { kind: "literal", text: text.slice(1) }, length: text.length };
      return { token: { kind: "escape", text }, length: text.length };
    }
    case "[": {
      const text = source.slice(at, classEnd(source, at));
      return { token: { kind: "class", text }, length: text.length };
    }
    case "(": {
      const text = take(OPEN)?.[0] ?? sign;
      return { token: { kind: "open", text }, length: text.length };
    }
    case ")":
      return { token: { kind: "close" }, length: 1 };
    case "|":
      return { token: { kind: "alternative" }, length: 1 };
    case ".":
    case "^":
    case "$":
      return { token: { kind: "sign", text: sign }, length: 1 };
    default:
      return { token: { kind: "literal", text: sign }, length: sign.length };
  }
}

function readRepeat([text, least, comma, most]: RegExpExecArray): Token {
  if (least === undefined) {
    return { kind: "repeat", text, min: text.startsWith("+") ? 1 : 0, max: text.startsWith("?") ? 1 : Number.POSITIVE_INFINITY };
  }
  const min = Number(least);
  const max = comma === undefined ? min : most === "" || most === undefined ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: "repeat", text, min, max };
}

/** Where a class ends: at the first `]` that is not its first member, not escaped and not part of `[:alpha:]`. */
function classEnd(source: string, at: number): number {
  let end = at + 1;
  if (source[end] === "^") end++;
  if (source[end] === "]") end++;
  while (end < source.length && source[end] !== "]") {
    const named = source.startsWith("[:", end) ? source.indexOf(":]", end) : -1;
    end = named >= 0 ? named + 2 : end + (source[end] === "\\" ? 2 : 1);
  }
  return Math.min(source.length, end + 1);
}
