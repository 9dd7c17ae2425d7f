import type { Charter } from "../../charter";
import { fold } from "../match";
import type { Post } from "../post";
import { splitTag } from "../reading/split-tag";
import { defineRule, type Hit, type KnownWords } from "../rule";

export const hashtagCamelCase = defineRule({
  id: "hashtag-camel-case",
  family: "accessibility",
  name: { fr: "Capitales dans les hashtags", en: "Capitals in hashtags" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  perLine: true,
  message: { fr: "Écrivez {use} : une capitale par mot", en: "Write {use}: one capital for each word" },
  variants: {
    brand: { fr: "Écrivez {use}, comme dans la charte", en: "Write {use}, as in the charter" },
  },
  why: {
    fr: "Les capitales disent où commence chaque mot : à l’œil, et au lecteur d’écran, qui sinon lit un seul mot inconnu.",
    en: "Capitals tell where each word begins: to the eye, and to the screen reader, which otherwise reads one unknown word.",
  },
  source: {
    title: {
      fr: "University of Oxford et UK Government Communication Service, conseils pour des réseaux sociaux accessibles",
      en: "University of Oxford and UK Government Communication Service, accessible social media guidance",
    },
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {},
  compile: (_options, charter, known) => {
    const { hashtags, series } = charter;
    if (!hashtags.camelCase) return undefined;
    const spellings = [...hashtags.brand, ...hashtags.campaign, ...series.flatMap(({ hashtag }) => hashtag ?? [])];
    const spelt = new Map(spellings.map((tag) => [fold(tag.replace(/^#/, "")).text, tag.replace(/^#/, "")]));
    const words = wordsOf(charter);
    return function* (post) {
      for (const { start, end, name } of post.hashtags) {
        if (/\p{Lu}/u.test(name.slice(1))) continue;
        const spelling = spelt.get(fold(name).text);
        const use = spelling ?? (known && capitalised(name, post, known, words));
        if (use !== undefined && use !== name && /\p{Lu}/u.test(use.slice(1))) yield { start, end, ...hitOf(start, end, use, spelling) };
      }
    };
  },
});

function hitOf(start: number, end: number, name: string, spelling: string | undefined): Omit<Hit, "start" | "end"> {
  return {
    ...(spelling === undefined ? {} : { variant: "brand" }),
    values: { use: `#${name}` },
    fixes: [
      {
        label: { fr: "Écrire {use}", en: "Write {use}" },
        edits: [{ start: start + 1, end, text: name }],
        safe: spelling !== undefined,
      },
    ],
  };
}

/** The tag with a capital for each of its words, when it falls apart into words for sure; a year behind them stays. */
function capitalised(name: string, { language }: Post, known: KnownWords, words: ReadonlySet<string>): string | undefined {
  const letters = /^\p{L}+(?=\d*$)/u.exec(name)?.[0];
  const folded = letters === undefined ? "" : fold(letters).text;
  if (letters === undefined || language === "und" || folded.length !== letters.length) return undefined;
  const lengths = splitTag(folded, language, known(language), words);
  if (lengths === undefined) return undefined;
  let at = 0;
  let spelt = "";
  for (const length of lengths) {
    spelt += letters.charAt(at).toUpperCase() + letters.slice(at + 1, at + length);
    at += length;
  }
  return spelt + name.slice(letters.length);
}

/** Names and words that this company's tags are likely made of. */
function wordsOf({ identity, lexicon, personas, pillars }: Charter): ReadonlySet<string> {
  const texts = [
    identity.pageName,
    ...lexicon.products,
    ...personas.flatMap(({ vocabulary }) => vocabulary),
    ...pillars.flatMap(({ terms }) => terms),
  ];
  return new Set(texts.flatMap((text) => fold(text).text.match(/\p{L}+/gu) ?? []));
}
