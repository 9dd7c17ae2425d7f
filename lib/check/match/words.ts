import type { Span } from "../finding";
import type { FoldedText, Word } from "../post";

const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;

/**
 * Runs of letters, digits and marks, in order. Apostrophes and hyphens part words, so that « l'atelier » gives `l` and
 * `atelier`. Of the words within one character (the figures of « ⅐ ») the first takes it. Words that touch one of `skipped`
 * (links) are left out; `skipped` is in order.
 */
export function findWords(folded: FoldedText, skipped: readonly Span[]): Word[] {
  const { text } = folded;
  const words: Word[] = [];
  let skip = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    for (let width = wordCharacterWidth(text, at); width > 0; width = wordCharacterWidth(text, at)) at += width;
    if (at === start) {
      at++;
      continue;
    }
    const span = folded.toSource(start, at);
    const from = Math.max(span.start, words.at(-1)?.end ?? 0);
    if (from >= span.end) continue;
    while ((skipped[skip]?.end ?? Number.POSITIVE_INFINITY) <= span.start) skip++;
    if ((skipped[skip]?.start ?? Number.POSITIVE_INFINITY) >= span.end) {
      words.push({ start: from, end: span.end, folded: text.slice(start, at) });
    }
  }
  return words;
}

/** Number of UTF-16 units of the letter, digit or mark at `at`, 0 when there is none. */
function wordCharacterWidth(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) ? 1 : 0;
  if (code < 0xd800 || code > 0xdbff) return WORD_CHARACTER.test(text[at] ?? "") ? 1 : 0;
  return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
}
