import type { Span } from "../finding";

/** Runs of lines that hold something, parted by blank lines; each from its first line's start to its last line's end. */
export function findParagraphs(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    if (text.slice(line.start, line.end).trim() === "") {
      open = undefined;
    } else if (open === undefined) {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    } else {
      open.end = line.end;
    }
  }
  return paragraphs;
}
