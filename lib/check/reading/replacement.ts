import type { Edit, Span } from "../finding";

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæh]/iu;
const PLAIN_VOWEL = /^[aeiouàâäéèêëîïôöùûüœæ]/iu;
/** Little words that lose their vowel before another, and what becomes of contracted articles. */
const ELIDED: Readonly<Record<string, string>> = {
  de: "d’",
  le: "l’",
  la: "l’",
  que: "qu’",
  ne: "n’",
  je: "j’",
  du: "de l’",
  au: "à l’",
};
/** What an elided word becomes again before a consonant; `l’` is left out, since its gender is not known. */
const FULL: Readonly<Record<string, string>> = { d: "de ", qu: "que ", n: "ne ", j: "je " };

/**
 * The edit that puts `use` in place of the words at `span`, keeping their case; in French the little word before it follows
 * suit (« de solution » → « d’isolation »). `sure` is false when the grammar around may need a human eye (the gender of an article).
 */
export function replaceWords(text: string, span: Span, use: string, french: boolean): { readonly edit: Edit; readonly sure: boolean } {
  const found = text.slice(span.start, span.end);
  const replacement = keepCase(found, use);
  if (!french) return { edit: { ...span, text: replacement }, sure: sameArticle(text, span, found, use) };
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const spaced = /(?:^|[\s(«"“])(de|le|la|que|ne|je|du|au)[ \u00a0]$/iu.exec(before)?.[1];
  if (spaced !== undefined && PLAIN_VOWEL.test(use) && !VOWEL.test(found)) {
    const start = span.start - spaced.length - 1;
    return { edit: { start, end: span.end, text: keepCase(spaced, ELIDED[spaced.toLowerCase()] ?? "") + replacement }, sure: true };
  }
  if (/(?:^|[\s(«"“'’])(?:le|la|un|une|du|au|ce|cet|cette|mon|ma|son|sa|quel|quelle|aucun|aucune)[ \u00a0]$/iu.test(before)) {
    return { edit: { ...span, text: replacement }, sure: false };
  }
  const elided = /(?:^|[\s(«"“])(d|qu|n|j|l)['’]$/iu.exec(before)?.[1];
  if (elided === undefined || VOWEL.test(use)) return { edit: { ...span, text: replacement }, sure: true };
  const full = FULL[elided.toLowerCase()];
  if (full === undefined) return { edit: { ...span, text: replacement }, sure: false };
  return { edit: { start: span.start - elided.length - 1, end: span.end, text: keepCase(elided, full) + replacement }, sure: true };
}

/** “a” and “an” before the words: sure only when the new word wants the same one. */
function sameArticle(text: string, span: Span, found: string, use: string): boolean {
  if (!/(?:^|\s)an? $/i.test(text.slice(Math.max(0, span.start - 4), span.start))) return true;
  return /^[aeiou]/i.test(found) === /^[aeiou]/i.test(use);
}

/** Capitals of the old words on the new: all capitals, a first capital, or as the charter writes it. */
export function keepCase(found: string, use: string): string {
  const letters = found.replaceAll(/[^\p{L}]/gu, "");
  const isCapitals = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (isCapitals) return use.toUpperCase();
  const first = letters[0] ?? "";
  return first !== first.toLowerCase() ? use.charAt(0).toUpperCase() + use.slice(1) : use;
}
