import type { Span } from "../finding";

/** A sentence ends with its marks and closing quotes before a space, or with its line. */
const END =
  /(?:[.!?…]+(?:\p{Emoji_Presentation}|["”’»)\]]|[\u00a0\u202f ]»)*|[\u00a0\u202f ][!?]+[\u00a0\u202f ]?[»”]?)(?=[\s\u00a0\u202f]|$)/gu;
/** Shortened words whose point ends nothing. */
const ABBREVIATION =
  /(?:^|[\s('’])(?:m|mm|mme|mlle|dr|pr|me|st|ste|av|bd|art|env|etc|ex|cf|vol|tel|tél|max|min|p|pp|n|no|mr|mrs|ms|prof|jr|sr|vs|inc|ltd|co|approx|e\.g|i\.e|c\.-à-d|a\.m|p\.m|\p{L})\.$/iu;

/** Sentences of the text, line by line, without the blanks around them. An ellipsis before a small letter goes on. */
export function findSentences(text: string, lines: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    let start = 0;
    for (const match of content.matchAll(END)) {
      const end = match.index + match[0].length;
      if (goesOn(content, match.index, match[0], end)) continue;
      push(sentences, text, line.start + start, line.start + end);
      start = end;
    }
    push(sentences, text, line.start + start, line.end);
  }
  return sentences;
}

function goesOn(content: string, at: number, mark: string, end: number): boolean {
  const rest = content.slice(end, end + 12).trimStart();
  if (mark === "." && ABBREVIATION.test(content.slice(Math.max(0, at - 12), at + 1))) return /^[\p{L}\d]/u.test(rest);
  return (mark === "..." || mark === "…") && /^\p{Ll}/u.test(rest);
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === "") return;
  const start = from + piece.indexOf(trimmed);
  sentences.push({ start, end: start + trimmed.length });
}
