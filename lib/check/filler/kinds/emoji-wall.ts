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
/** Behind a bullet, two words at least make it the head of a line. */
const TWO_WORDS = /^[^\p{L}\p{N}\n]{1,4}[\p{L}\p{N}]+[^\p{L}\p{N}\n]+[\p{L}\p{N}]/u;
const LONGEST_HEAD = 60;
const DEEPEST_INDENT = 8;
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

function isBullet({ text }: Post, run: EmojiRun): boolean {
  let at = run.start;
  while (at > 0 && run.start - at < DEEPEST_INDENT && /[^\S\n]/.test(text[at - 1] ?? "")) at--;
  const opensLine = at === 0 ? text.includes("\n", run.end) : text[at - 1] === "\n";
  return opensLine && TWO_WORDS.test(text.slice(run.end, run.end + LONGEST_HEAD));
}

function wordsOutsideTags({ words, hashtags }: Post): number {
  let outside = 0;
  let next = 0;
  for (const word of words) {
    while ((hashtags[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if ((hashtags[next]?.start ?? Number.POSITIVE_INFINITY) >= word.end) outside++;
  }
  return outside;
}

/** The last row first: it reaches past the number of emoji that a charter allows, so both cards become one. */
function byPlainness(runs: readonly EmojiRun[]): readonly Span[] {
  return runs.toReversed().map(({ start, end }) => ({ start, end }));
}
