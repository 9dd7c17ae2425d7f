/** A token of JSON text that may be broken or unfinished. A string ends at its quote, at the line's end or at the text's. */
interface Token {
  readonly kind: "punctuation" | "string" | "word";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An object or list that the caret lies in, and what stands beside it there. */
export interface Frame {
  readonly kind: "object" | "list";
  /** Keys of an object, with the texts that stand under them. */
  readonly entries: Map<string, string | undefined>;
  /** The key under which the next frame, or the caret's value, stands. */
  key: string | undefined;
  /** In an object: a key comes next, not a value. */
  wantsKey: boolean;
}

export interface JsonPlace {
  readonly frames: readonly Frame[];
  readonly role: "key" | "value";
  /** What is there already and would be replaced. */
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** A colon follows already. */
  readonly hasColon: boolean;
}

const TOKENS = /"(?:[^"\\\n]|\\.)*"?|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/** Where in JSON text the caret stands, as far as can be told; nothing outside of every object and list. */
export function jsonPlaceAt(text: string, caret: number): JsonPlace | undefined {
  const tokens = [...text.matchAll(TOKENS)].map(tokenOf);
  const stack: Frame[] = [];
  let found: { readonly frames: readonly Frame[]; readonly role: "key" | "value"; readonly at: Token | undefined } | undefined;
  const mark = (at: Token | undefined) => {
    const frame = stack.at(-1);
    if (!frame) return;
    found = { frames: stack.map((one) => (one === frame ? { ...one } : one)), role: frame.wantsKey ? "key" : "value", at };
  };
  for (const token of tokens) {
    if (!found && token.start >= caret) mark(undefined);
    const isUnder = !found && token.kind !== "punctuation" && token.start < caret && caret <= lastPlaceIn(token);
    if (isUnder) mark(token);
    step(stack, token);
  }
  if (!found) mark(undefined);
  if (!found || found.frames.length === 0) return undefined;
  const { frames, role, at } = found;
  const after = tokens.find(({ start }) => start >= (at?.end ?? caret));
  return {
    frames,
    role,
    start: at?.start ?? caret,
    end: at?.end ?? caret,
    typed: at ? at.text : "",
    hasColon: after?.text === ":",
  };
}

function tokenOf(match: RegExpMatchArray): Token {
  const [raw] = match;
  const start = match.index ?? 0;
  const kind = raw.startsWith('"') ? "string" : /^[{}[\]:,]$/.test(raw) ? "punctuation" : "word";
  const text = kind === "string" ? raw.slice(1, raw.length > 1 && raw.endsWith('"') ? -1 : undefined) : raw;
  return { kind, start, end: start + raw.length, text };
}

/** Behind the closing quote one is no longer in the text. */
function lastPlaceIn({ kind, end, text, start }: Token): number {
  const isClosed = kind === "string" && end - start === text.length + 2;
  return isClosed ? end - 1 : end;
}

/** Goes one token further. Frames are shared with what was found, so that what follows the caret in them is known too. */
function step(stack: Frame[], token: Token): void {
  const frame = stack.at(-1);
  if (token.kind !== "punctuation") {
    if (frame?.kind === "object") note(frame, token.text);
    return;
  }
  if (token.text === "{" || token.text === "[")
    stack.push({ kind: token.text === "{" ? "object" : "list", entries: new Map(), key: undefined, wantsKey: token.text === "{" });
  else if (token.text === "}" || token.text === "]") stack.pop();
  else if (frame?.kind === "object") frame.wantsKey = token.text === ",";
}

/** A key, or the value behind one. */
function note(frame: Frame, text: string): void {
  if (!frame.wantsKey) {
    if (frame.key !== undefined) frame.entries.set(frame.key, text);
    return;
  }
  frame.key = text;
  if (!frame.entries.has(text)) frame.entries.set(text, undefined);
}
