import { defineRule } from "../rule";

export const instagramHashtags = defineRule({
  id: "instagram-hashtags",
  family: "network",
  name: { fr: "Hashtags sur Instagram", en: "Hashtags on Instagram" },
  severity: "off",
  whenOn: "advice",
  // Always on: it only reads captions for Instagram.
  wanted: () => true,
  surfaces: ["instagram-post"],
  languages: "any",
  message: {
    fr: "Gardez {max} hashtags pour Instagram ; il y en a {count}",
    en: "Keep {max} hashtags for Instagram; there are {count}",
  },
  why: {
    fr: "Instagram s’arrête à {max} hashtags par publication depuis décembre 2025 ; les plus précis sont les seuls utiles.",
    en: "Instagram has stopped at {max} hashtags a post since December 2025; only the most precise ones help.",
  },
  source: {
    title: {
      fr: "Adam Mosseri, annonce du 19 décembre 2025 : cinq hashtags par publication ou reel",
      en: "Adam Mosseri, statement of 19 December 2025: five hashtags per post or reel",
    },
    seen: "2026-11-23",
  },
  lesson: 32,
  options: {
    max: { type: "number", default: 5, min: 0, max: 30 },
  },
  compile: ({ max }, charter) => {
    // A charter that is as strict has said so already, by `hashtag-count`.
    if (charter.hashtags.max <= max && charter.builtins["hashtag-count"]?.severity !== "off") return undefined;
    return function* ({ hashtags }) {
      const first = hashtags[max];
      const last = hashtags.at(-1);
      if (first !== undefined && last !== undefined) yield { start: first.start, end: last.end, values: { max, count: hashtags.length } };
    };
  },
});
