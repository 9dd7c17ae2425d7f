import type { Edit, Span } from "../finding";
import { partsSentences } from "./emoji-breaks";

/** Emoji that stand side by side, parted by nothing but spaces. */
export interface EmojiRun extends Span {
  readonly emojis: readonly Span[];
}

/** Emoji of a text in runs; a line break ends a run. */
export function emojiRuns(text: string, emojis: readonly Span[]): EmojiRun[] {
  const runs: { start: number; end: number; emojis: Span[] }[] = [];
  for (const emoji of emojis) {
    const last = runs.at(-1);
    if (last !== undefined && emoji.start - last.end < 4 && /^[ \u00a0\u202f]*$/.test(text.slice(last.end, emoji.start))) {
      last.end = emoji.end;
      last.emojis.push(emoji);
    } else runs.push({ ...emoji, emojis: [emoji] });
  }
  return runs;
}

/** An emoji without what only changes its looks: the emoji selector and the tone of skin. */
export function plainEmoji(emoji: string): string {
  return emoji.replaceAll(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, "") || emoji;
}

/** A figure in a square, such as 1️⃣. */
export function isKeycap(emoji: string): boolean {
  return emoji.endsWith("\u20e3");
}

/** A country's flag, or a region's. */
export function isFlag(emoji: string): boolean {
  return /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|\u{1f3f4}[\u{e0020}-\u{e007f}]+)$/u.test(emoji);
}

/** What a word or a clause ends with, and what a word begins with. */
const ENDS = /[\p{L}\p{M}\p{N}.,;:!?…)»”%]$/u;
const BEGINS = /^[\p{L}\p{N}]/u;

/**
 * Takes emoji out with one of the spaces around them; the one that parts what stays is kept, or put in where there was none, and a
 * full stop parts sentences.
 */
export function withoutGap(text: string, { start, end }: Span): Edit {
  const space = /[ \u00a0\u202f]/;
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const after = text.slice(end, end + 8);
  if (/[\p{L}\p{N}]\s?$/u.test(before) && partsSentences(before, after)) {
    return { start: start - (space.test(text.charAt(start - 1)) ? 1 : 0), end, text: "." };
  }
  if (space.test(text.charAt(start - 1)) && /^(?:[\s\p{P}]|$)/u.test(after)) return { start: start - 1, end, text: "" };
  if (space.test(after.charAt(0))) return { start, end: ENDS.test(before) ? end : end + 1, text: "" };
  return { start, end, text: ENDS.test(before) && BEGINS.test(after) ? " " : "" };
}
