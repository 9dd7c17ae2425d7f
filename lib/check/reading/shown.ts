import type { Span } from "../finding";

const MOST = 40;

/** Words of the draft for a message, on one line and cut where a message would grow too long. */
export function shown(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + 4 * MOST)).replaceAll(/\s+/g, " ");
  if (words.length <= MOST) return words;
  const cut = words.slice(0, MOST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST / 2)).replace(/[\ud800-\udbff]$/, "")}…`;
}
