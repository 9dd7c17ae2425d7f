import type { Span } from "../finding";
import type { Post } from "../post";
import { withoutGap } from "../reading/emoji-runs";
import { defineRule, type Hit } from "../rule";

export const emojiCount = defineRule({
  id: "emoji-count",
  family: "emoji",
  name: { fr: "Nombre d’émojis", en: "Number of emoji" },
  severity: "advice",
  languages: "any",
  message: { fr: "Gardez au plus {max} émojis ; il y en a {count}", en: "Keep at most {max} emoji; there are {count}" },
  variants: {
    single: { fr: "Gardez un seul émoji ; il y en a {count}", en: "Keep one emoji; there are {count}" },
    none: { fr: "Retirez les émojis : la charte n’en veut pas", en: "Take the emoji out: the charter wants none" },
    banned: { fr: "Retirez {found} : la charte écarte cet émoji", en: "Take out {found}: the charter bans this emoji" },
  },
  why: {
    fr: "Un lecteur d’écran prononce chaque émoji en toutes lettres : peu, et bien choisis, ils laissent passer le message.",
    en: "A screen reader speaks every emoji out in full: few, and well chosen, they let the message through.",
  },
  source: {
    title: {
      fr: "University of Oxford, conseils pour des réseaux sociaux accessibles ; la limite d’émojis de la charte",
      en: "University of Oxford, accessible social media guidance; the charter’s emoji limit",
    },
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {},
  compile: (_options, charter) => {
    const { max } = charter.emoji;
    const banned = new Set(charter.emoji.banned.map(plain));
    const isBanned = (emoji: string) => banned.has(plain(emoji));
    return function* (post) {
      if (post.emojis.length === 0) return;
      yield* bannedRuns(post, isBanned);
      const counted = withoutRepeats(post);
      const first = counted[max];
      if (first === undefined) return;
      yield {
        start: first.start,
        end: endOfRun(post.text, counted.slice(max)),
        values: { max, count: counted.length },
        ...(max < 2 ? { variant: max === 0 ? "none" : "single" } : {}),
      };
    };
  },
});

/** A rating in stars counts as one emoji, by the first of its stars; so does a bullet, however many lines begin with it. */
function withoutRepeats({ text, emojis }: Post): readonly Span[] {
  const bullets = new Set<string>();
  return emojis.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 3), start);
    const emoji = plain(text.slice(start, end));
    if (emoji === "⭐" && /⭐\ufe0f?$/.test(before)) return false;
    if (!/(?:^|\n)[ \u00a0]*$/.test(before)) return true;
    const isNew = !bullets.has(emoji);
    bullets.add(emoji);
    return isNew;
  });
}

function plain(emoji: string): string {
  return emoji.replaceAll("\ufe0f", "");
}

/** Where the emoji end that stand side by side with the first: no word between them is at fault. */
function endOfRun(text: string, emojis: readonly Span[]): number {
  return emojis.reduce((end, emoji) => (text.slice(end, emoji.start).trim() === "" ? emoji.end : end), emojis[0]?.start ?? 0);
}

/** Banned emoji that stand side by side make one finding. */
function bannedRuns({ text, emojis }: Post, isBanned: (emoji: string) => boolean): Hit[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of emojis) {
    if (!isBanned(text.slice(start, end))) continue;
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => ({
    start,
    end,
    variant: "banned",
    values: { found: text.slice(start, end) },
    fixes: [{ label: { fr: "Retirer {found}", en: "Take {found} out" }, edits: [withoutGap(text, { start, end })], safe: false }],
  }));
}
