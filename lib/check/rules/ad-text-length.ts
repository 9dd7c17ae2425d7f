import { AD_SHOWN } from "../ad-limits";
import { countCharacters, endOfCharacters } from "../reading/characters";
import { defineRule } from "../rule";

export const adTextLength = defineRule({
  id: "ad-text-length",
  family: "length",
  name: { fr: "Longueur du texte d’annonce", en: "Length of ad text" },
  severity: "off",
  whenOn: "hint",
  // On an ad's text it costs a post nothing; on a post it keeps silent unless the charter says that posts are boosted.
  wanted: () => true,
  surfaces: ["ad-text", "facebook-post", "facebook-reel"],
  languages: "any",
  message: {
    fr: "Dites l’essentiel en {max} caractères ; le texte en compte {count}",
    en: "Say the point in {max} characters; the text has {count}",
  },
  why: {
    fr: "Une annonce coupe son texte vers {max} caractères : la suite, derrière « En savoir plus », est payée et peu lue.",
    en: "An ad cuts its text at about {max} characters: what comes behind “See more” is paid for and little read.",
  },
  question: { fr: "Quelle phrase suffirait à qui ne lit qu’elle ?", en: "Which sentence would do for someone who reads no other?" },
  source: {
    title: {
      fr: "Meta, guide des publicités, texte principal de 125 caractères ; les publicités dans la charte",
      en: "Meta ads guide, primary text of 125 characters; the charter’s ads section",
    },
    seen: "2026-11-23",
  },
  lesson: 9,
  options: {
    max: { type: "number", default: AD_SHOWN["ad-text"], min: 20, max: 5_000 },
  },
  compile: ({ max }, charter) => {
    const { boosted } = charter.ads;
    return function* (post, context) {
      if ((context.surface !== "ad-text" && !boosted) || post.text.length <= max) return;
      const text = post.text.trimEnd();
      const start = endOfCharacters(text, max);
      if (start < text.length) yield { start, end: text.length, evidence: "", values: { max, count: countCharacters(text) } };
    };
  },
});
