const OPENING =
  /(?:^|\n|[^\p{L}\p{N}\s'’-])\s*(?:[-–—]\s+)?$|\s[-–—]\s+$|(?:^|[^\p{L}\p{N}])(?:et|puis|ou|alors|and|or|then|please|just|so|now|also)\s+$/iu;

/** Whether a word opens a clause: at the head of the text or of a line, behind a mark or an emoji, behind « et », “please”. */
export function opensClause(text: string, start: number): boolean {
  const from = Math.max(0, start - 12);
  return OPENING.test(from === 0 ? text.slice(0, start) : ` ${text.slice(from, start)}`);
}
