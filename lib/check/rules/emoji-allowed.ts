import { emojiRuns, plainEmoji, withoutGap } from "../reading/emoji-runs";
import { defineRule } from "../rule";

export const emojiAllowed = defineRule({
  id: "emoji-allowed",
  family: "emoji",
  name: { fr: "Émojis de la maison", en: "House emoji" },
  severity: "off",
  whenOn: "advice",
  wanted: ({ emoji }) => emoji.allowed.length > 0 || emoji.policy === "none",
  languages: "any",
  perLine: true,
  message: { fr: "Remplacez {found} : la charte s’en tient à {allowed}", en: "Replace {found}: the charter keeps to {allowed}" },
  variants: {
    none: { fr: "Retirez {found} : la charte ne veut pas d’émoji", en: "Take {found} out: the charter wants no emoji" },
  },
  why: {
    fr: "Quelques émojis, toujours les mêmes : c’est à cela qu’on reconnaît la Page.",
    en: "A few emoji, always the same ones: that is how people recognise the Page.",
  },
  source: { title: { fr: "Les émojis de la charte", en: "The charter’s emoji" } },
  lesson: 18,
  options: {},
  compile: (_options, { emoji, builtins }) => {
    const allowed = new Set(emoji.allowed.map(plainEmoji));
    const banned = new Set(emoji.banned.map(plainEmoji));
    // With a limit of none at all, the count of emoji says the same.
    const isCounted = emoji.max === 0 && builtins["emoji-count"]?.severity !== "off";
    if (allowed.size === 0 && (emoji.policy !== "none" || isCounted)) return undefined;
    const list = emoji.allowed.slice(0, 8).join(" ");
    return function* ({ text, emojis }) {
      if (emojis.length === 0) return;
      const others = emojis.filter((one) => {
        const plain = plainEmoji(text.slice(one.start, one.end));
        return !allowed.has(plain) && !banned.has(plain);
      });
      for (const { start, end, emojis: run } of emojiRuns(text, others)) {
        const found = run.length < 4 ? text.slice(start, end) : `${text.slice(start, run[0]?.end)}…`;
        yield {
          start,
          end,
          values: { found, allowed: list },
          ...(allowed.size === 0 ? { variant: "none" } : {}),
          fixes: [{ label: { fr: "Retirer {found}", en: "Take {found} out" }, edits: [withoutGap(text, { start, end })], safe: false }],
        };
      }
    };
  },
});
