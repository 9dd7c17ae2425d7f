import type { Post } from "../post";
import { type EmojiRun, emojiRuns, isFlag, isKeycap, plainEmoji } from "../reading/emoji-runs";
import { defineRule, type Hit } from "../rule";

const STARS = new Set(["⭐", "🌟"]);

export const emojiRun = defineRule({
  id: "emoji-run",
  family: "accessibility",
  name: { fr: "Émojis en série", en: "Emoji in a row" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  perLine: true,
  message: { fr: "Gardez un seul émoji ici ; il y en a {count} à la suite", en: "Keep one emoji here; there are {count} in a row" },
  variants: {
    repeated: { fr: "Gardez un seul {found} : il est répété", en: "Keep one {found}: it is repeated" },
    stars: { fr: "Écrivez la note en toutes lettres : {count} étoiles", en: "Write the rating in words: {count} stars" },
    figures: { fr: "Écrivez {figures} en chiffres ordinaires", en: "Write {figures} in ordinary figures" },
  },
  why: {
    fr: "Un lecteur d’écran les prononce un à un : « feu, feu, feu » avant d’arriver au message.",
    en: "A screen reader speaks them one by one: “fire, fire, fire” before it reaches the message.",
  },
  source: {
    title: {
      fr: "University of Oxford et UK Government Communication Service, conseils pour des réseaux sociaux accessibles",
      en: "University of Oxford and UK Government Communication Service, accessible social media guidance",
    },
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {
    /** Emoji side by side from which it is a run. */
    from: { type: "number", default: 3, min: 2, max: 20 },
  },
  compile: ({ from }) =>
    function* (post) {
      if (post.emojis.length < 2) return;
      for (const run of emojiRuns(post.text, post.emojis)) {
        const hit = run.emojis.length < 2 ? undefined : judge(post, run, from);
        if (hit !== undefined) yield { start: run.start, end: run.end, ...hit };
      }
    },
});

type Judgement = Pick<Hit, "variant" | "values" | "fixes">;

function judge({ text, language }: Post, { start, end, emojis }: EmojiRun, from: number): Judgement | undefined {
  const shown = emojis.map((emoji) => text.slice(emoji.start, emoji.end));
  const kinds = new Set(shown.map(plainEmoji));
  const count = shown.length;
  const [first = ""] = shown;
  const edit = (with_: string) => [{ start, end, text: with_ }];
  if (shown.every(isKeycap)) {
    const figures = text.slice(start, end).replaceAll(/[^\d#*]/g, "");
    const label = { fr: "Écrire {figures}", en: "Write {figures}" };
    return { variant: "figures", values: { figures }, fixes: [{ label, edits: edit(figures), safe: false }] };
  }
  // Flags name the languages spoken, or the teams that play.
  if (kinds.size === count && (count < from || shown.every(isFlag))) return undefined;
  if (kinds.size === 1 && STARS.has(plainEmoji(first))) {
    const words = language === "en" ? `${count} stars` : `${count} étoiles`;
    const label = { fr: `Écrire « ${words} »`, en: `Write “${words}”` };
    const fixes = language === "und" ? {} : { fixes: [{ label, edits: edit(words), safe: false }] };
    return { variant: "stars", values: { count }, ...fixes };
  }
  if (kinds.size > 1 && count < from) return undefined;
  return {
    ...(kinds.size === 1 ? { variant: "repeated" } : {}),
    values: { count, found: first },
    fixes: shown.some(isKeycap)
      ? []
      : [{ label: { fr: "Garder {found} seul", en: "Keep {found} alone" }, edits: edit(first), safe: false }],
  };
}
