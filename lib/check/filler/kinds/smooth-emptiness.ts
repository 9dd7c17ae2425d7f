import type { Span } from "../../finding";
import { isBare } from "../bare";
import { type KindOfFiller, unit } from "../kind";
import type { FillerReading } from "../reading";

/** Shorter texts hold too few words for a share of them to mean anything. */
const FEWEST_WORDS = 7;
/** Share of words of fog: below `LEAST` they are chance; useful posts stay near `CLEAR`, catalogues of virtues reach `THICK`. */
const LEAST = 0.17;
const CLEAR = 0.08;
const THICK = 0.42;
/** Content words of a post of usual length; a longer one has more room for a worn turn. */
const USUAL_WORDS = 26;
/** « Pas seulement…, mais… », « plus qu’un métier, une vocation »: an opposition that opposes nothing. */
const CONTRAST =
  /\b(?:pas (?:seulement|uniquement|simplement|qu'une?)|bien (?:plus|au-dela)|plus qu'une? [a-z]+(?:\s?,| :)|n'est pas (?:un|une|que)|ce n'est pas|sans jamais|not (?:just|only|simply|about)|isn't (?:just|only|given|about|an?)|more than (?:just )?an? [a-z]+(?:\s?,|:)|is not an? )/;
/** Three in a row: « simplicité, élégance et sérénité ». */
const TRIAD = /\b[a-z]{4,24}, (?:[a-z']{1,4} ){0,2}[a-z-]{4,24},? (?:et|and) (?:[a-z']{1,4} ){0,2}[a-z]{4,}/;

/** « Une commune qui ose, une commune qui rassemble »: so many times the same two words is a drum, not an idea. */
const DRUM = 3;
const EACH: ReadonlySet<string> = new Set(["chaque", "every", "each"]);

export const smoothEmptiness: KindOfFiller = {
  id: "smooth-emptiness",
  excuse: 0.75,
  lesson: 5,
  message: { fr: "De belles phrases, et rien à retenir", en: "Polished sentences, and nothing to remember" },
  why: {
    fr: "Remplacez {page} par le nom d’un concurrent\u00a0: tout reste vrai, donc rien n’est dit.",
    en: "Swap {page} for a rival’s name and every line still holds, so nothing has been said.",
  },
  question: {
    fr: "Quelle chose vue, faite ou chiffrée cette semaine êtes-vous seul à pouvoir raconter\u202f?",
    en: "What did you see, do or measure this week that nobody else could tell?",
  },
  see: (reading) => {
    if (reading.contentWords < FEWEST_WORDS || isSpeech(reading)) return undefined;
    const turns = reading.weight("smooth-phrases") / Math.max(1, reading.contentWords / USUAL_WORDS);
    const abstract = reading.distinct("abstract-nouns");
    const verbs = reading.distinct("virtue-verbs");
    const share = (abstract + 0.8 * verbs) / Math.max(14, reading.contentWords);
    if (share < LEAST && turns < 0.8) return undefined;
    const form = [CONTRAST, TRIAD].flatMap((pattern) => reading.find(pattern) ?? []);
    const matter =
      0.09 * Math.min(4, reading.distinct("trade")) +
      0.15 * Math.min(3, reading.facts.length) +
      0.1 * Math.min(2, reading.distinct("actions") + reading.distinct("proofs"));
    const fog = unit((share - CLEAR) / (THICK - CLEAR));
    const score =
      0.5 * fog + 0.22 * Math.min(2, turns) + 0.08 * form.length + (drums(reading) ? 0.15 : 0) + (isBare(reading) ? 0.1 : 0) - matter;
    return { score: unit(score), evidence: evidenceOf(reading, form) };
  },
};

/** Whether two words side by side come back, or « chaque » alone, as often as `DRUM`. */
function drums({ post: { words } }: FillerReading): boolean {
  const seen = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const first = words[at]?.folded ?? "";
    const pair = EACH.has(first) ? first : `${first} ${words[at + 1]?.folded}`;
    const times = (seen.get(pair) ?? 0) + 1;
    if (times === DRUM) return true;
    seen.set(pair, times);
  }
  return false;
}

/** What somebody said, between quotation marks, is theirs to have said. */
function isSpeech({ post: { quotes, text } }: FillerReading): boolean {
  return quotes.reduce((sum, { start, end }) => sum + end - start, 0) > text.length / 2;
}

/** The turns first, which are the plainest; then the form, then the words. */
function evidenceOf(reading: FillerReading, form: readonly Span[]): readonly Span[] {
  return [...reading.spans("smooth-phrases"), ...form, ...reading.spans("abstract-nouns")];
}
