import type { Span } from "../finding";
import { fold, matchesInLines } from "../match";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import { isQuoted } from "../reading/quoted";
import { shown } from "../reading/shown";
import { SUPERLATIVES, type Superlatives } from "../reading/superlatives";
import { defineRule } from "../rule";
import { firstEndingAfter, overlaps } from "../spans";

export const superlativeProof = defineRule({
  id: "superlative-proof",
  family: "proof",
  cause: "lexicon",
  name: { fr: "Superlatif sans preuve", en: "Superlative without proof" },
  severity: "off",
  whenOn: "advice",
  languages: ["fr", "en"],
  message: {
    fr: "Prouvez « {found} », ou dites le fait qui le montre",
    en: "Prove “{found}”, or state the fact that shows it",
  },
  why: {
    fr: "Se dire premier doit pouvoir se prouver aujourd’hui ; un chiffre ou un prix reçu convainc davantage.",
    en: "A claim to be first must be provable today; a figure or an award convinces more.",
  },
  question: { fr: "Qui l’a mesuré, quand, et par rapport à qui ?", en: "Who measured it, when, and against whom?" },
  source: {
    title: {
      fr: "Code de la consommation, art. L121-2 et L122-1 ; les preuves de la charte",
      en: "Code de la consommation, art. L121-2 and L122-1; the charter’s proofs",
    },
    seen: "2026-11-23",
  },
  lesson: 23,
  options: {},
  compile: (_options, charter) => {
    const ownNames = termSet([charter.identity.pageName, ...charter.lexicon.products].map((name) => [name, true] as const));
    const proofs = charter.proofs.map(({ claim, validUntil }) => ({ words: contentWords(claim), validUntil }));
    return function* (post, context) {
      if (post.language === "und") return;
      const language = SUPERLATIVES[post.language];
      for (const { match, from } of claimsIn[post.language](post)) {
        const span = claimed(post, match, from + match.index, language.otherwise);
        if (span === undefined) continue;
        const at = firstEndingAfter(post.sentences, span.start);
        const sentence = sentenceOf(post, at);
        const isOwn = isOwnClaim(sentence, language) || isNamed(post, at, ownNames.find(post));
        const isProved = isBacked(sentence, match[0], language) || proofs.some((proof) => isNear(post, at, proof, context.now));
        if (isOwn && !isProved) yield { ...span, values: { found: shown(post.text, span) } };
      }
    };
  },
});

const claimsIn = { fr: matchesInLines(SUPERLATIVES.fr.claim, "folded"), en: matchesInLines(SUPERLATIVES.en.claim, "folded") };

/** The place of a claim, when it is one: no other sense of the words, no question, no one else’s words, and the place a name. */
function claimed(post: Post, match: RegExpExecArray, at: number, otherwise: RegExp): Span | undefined {
  const { text, toSource } = post.folded;
  const to = at + match[0].length;
  const span = toSource(at, to);
  if (otherwise.test(text.slice(Math.max(0, at - 24), to + 24)) || isQuoted(post, span)) return undefined;
  const place = match.groups?.place;
  const initial = place === undefined ? "" : post.text.charAt(toSource(to - place.length, to).start);
  if (place !== undefined && initial === initial.toLowerCase()) return undefined;
  const sentence = post.sentences[firstEndingAfter(post.sentences, span.start)];
  return sentence !== undefined && post.text.slice(span.end, sentence.end).includes("?") ? undefined : span;
}

function sentenceOf(post: Post, at: number): string {
  const sentence = post.sentences[at];
  return sentence === undefined ? "" : fold(post.text.slice(sentence.start, sentence.end)).text;
}

function isOwnClaim(sentence: string, { own, slogan }: Superlatives): boolean {
  return own.test(sentence) || slogan.test(sentence);
}

/** A source or a figure stands in the sentence, besides the claim itself. */
function isBacked(sentence: string, claim: string, { backed }: Superlatives): boolean {
  return backed.test(sentence) || FIGURE.test(sentence.replace(claim, " "));
}

function isNamed(post: Post, at: number, names: readonly Span[]): boolean {
  const sentence = post.sentences[at];
  return sentence !== undefined && names.some((name) => overlaps(name, sentence));
}

/** A figure that could back a claim: no year, price, hour, date or number of a street or telephone. */
const FIGURE =
  /(?<![£$€#°\d.,:/-]|\d )(?!(?:19|20)\d\d\b)\d{1,3}(?:[ .,]\d{3})*(?:[.,]\d+)?(?![\d.:/-]|,\d| \d)(?! ?(?:€|euros?|h\b|h\d|am\b|pm\b|rue|avenue|place|(?:st|nd|rd|th)\b|janv|fev|mars|avril|mai\b|juin|juil|aout|sept|oct|nov|dec|jan|feb|mar\b|apr|may\b|jun|jul|aug))/;

/** A proof of the charter that still holds and whose words stand in the sentence or beside it. */
function isNear(post: Post, at: number, { words, validUntil }: Proof, now: string): boolean {
  if (words.length === 0 || (validUntil !== undefined && validUntil < now.slice(0, 10))) return false;
  const start = post.sentences[at - 1]?.start ?? post.sentences[at]?.start ?? 0;
  const end = post.sentences[at + 1]?.end ?? post.sentences[at]?.end ?? start;
  const near = fold(post.text.slice(start, end)).text;
  const said = words.filter((word) => near.includes(word)).length;
  return said >= Math.min(words.length, Math.max(2, Math.ceil(words.length * 0.6)));
}

interface Proof {
  readonly words: readonly string[];
  readonly validUntil: string | undefined;
}

const LITTLE_WORDS = new Set(
  "avec dans depuis pour sans plus tous tout toutes chaque notre nous votre leur each every with from since that this their ready more than".split(
    " ",
  ),
);

/** The words of a claim that tell it from another: long ones and short forms in capitals, without their plural. */
function contentWords(claim: string): readonly string[] {
  return (claim.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const folded = fold(word).text;
    const isShortForm = word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
    return isShortForm || (folded.length > 3 && !LITTLE_WORDS.has(folded)) ? [folded.replace(/[sx]$/, "")] : [];
  });
}
