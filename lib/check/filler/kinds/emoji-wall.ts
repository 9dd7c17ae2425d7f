import type { Span } from "../../finding";
import type { Post } from "../../post";
import { type EmojiRun, emojiRuns, isFlag, isKeycap } from "../../reading/emoji-runs";
import { fullLinks } from "../full-links";
import { type KindOfFiller, unit } from "../kind";

/** Fewer emoji, or fewer hashtags, never make a wall. */
const FEWEST_EMOJI = 4;
const FEWEST_TAGS = 6;
/** Hashtags alone make a wall only beside fewer words than a headline has. */
const WORDS_BESIDE_TAGS = 4;
/** Stars of a rating, and the colours of a scale, a map or a bin, are read, not looked at. */
const SIGNS = /^(?:⭐|🌟|🔴|🟠|🟡|🟢|🔵|🟣|🟤|⚫|⚪|🟥|🟧|🟨|🟩|🟦|🟪|🟫|⬛|⬜|✅|❌|☑|✔)/u;
/** Words behind a bullet that make it the head of a line. */
const BULLET_WORDS = 2;
/** Emoji in a row from which the row is a garland. */
const GARLAND = 3;

export const emojiWall: KindOfFiller = {
  id: "emoji-wall",
  structural: true,
  excuse: 0.9,
  lesson: 18,
  message: { fr: "Des émojis et des mots-dièse à la place du texte", en: "Emoji and hashtags instead of a text" },
  why: {
    fr: "Un lecteur d’écran les prononce un à un, et qui découvre {page} n’y lit ni sujet ni offre.",
    en: "A screen reader speaks each one aloud, and someone new to {page} reads neither topic nor offer.",
  },
  question: {
    fr: "Quelle phrase ces images illustrent-elles\u202f? Écrivez-la, et gardez un émoji.",
    en: "Which sentence do these pictures illustrate? Write it, and keep one emoji.",
  },
  see: ({ post, contentWords }) => {
    if (post.emojis.length < FEWEST_EMOJI && post.hashtags.length < FEWEST_TAGS) return undefined;
    const runs = decoration(post);
    const emoji = runs.reduce((sum, run) => sum + run.emojis.length, 0);
    const tags = post.hashtags.length;
    const wall = emoji >= FEWEST_EMOJI;
    const words = wordsOutsideTags(post);
    if (!wall && (tags < FEWEST_TAGS || words > WORDS_BESIDE_TAGS)) return undefined;
    const density = (emoji + 0.6 * Math.max(0, tags - 2)) / (words + 1);
    const garland = Math.max(0, ...runs.map((run) => run.emojis.length)) >= GARLAND ? 0.12 : 0;
    const told = 0.015 * Math.max(0, contentWords - 12) + (fullLinks(post).length > 0 ? 0.08 : 0);
    const evidence = wall ? byPlainness(runs) : post.hashtags.slice(2);
    return { score: unit(0.12 + 0.75 * Math.min(1, density) + garland - told), evidence };
  },
};

/** Emoji that only adorn: neither figures, flags and colours, nor the bullet of a line that says something. */
function decoration(post: Post): readonly EmojiRun[] {
  const shown = post.emojis.filter(({ start, end }) => {
    const emoji = post.text.slice(start, end);
    return !isKeycap(emoji) && !isFlag(emoji) && !SIGNS.test(emoji);
  });
  return emojiRuns(post.text, shown).filter((run) => run.emojis.length > 1 || !isBullet(post, run));
}

function isBullet({ text, lines, words }: Post, run: EmojiRun): boolean {
  if (text.slice(text.lastIndexOf("\n", run.start - 1) + 1, run.start).trim() !== "") return false;
  const line = lines.find(({ start, end }) => start <= run.start && run.end <= end);
  return (
    line !== undefined && lines.length > 1 && words.filter(({ start, end }) => start >= run.end && end <= line.end).length >= BULLET_WORDS
  );
}

function wordsOutsideTags({ words, hashtags }: Post): number {
  return words.filter((word) => !hashtags.some((tag) => tag.start <= word.start && word.end <= tag.end)).length;
}

/** The last row first: it reaches past the number of emoji that a charter allows, so both cards become one. */
function byPlainness(runs: readonly EmojiRun[]): readonly Span[] {
  return runs.toReversed().map(({ start, end }) => ({ start, end }));
}
