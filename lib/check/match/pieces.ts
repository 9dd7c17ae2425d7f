import type { FoldedText } from "../post";
import type { LineReading } from "./line";

/**
 * A folded text in pieces: its lines, and long lines by their sentences, each up to and with the mark or the line break behind it.
 * What parts them is a line break, or one of `. ! ?` with a space behind it.
 */
export interface Pieces {
  /** The whole folded text. */
  readonly folded: FoldedText;
  readonly texts: readonly string[];
  /** Whether a line ends behind the piece. */
  readonly closes: readonly boolean[];
  readonly blank: readonly boolean[];
  /** Where each piece begins, and behind the last where another would. */
  readonly starts: Int32Array;
}

/** Puts a text together from the pieces of its lines; those of lines that did not change are not parted again. */
export function piecesOf(lines: readonly LineReading[], folded: FoldedText): Pieces {
  const texts: string[] = [];
  const closes: boolean[] = [];
  const blank: boolean[] = [];
  for (const line of lines) {
    const pieces = line.kept(partLine);
    for (let at = 0; at < pieces.length; at++) {
      texts.push(pieces[at] as string);
      closes.push(at === pieces.length - 1);
      blank.push(pieces.length === 1 ? line.isBlank : (pieces[at] as string).trim() === "");
    }
  }
  const starts = new Int32Array(texts.length + 1);
  for (let at = 0; at < texts.length; at++) starts[at + 1] = (starts[at] ?? 0) + (texts[at]?.length ?? 0) + (closes[at] === true ? 1 : 0);
  return { folded, texts, closes, blank, starts };
}

/** Shorter pieces are not worth their keep. */
const SHORTEST = 40;

function partLine({ folded: { text } }: LineReading): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let space = text.indexOf(" ", SHORTEST); space >= 0; space = text.indexOf(" ", Math.max(space + 1, from + SHORTEST))) {
    const mark = text.charCodeAt(space - 1);
    if (mark !== 0x2e && mark !== 0x21 && mark !== 0x3f) continue;
    pieces.push(text.slice(from, space));
    from = space;
  }
  pieces.push(text.slice(from));
  return pieces;
}
