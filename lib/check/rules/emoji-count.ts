import type { Post } from "../post";
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
    banned: { fr: "Remplacez {found} : la charte écarte cet émoji", en: "Replace {found}: the charter bans this emoji" },
  },
  why: {
    fr: "Un lecteur d’écran prononce chaque émoji en toutes lettres ; au-delà de quelques-uns, le message se perd.",
    en: "A screen reader speaks every emoji out in full; beyond a few, the message gets lost.",
  },
  source: { title: "University of Oxford, accessible social media guidance; the charter’s emoji limit", seen: "2026-11-23" },
  lesson: 18,
  options: {},
  compile: (_options, charter) => {
    const { max } = charter.emoji;
    const plain = (emoji: string) => emoji.replaceAll("\ufe0f", "");
    const banned = new Set(charter.emoji.banned.map(plain));
    const isBanned = (emoji: string) => banned.has(plain(emoji));
    return function* (post) {
      if (post.emojis.length === 0) return;
      yield* bannedRuns(post, isBanned);
      const first = post.emojis[max];
      const last = post.emojis.at(-1);
      if (first === undefined || last === undefined) return;
      yield {
        start: first.start,
        end: last.end,
        values: { max, count: post.emojis.length },
        ...(max < 2 ? { variant: max === 0 ? "none" : "single" } : {}),
      };
    };
  },
});

/** Banned emoji that stand side by side make one finding. */
function bannedRuns({ text, emojis }: Post, isBanned: (emoji: string) => boolean): Hit[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of emojis) {
    if (!isBanned(text.slice(start, end))) continue;
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => ({ start, end, variant: "banned", values: { found: text.slice(start, end) } }));
}
