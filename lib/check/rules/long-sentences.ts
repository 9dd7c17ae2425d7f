import { readSentences } from "../reading/sentence-words";
import { defineRule } from "../rule";

export const longSentences = defineRule({
  id: "long-sentences",
  family: "reading",
  name: { fr: "Phrases longues", en: "Long sentences" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr", "en"],
  perLine: true,
  message: {
    fr: "Coupez cette phrase : {count} mots, la charte en veut {max} au plus",
    en: "Split this sentence: {count} words, the charter wants {max} at most",
  },
  why: {
    fr: "Sur un téléphone, une longue phrase se relit ou se quitte. Une idée par phrase suffit.",
    en: "On a phone a long sentence is read twice or left. One idea per sentence is enough.",
  },
  question: { fr: "Où diriez-vous cette phrase en deux fois ?", en: "Where would you take a breath if you said it aloud?" },
  source: {
    title: {
      fr: "18F Content Guide, faire court ; la plus longue phrase admise par la charte",
      en: "18F Content Guide, be concise; the charter’s longest sentence",
    },
    seen: "2026-11-23",
  },
  lesson: 20,
  options: {},
  compile: (_options, charter) => {
    const max = charter.readability.maxSentenceWords;
    return function* (post) {
      if (post.words.length <= max) return;
      for (const sentence of readSentences(post)) {
        if (sentence.count <= max || sentence.isList) continue;
        yield { start: sentence.start, end: sentence.end, values: { count: sentence.count, max } };
      }
    };
  },
});
