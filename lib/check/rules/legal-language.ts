import type { Charter } from "../../charter";
import type { Span } from "../finding";
import { matches } from "../match";
import { termSet } from "../match/terms";
import type { Post, Word } from "../post";
import { countedWords, countSmallWords, findEnglishPassages, mayHoldEnglish } from "../reading/english-passages";
import { defineRule, type Hit } from "../rule";
import { overlapsAny } from "../spans";

export const legalLanguage = defineRule({
  id: "legal-language",
  family: "legal",
  name: { fr: "Anglais sans version française", en: "English without French" },
  severity: "off",
  whenOn: "advice",
  pack: "toubon",
  wanted: (charter) => charter.anglicisms.toubonStrict,
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : donnez aussi « {found} » en français, aussi lisible",
    en: "Check: give “{found}” in French too, just as legible",
  },
  variants: {
    mixed: {
      fr: "À vérifier : {share} % des petits mots sont anglais ; écrivez en français",
      en: "Check: {share}% of the small words are English; write it in French",
    },
    whole: {
      fr: "À vérifier : le texte est en anglais ; ajoutez la version française",
      en: "Check: the post is in English; readers in France need a French version",
    },
  },
  why: {
    fr: "En France la publicité s’écrit en français ; une formule étrangère porte sa traduction. Noms de marque et de produit exceptés.",
    en: "Advertising in France is written in French; foreign wording carries its translation, except brand and product names.",
  },
  question: { fr: "Comment le diriez-vous en français à un client ?", en: "How would you say it in French to a customer?" },
  source: {
    title: {
      fr: "Loi 94-665 du 4 août 1994, art. 2 et 4 ; décret du 3 mars 1995",
      en: "French act 94-665 of 4 August 1994, art. 2 and 4; décret of 3 March 1995",
    },
    seen: "2026-11-23",
  },
  lesson: 34,
  options: {
    /** Share of English among the small words from which a French post is more than a borrowed word here and there, percent. */
    share: { type: "number", default: 30, min: 5, max: 100 },
  },
  compile: ({ share }, charter) => {
    const exempt = termSet(namesOf(charter).map((name) => [name, true] as const));
    const readIn = charter.locale.startsWith("fr") && charter.identity.countries.includes("FR");
    return function* (post) {
      if (post.language === "en") {
        if (readIn && !isTranslated(post)) yield* checkEnglish(post);
      } else if (mayHoldEnglish(post) && !isTranslated(post)) yield* checkFrench(post, exempt.find(post), share);
    };
  },
});

/** What may stay as it is: brand, products, series and the loan words that the charter allows, with everyday ones. */
function namesOf({ identity, lexicon, hashtags, anglicisms, series }: Charter): readonly string[] {
  return [
    identity.pageName,
    ...(identity.legalName === undefined ? [] : [identity.legalName]),
    ...identity.competitors,
    ...lexicon.products,
    ...hashtags.brand,
    ...anglicisms.allowed,
    ...series.map(({ name }) => name),
    ...ESTABLISHED,
  ];
}

/** Loan words of several words that French dictionaries hold, or that name a thing. */
const ESTABLISHED =
  "made in France,made in Europe,best of,click and collect,rock and roll,rock'n'roll,drum and bass,fish and chips,bed and breakfast,do it yourself,one man show,one woman show,stand up,happy hour,let's go,black friday,cyber monday,open space,work in progress,all inclusive,check-in,prime time,street food,food truck,fast food,feel good,burn out".split(
    ",",
  );

const SIGNS = /[♪♫]|🇫🇷|🇬🇧|🇺🇸|(?<!\p{L})(?:EN|ENG|FR|VF|VO)\s*[:/|)\]]/u;
const NOTE =
  /\b(?:(?:english|french) (?:text |version )?(?:below|follows|above)|version (?:anglaise|francaise)|(?:anglais|english|francais) (?:ci-dessous|plus bas))\b/;

/** Flags of languages or a note say that both versions are there; notes of music, that it is a song. */
function isTranslated(post: Post): boolean {
  return SIGNS.test(post.text) || matches(post, NOTE);
}

function* checkEnglish(post: Post): Generator<Hit> {
  const { french, english } = countSmallWords(post.words);
  if (english < 3 || french >= english / 3) return;
  const end = post.text.trimEnd().length;
  yield { start: end, end, variant: "whole" };
}

/** Enough to say it; keeps a long text of many short lines cheap. */
const MOST_PASSAGES = 10;

function* checkFrench(post: Post, exempt: readonly Span[], share: number): Generator<Hit> {
  const words = countedWords(post, exempt);
  const { french, english } = countSmallWords(words.filter((word) => !overlapsAny(post.quotes, word)));
  const passages = findEnglishPassages(post, words);
  const length = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length > 80 && length > 0.35 * post.text.trim().length) return;
  for (const { start, end } of passages.slice(0, MOST_PASSAGES)) {
    if (hasTranslationBeside(post.text, { start, end }) || isTwinLine(post, words, start)) continue;
    const found = post.text.slice(start, end);
    yield { start, end, values: { found: found.length > 40 ? `${found.slice(0, 39)}…` : found } };
  }
  const percent = Math.round((100 * english) / (french + english));
  if (passages.length > 0 || english < 4 || percent <= share) return;
  const end = post.text.trimEnd().length;
  yield { start: end, end, variant: "mixed", values: { share: percent } };
}

/** A star that leads to a note, a translation in brackets or behind a stroke, an equals sign. */
function hasTranslationBeside(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 24);
  if (/^[\s.!?…»”"]*[*¹]/u.test(after)) return /[*¹]\s*\p{L}/u.test(text.slice(end + 2)) || /\n\s*[*¹]/u.test(text);
  return (
    /^[\s.!?…»”"]*(?:[(/=]|[–—-] ?[«"“]?\p{Lu}|, (?:c['’]est-à-dire|autrement dit|soit|ou) )/u.test(after) ||
    /[/=(*]\s*$/u.test(text.slice(0, start))
  );
}

/** A line of seven words or more without French, beside a French one of about its length: the post says it in both languages. */
function isTwinLine(post: Post, words: readonly Word[], start: number): boolean {
  const at = post.lines.findIndex((line) => line.start <= start && start < line.end);
  const line = post.lines[at];
  if (line === undefined) return false;
  const within = (span: Span) => words.filter((word) => word.start >= span.start && word.end <= span.end);
  const own = within(line);
  if (own.length < 7 || countSmallWords(own).french > 0) return false;
  const written = post.lines.filter(({ start, end }) => end > start);
  const place = written.indexOf(line);
  return [written[place - 1], written[place + 1]].some((other) => {
    if (other === undefined) return false;
    const ratio = (other.end - other.start) / (line.end - line.start);
    const { french, english } = countSmallWords(within(other));
    return ratio > 0.5 && ratio < 2 && french > english;
  });
}
