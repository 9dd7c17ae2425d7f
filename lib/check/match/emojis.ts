import type { Span } from "../finding";

/**
 * One emoji as a person counts them: flags, keycaps, skin tones, joined families, tag sequences.
 * Signs that are text by default (©, ™, ↔ …) count only with the emoji selector behind them; hearts and stars always.
 */
const EMOJI =
  /\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|(?=[\u2600-\u3299]|[\u{1f000}-\u{1faff}])\p{Extended_Pictographic})(?:\p{EMod}|\ufe0f)?(?:[\u{e0020}-\u{e007f}])*(?:\u200d(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})(?:\p{EMod}|\ufe0f)?)*/gu;
const MAYBE = /[\u203c-\u3299\ud83c-\ud83e]|\u20e3|\ufe0f/;

export function findEmojis(text: string): Span[] {
  if (!MAYBE.test(text)) return [];
  const emojis: Span[] = [];
  for (const match of text.matchAll(EMOJI)) emojis.push({ start: match.index, end: match.index + match[0].length });
  return emojis;
}
