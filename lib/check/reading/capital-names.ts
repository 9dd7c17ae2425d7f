import type { ByLanguage } from "../draft";
import { inOwnLanguage } from "../match";
import type { Post } from "../post";
import { ENGLISH } from "./date-patterns";

/** Names that keep their capital in the middle of a sentence, in small letters: feasts, and in English days and months. */
const NAMES: ByLanguage<RegExp> = {
  fr: /\b(?:no[eë]l|p[aâ]ques|toussaint|(?<=black )friday)\b/g,
  en: new RegExp(`\\b(?:${ENGLISH.weekdays}|${ENGLISH.months}|christmas|easter|halloween)\\b`, "g"),
};
/** Shorter ones, and “march”, are names beside a figure only: “sat 5 dec”, “4 May”, “May 4th”. */
const ALSO_WORDS = /^(?:[a-z]{2,3}|march)$/;

/** A text with the capitals that names have in the language of the post; other letters stay as they are, “DECEMBER” too. */
export function withNames(text: string, post: Pick<Post, "language">): string {
  const names = inOwnLanguage(post, NAMES);
  if (names === undefined) return text;
  return text.replaceAll(names, (word: string, at: number) => {
    const isBare = !/\d(?:st|nd|rd|th)?(?: of)? $/.test(text.slice(0, at)) && !/^\.?,? \d/.test(text.slice(at + word.length));
    return ALSO_WORDS.test(word) && isBare ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
