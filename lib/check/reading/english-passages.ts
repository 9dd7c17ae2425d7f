import type { Span } from "../finding";
import { ENGLISH_WORDS, FRENCH_WORDS } from "../language-words";
import { wordPlaces } from "../match";
import type { Post, Word } from "../post";
import { covered, overlapsAny } from "../spans";

/** Small words of both languages, or that French borrows, prove nothing. */
const PROVES_NOTHING = new Set("or but as us if re ve ll don s i so an in on me march may august new off".split(" "));
const SHARED = new Set(FRENCH_WORDS.split(" ").filter((word) => ENGLISH_WORDS.split(" ").includes(word)));
const FRENCH = new Set([
  ...FRENCH_WORDS.split(" ").filter((word) => !SHARED.has(word)),
  ..."y va vas vont faut fois chaque jusqu lors hors".split(" "),
]);
const ENGLISH = new Set(ENGLISH_WORDS.split(" ").filter((word) => !SHARED.has(word) && !PROVES_NOTHING.has(word)));
/** Everyday words of slogans that are no French. */
const SLOGAN = new Set(
  "make makes made making taste live living love loved dream dreams feel feeling think just go going goes keep stay tuned enjoy life better best together world time play work hard save come join ready good great less big always never back home heart mind body people power food fresh water way ways start now shop today tomorrow tonight summer winter spring happy friday drive built build born inspired different difference like want need know find look take matters beautiful health healthy every own step change care beyond forward free open us".split(
    " ",
  ),
);
const ADDRESSING = new Set("you your we our let us it is are do be don".split(" "));

const englishWords = wordPlaces({ has: (word) => ENGLISH.has(word) || SLOGAN.has(word) });

/** How many small words of each language the post holds, leaving out what is exempt. */
export function countSmallWords(words: readonly Word[]): { readonly french: number; readonly english: number } {
  let french = 0;
  let english = 0;
  for (const { folded } of words) {
    if (FRENCH.has(folded)) french++;
    else if (ENGLISH.has(folded)) english++;
  }
  return { french, english };
}

/** The post's words outside hashtags, mentions and the names that may stay foreign. */
export function countedWords(post: Post, exempt: readonly Span[]): readonly Word[] {
  const skipped = covered([...exempt, ...post.hashtags, ...post.mentions]);
  return skipped.length === 0 ? post.words : post.words.filter((word) => !overlapsAny(skipped, word));
}

/** Whether two words in a row, or nearly so, may be English: a cheap test before anything is cut. */
export function mayHoldEnglish(post: Post): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const at of englishWords(post)) {
    if (at - last <= 2) return true;
    last = at;
  }
  return false;
}

/** Sentences, or parts of one between colons and dashes, of three words or more that are English and hold nothing French. */
export function findEnglishPassages(post: Post, words: readonly Word[]): Span[] {
  const passages: Span[] = [];
  let next = 0;
  for (const sentence of post.sentences) {
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    let part: Word[] = [];
    for (; (words[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const word = words[next];
      if (word === undefined) break;
      const before = part.at(-1);
      if (before !== undefined && /[:–—|•*()/«»"“”]/u.test(post.text.slice(before.end, word.start))) {
        pushEnglish(passages, post, part);
        part = [];
      }
      part.push(word);
    }
    pushEnglish(passages, post, part);
  }
  return passages;
}

function pushEnglish(passages: Span[], post: Post, part: readonly Word[]): void {
  const first = part[0];
  const last = part.at(-1);
  if (first === undefined || last === undefined || part.length < 3) return;
  let certain = 0;
  let likely = 0;
  for (const { folded } of part) {
    if (FRENCH.has(folded)) return;
    if (ENGLISH.has(folded)) certain++;
    else if (SLOGAN.has(folded)) likely++;
  }
  const span = { start: first.start, end: last.end };
  if (certain + likely < Math.max(2, part.length / 2) || (certain === 0 && likely < 3)) return;
  if (/[éèêëàâçùûîïôœ]/iu.test(post.text.slice(span.start, span.end)) || isTitle(post, part) || isQuotedName(post, span)) return;
  passages.push(span);
}

/** Title Case without a word that speaks to anyone is a name: a film, a band, a brand. */
function isTitle(post: Post, part: readonly Word[]): boolean {
  const capitals = part.filter(({ start }) => /\p{Lu}/u.test(post.text.charAt(start))).length;
  const isShouted = part.every(({ start, end }) => post.text.slice(start, end) === post.text.slice(start, end).toUpperCase());
  return !isShouted && capitals >= 2 && capitals >= part.length / 2 && !part.some(({ folded }) => ADDRESSING.has(folded));
}

/** Quotation marks hold names (a film, a song) unless the words before announce a slogan. */
function isQuotedName(post: Post, span: Span): boolean {
  const quote = post.quotes.find((one) => one.start <= span.start && one.end >= span.end);
  if (quote === undefined) return false;
  return !/\b(?:slogan|devise|signature|promesse|mantra|credo|baseline)\b/i.test(
    post.text.slice(Math.max(0, quote.start - 40), quote.start),
  );
}
