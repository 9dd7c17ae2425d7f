import type { DraftLanguage, Language } from "./draft";
import { ENGLISH_WORDS, FRENCH_WORDS, OTHER_WORDS } from "./language-words";
import { fold, type LineReading, readLines } from "./match";

/** Below this many words the Page's language decides. */
const FEWEST_WORDS = 4;
/** So it does for a few more when hardly a word of them speaks for any language (“Dream big. Work hard.”). */
const MOST_MUTE = 9;
/** Only the beginning is read: enough to decide, and the same cost for every draft. */
const READ_CHARACTERS = 2_000;

/** Small words, each with the languages it speaks for. */
const LANGUAGES_OF = new Map<string, number>();
const FRENCH = 1;
const ENGLISH = 2;
const OTHER = 4;
for (const [words, language] of [
  [FRENCH_WORDS, FRENCH],
  [ENGLISH_WORDS, ENGLISH],
  [OTHER_WORDS, OTHER],
] as const) {
  for (const word of words.split(" ")) LANGUAGES_OF.set(word, (LANGUAGES_OF.get(word) ?? 0) | language);
}

const MAYBE_NOISE = /[#@]|:\/\/|www\./iu;
const NOISE = /(?:https?:\/\/|www\.)\S+|[#@]\S+/giu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const FOREIGN_LETTER = /[şğıİăâțțșşñ¿¡ßäöüåøłąęśźżćńőűãõìò]/giu;
const FRENCH_LETTER = /[éèêàçœùûîëï]/giu;
const ENGLISH_ENDING = /(?:ing|ness|ful|ght|wn|ld|ck|ee|th|y)$/;
const FRENCH_ENDING = /(?:eux|euse|ez|aient|eau|eaux|ette|oir|oire|ique|elle|aire|ement|tte|ois|ees|ux)$/;

/** Points are counted in sixtieths, so that halves, thirds and tenths add up exactly in whatever order lines are read. */
const POINT = 60;

/**
 * Decides between French and English from small words, letters and endings.
 * Under four words, or under nine that say nothing: `fallback` (the Page's language), else `und`. Any other language, or no clear sign: `und`.
 */
export function detectLanguage(text: string, fallback?: Language): DraftLanguage {
  return detectLanguageOfLines(readLines(text.slice(0, READ_CHARACTERS)), fallback);
}

/** The same for a text that was read line by line: lines that did not change are not weighed again. */
export function detectLanguageOfLines(lines: readonly LineReading[], fallback?: Language): DraftLanguage {
  const sum: Score = { fr: 0, en: 0, other: 0, words: 0 };
  let left = READ_CHARACTERS;
  for (const line of lines) {
    if (left <= 0) break;
    const score = line.text.length <= left ? line.kept(scoreLine) : scoreText(line.text.slice(0, left));
    sum.fr += score.fr;
    sum.en += score.en;
    sum.other += score.other;
    sum.words += score.words;
    left -= line.text.length + 1;
  }
  const decided = sum.words < FEWEST_WORDS ? "und" : decide(sum);
  const isLeft = decided === "und" && sum.words < MOST_MUTE && (sum.other === 0 || sum.words < FEWEST_WORDS);
  return isLeft ? (fallback ?? "und") : decided;
}

interface Score {
  fr: number;
  en: number;
  other: number;
  words: number;
}

function scoreLine(line: LineReading): Score {
  return MAYBE_NOISE.test(line.text) ? scoreText(line.text) : score(line.text, line.folded.text);
}

function scoreText(text: string): Score {
  const read = text.replace(NOISE, " ");
  return score(read, fold(read).text);
}

function score(read: string, folded: string): Score {
  const words = lettersOf(folded);
  const score: Score = { fr: 0, en: 0, other: 0, words: words.length };
  for (const word of words) scoreWord(score, word);
  const accented = read.replaceAll(/[\0-\x7f]+/g, "");
  if (accented !== "") {
    score.fr += 0.5 * POINT * count(accented, FRENCH_LETTER);
    score.other += 1.2 * POINT * count(accented, FOREIGN_LETTER);
  }
  return score;
}

/** Runs of letters; plain ones without a search by properties, which costs more than all the rest. */
function lettersOf(folded: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (code > 0x60 && code < 0x7b) {
      if (start < 0) start = at;
      continue;
    }
    if (code > 0x7f && !isSurelyNoLetter(code)) return folded.match(WORD) ?? [];
    if (start >= 0) words.push(folded.slice(start, at));
    start = -1;
  }
  return words;
}

/** Guillemets, general punctuation, currencies, arrows and pictures. */
function isSurelyNoLetter(code: number): boolean {
  return (
    code === 0xab ||
    code === 0xbb ||
    (code > 0x1fff && code < 0x2070) ||
    (code > 0x209f && code < 0x20d0) ||
    (code > 0x2500 && code < 0x2c00)
  );
}

/** A word known in several languages counts for each of them in part; an unknown one speaks a little by its ending. */
function scoreWord(score: Score, word: string): void {
  const known = LANGUAGES_OF.get(word) ?? 0;
  if (known === 0) {
    const ending = endingOf(word);
    if (ending === FRENCH) score.fr += 0.3 * POINT;
    else if (ending === ENGLISH) score.en += 0.3 * POINT;
    return;
  }
  const share = POINT / ((known & 1) + ((known >> 1) & 1) + (known >> 2));
  if (known & FRENCH) score.fr += share;
  if (known & ENGLISH) score.en += share;
  if (known & OTHER) score.other += share;
}

/** Endings of words met lately; begun anew when it has grown. */
const endings = new Map<string, number>();
const MOST_ENDINGS = 8_000;

function endingOf(word: string): number {
  const known = endings.get(word);
  if (known !== undefined) return known;
  const ending = FRENCH_ENDING.test(word) ? FRENCH : ENGLISH_ENDING.test(word) ? ENGLISH : 0;
  if (endings.size >= MOST_ENDINGS) endings.clear();
  endings.set(word, ending);
  return ending;
}

function decide(score: Score): DraftLanguage {
  const best = Math.max(score.fr, score.en);
  if (best < 0.06 * POINT * score.words || best === 0) return "und";
  if (score.other >= best) return "und";
  if (score.fr > score.en) return "fr";
  return score.en > score.fr ? "en" : "und";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
