import type { Charter } from "../../charter";
import { termSet } from "../match/terms";
import { isTagged } from "../reading/tagged";
import { defineRule } from "../rule";

interface Name {
  readonly exact: string;
  /** Capitals at the head of its words and nothing else make it a name; in small letters it may be everyday words. */
  readonly plain: boolean;
  readonly words: number;
}

export const productNames = defineRule({
  id: "product-names",
  family: "lexicon",
  name: { fr: "Noms de produits", en: "Product names" },
  severity: "off",
  whenOn: "advice",
  wanted: (charter) => charter.lexicon.products.some(isDistinctive),
  languages: "any",
  perLine: true,
  message: { fr: "Écrivez « {exact} » : c’est le nom exact", en: "Write “{exact}”: that is the exact name" },
  why: {
    fr: "Un nom toujours écrit de la même façon se reconnaît et se retrouve dans une recherche.",
    en: "A name that is always written the same way is recognised, and found by a search.",
  },
  source: { title: { fr: "Le lexique de la charte, produits", en: "The charter’s lexicon, products" } },
  lesson: 2,
  options: {},
  compile: (_options, charter) => {
    if (!charter.lexicon.products.some(isDistinctive)) return undefined;
    const terms = termSet(entriesOf(charter));
    return function* (post) {
      for (const { start, end, value } of terms.find(post)) {
        if (value === undefined || isAsWritten(post.text.slice(start, end), value.exact)) continue;
        if (isTagged(post, { start, end })) continue;
        const found = post.text.slice(start, end);
        if (isInCapitals(post.text, start, end) || (value.plain && !isMeantAsName(post.text, start, found, value))) continue;
        yield {
          start,
          end,
          values: { exact: value.exact },
          fixes: [
            {
              label: { fr: "Écrire « {exact} »", en: "Write “{exact}”" },
              edits: [{ start, end, text: value.exact }],
              safe: !value.plain || found !== found.toLowerCase(),
            },
          ],
        };
      }
    };
  },
});

/**
 * Every spelling with the name it stands for; nothing for words that only keep others from matching. Made one by one as they are
 * read, so that a long list never holds the page. Names come first: of two equal terms the first wins.
 */
function* entriesOf({ lexicon, identity }: Charter): Generator<readonly [string, Name | undefined]> {
  for (const product of lexicon.products) {
    if (!isDistinctive(product)) continue;
    const name = nameOf(withoutMark(product));
    for (const spelling of spellings(name.exact)) yield [spelling, name];
  }
  yield [identity.pageName, undefined];
  for (const product of lexicon.products) if (!isDistinctive(product)) yield [product, undefined];
}

/** Whether a spelling can be got wrong: it holds a capital, or a sign that is neither space, apostrophe nor hyphen. */
function isDistinctive(product: string): boolean {
  const name = withoutMark(product);
  return name !== name.toLowerCase() || /[^\p{L}\p{N}\p{M}\s'’‐‑-]/u.test(name);
}

/** Trade-mark signs belong to the packaging; a post reads well without. */
function withoutMark(product: string): string {
  return product.replaceAll(/\s?[™®©℠]/gu, "").trim();
}

function nameOf(exact: string): Name {
  const words = exact.split(/[\s'’‐‑-]+/u);
  return { exact, words: words.length, plain: words.every((word) => /^(?:\p{Lu}?[\p{Ll}\p{M}]*|\p{N}+)$/u.test(word)) };
}

/** As written, in one word, and parted where a capital stands within: “TallowLane” is also looked for as “tallow lane”. */
function spellings(exact: string): string[] {
  const parted = exact.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  const joined = exact.replaceAll(/[\s‐‑-]+/gu, "");
  const words = exact.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const bare = words.join(" ");
  const mayDropSigns = words.length > 1 || /\p{Ll}\p{Lu}/u.test(exact);
  return [...new Set([exact, parted, ...(joined.length > 5 ? [joined] : []), ...(mayDropSigns && bare !== "" ? [bare] : [])])];
}

function isAsWritten(found: string, exact: string): boolean {
  return found === exact || levelled(found) === levelled(exact);
}

/** Spaces, apostrophes and hyphens of any sort are the same. */
function levelled(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\s\u00a0\u202f]+/gu, " ")
    .replaceAll(/[’ʼ‘]/gu, "'")
    .replaceAll(/[‐‑]/gu, "-");
}

/** A name in capitals among capitals: the whole line is written so, which is another rule’s matter. */
function isInCapitals(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (found !== found.toUpperCase() || found === found.toLowerCase()) return false;
  const around = `${text.slice(Math.max(0, start - 25), start).match(/[^\n]*$/u)?.[0] ?? ""} ${/^[^\n]{0,25}/u.exec(text.slice(end, end + 25))?.[0] ?? ""}`;
  return /\p{Lu}{2}/u.test(around) && !/\p{Ll}{3}/u.test(around);
}

/** Of a plain name: several words, and either a capital that no sentence asks for, or no « un », “a” before them. */
function isMeantAsName(text: string, start: number, found: string, { words }: Name): boolean {
  const later = found.slice(1);
  if (later !== later.toLowerCase()) return true;
  if (words < 2)
    return (
      found.charAt(0) !== found.charAt(0).toLowerCase() &&
      !/(?:^|[.!?…\n:]\s*|[^\p{L}\p{N}\s,;('’-]\s*)$/u.test(text.slice(Math.max(0, start - 4), start))
    );
  return !/(?:^|[\s('’])(?:une?|des?|d[’']|quelques?|plusieurs|toutes?|tous|chaque|votre|vos|ta|tes|an?|any|some|every|each|your|\d+)\s$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
}
