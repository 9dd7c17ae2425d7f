import type { DraftLanguage, Language } from "../draft";
import { MOST_LINES_ASKED, postOfLine } from "../match";
import type { Post, ReadLine } from "../post";
import { type ReadSentence, readSentences, SHORTEST_REPORT } from "../reading/sentence-words";
import { countSyllables } from "../reading/syllables";
import { defineRule } from "../rule";

/** Ease = base − sentence × words per sentence − word × syllables per word; `usual` is what an easy text has of both. */
const FORMULA: Readonly<Record<Language, { base: number; sentence: number; word: number; usual: { words: number; syllables: number } }>> = {
  fr: { base: 207, sentence: 1.015, word: 73.6, usual: { words: 15, syllables: 1.65 } },
  en: { base: 206.835, sentence: 1.015, word: 84.6, usual: { words: 15, syllables: 1.4 } },
};

export const readingEase = defineRule({
  id: "reading-ease",
  family: "reading",
  name: { fr: "Texte difficile à lire", en: "Hard to read" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr", "en"],
  message: {
    fr: "Simplifiez : texte difficile à lire, {average} mots par phrase en moyenne",
    en: "Make it simpler: hard to read, {average} words per sentence on average",
  },
  variants: {
    words: {
      fr: "Simplifiez : texte difficile à lire, beaucoup de mots longs comme « {long} »",
      en: "Make it simpler: hard to read, many long words such as “{long}”",
    },
  },
  why: {
    fr: "La charte veut des textes qui se lisent d’une traite, même debout et sans connaître le métier.",
    en: "The charter wants texts that read in one go, even standing up and without knowing the trade.",
  },
  question: { fr: "Comment le diriez-vous à un client au comptoir ?", en: "How would you say it to a customer across the counter?" },
  source: {
    title: {
      fr: "R. Flesch, A New Readability Yardstick (1948) ; L. Kandel et A. Moles, Application de l’indice de Flesch à la langue française (1958)",
      en: "R. Flesch, A New Readability Yardstick (1948); L. Kandel and A. Moles, Application de l’indice de Flesch à la langue française (1958)",
    },
  },
  lesson: 20,
  options: {
    /** Posts with fewer words say too little to be measured. */
    fewestWords: { type: "number", default: 30, min: 10, max: 500 },
  },
  compile: ({ fewestWords }, charter) => {
    const { minEase } = charter.readability;
    return function* (post) {
      if (post.words.length < fewestWords || post.language === "und") return;
      const { base, sentence, word, usual } = FORMULA[post.language];
      const { sentences, words, syllables, longest, word: long } = measureOf(post);
      if (words < fewestWords || sentences < 2 || longest === undefined) return;
      const perSentence = words / sentences;
      const perWord = syllables / words;
      if (base - sentence * perSentence - word * perWord >= minEase) return;
      const bySentences = sentence * (perSentence - usual.words) >= word * (perWord - usual.syllables);
      yield {
        start: longest.start,
        end: longest.end,
        ...(bySentences ? {} : { variant: "words" }),
        values: { average: Math.round(perSentence), long },
      };
    };
  },
});

/** What the formula needs to know of the sentences of a text; lists are none. */
interface Measure {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  readonly longest: { readonly start: number; readonly end: number; readonly count: number } | undefined;
  /** The word of most syllables, and how many. */
  readonly word: string;
  readonly most: number;
}
const NOTHING: Measure = { sentences: 0, words: 0, syllables: 0, longest: undefined, word: "", most: 0 };

/** No sentence goes over a line's end; but what is a quotation of someone else’s depends on the whole post. */
function measureOf(post: Post): Measure {
  const { language, readLines } = post;
  if (readLines.length > MOST_LINES_ASKED || post.quotes.some(({ start, end }) => end - start >= SHORTEST_REPORT)) return measured(post);
  let sum = NOTHING;
  let at = 0;
  for (const line of readLines) {
    if (line.text !== "") sum = joined(sum, line.kept(inLine[language]), at);
    at += line.text.length + 1;
  }
  return sum;
}

const inLine: Record<DraftLanguage, (line: ReadLine) => Measure> = {
  fr: (line) => measured(postOfLine(line, "fr")),
  en: (line) => measured(postOfLine(line, "en")),
  und: (line) => measured(postOfLine(line, "und")),
};

/** The first of equally long sentences and words is named. */
function joined(a: Measure, b: Measure, at: number): Measure {
  const isLonger = b.longest !== undefined && (a.longest === undefined || b.longest.count > a.longest.count);
  const { longest } = isLonger ? b : a;
  const by = isLonger ? at : 0;
  return {
    sentences: a.sentences + b.sentences,
    words: a.words + b.words,
    syllables: a.syllables + b.syllables,
    longest: longest && { start: longest.start + by, end: longest.end + by, count: longest.count },
    ...(b.most > a.most ? { word: b.word, most: b.most } : { word: a.word, most: a.most }),
  };
}

function measured(post: Post): Measure {
  let sum = NOTHING;
  for (const sentence of readSentences(post)) {
    if (sentence.isList) continue;
    const { start, end, count } = sentence;
    const { count: words, syllables, long, most } = spokenWords(post, sentence);
    sum = joined(sum, { sentences: 1, words, syllables, longest: { start, end, count }, word: long, most }, 0);
  }
  return sum;
}

interface Spoken {
  readonly count: number;
  readonly syllables: number;
  readonly long: string;
  readonly most: number;
}

/** Words that are said: figures and elided articles are left out of the measure, and names, which no writer can shorten. */
function spokenWords(post: Post, { words }: ReadSentence): Spoken {
  let count = 0;
  let syllables = 0;
  let long = "";
  let most = 0;
  let isFirst = true;
  for (const { start, end, folded } of words) {
    const isCapital = post.text.charCodeAt(start) !== folded.charCodeAt(0) && beginsWithCapital(post.text, start);
    const isName = isCapital && !isFirst;
    isFirst = false;
    const written = isName ? "" : post.text.slice(start, end);
    const own = isName ? 0 : syllablesOf(written, post.language);
    if (own === 0) continue;
    count++;
    syllables += own;
    if (!isCapital && (own > most || (own === most && written.length > long.length))) {
      most = own;
      long = written;
    }
  }
  return { count, syllables, long, most };
}

function beginsWithCapital(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}

/** Words counted before, by language: a writer’s words come again at every keystroke. */
const counted: Record<DraftLanguage, Map<string, number>> = { fr: new Map(), en: new Map(), und: new Map() };
const MOST_COUNTED = 4_000;

/** Syllables of a word as written; 0 for figures and for what elision leaves of a little word. */
function syllablesOf(written: string, language: DraftLanguage): number {
  const known = counted[language].get(written);
  if (known !== undefined) return known;
  const isSaid = !/^(?:\p{N}|[^aeiouyàâéèêëîïôöûüœæ]$|qu$)/iu.test(written);
  const syllables = isSaid ? countSyllables(written, language) : 0;
  if (counted[language].size >= MOST_COUNTED) counted[language].clear();
  counted[language].set(written, syllables);
  return syllables;
}
