import { fold } from "../match";
import { defineRule } from "../rule";

export const hashtagCount = defineRule({
  id: "hashtag-count",
  family: "hashtags",
  name: { fr: "Nombre de hashtags", en: "Number of hashtags" },
  severity: "advice",
  languages: "any",
  message: { fr: "Gardez au plus {max} hashtags ; il y en a {count}", en: "Keep at most {max} hashtags; there are {count}" },
  variants: {
    single: { fr: "Gardez un seul hashtag ; il y en a {count}", en: "Keep one hashtag; there are {count}" },
    none: { fr: "Retirez les hashtags : la charte n’en veut pas", en: "Take the hashtags out: the charter wants none" },
    banned: { fr: "Retirez {found} : la charte écarte ce hashtag", en: "Take out {found}: the charter bans this hashtag" },
  },
  why: {
    fr: "Les hashtags passe-partout n’amènent pas de clients, et Meta limite les légendes qui en sont chargées.",
    en: "Catch-all hashtags bring no customers, and Meta limits captions that are full of them.",
  },
  source: {
    title: {
      fr: "Meta, Cracking Down on Spammy Content on Facebook (24 avril 2025) ; la limite de hashtags de la charte",
      en: "Meta, Cracking Down on Spammy Content on Facebook (24 April 2025); the charter’s hashtag limit",
    },
    url: "https://about.fb.com/news/2025/04/cracking-down-spammy-content-facebook/",
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {},
  compile: (_options, charter) => {
    const { max } = charter.hashtags;
    const banned = new Set(charter.hashtags.banned.map((tag) => fold(tag.replace(/^#/, "")).text));
    return function* (post) {
      for (const tag of post.hashtags) {
        if (banned.has(fold(tag.name).text)) {
          yield { start: tag.start, end: tag.end, variant: "banned", values: { found: post.text.slice(tag.start, tag.end) } };
        }
      }
      const first = post.hashtags[max];
      const last = post.hashtags.at(-1);
      if (first === undefined || last === undefined) return;
      yield {
        start: first.start,
        end: last.end,
        values: { max, count: post.hashtags.length },
        ...(max < 2 ? { variant: max === 0 ? "none" : "single" } : {}),
      };
    };
  },
});
