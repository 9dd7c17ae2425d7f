import type { Charter } from "../../charter";
import type { DraftLanguage } from "../draft";
import type { Edit, Span } from "../finding";
import { fold } from "../match";
import type { Post, Word } from "../post";
import { inside, overlapping } from "../spans";
import { defineKind, type RuleOf } from "./kind";
import { perUnit } from "./per-unit";

type Style = RuleOf<"case">["style"];

/** Little words that titles leave small, folded. */
const LITTLE = {
  en: new Set("a an the and but or nor for so yet at by in of on to up as off per via with from into over than".split(" ")),
  fr: new Set(
    "le la les l un une des du de d a au aux et ou ni en dans par pour sur sous avec sans chez vers qui que qu ce se s n y".split(" "),
  ),
};

/** Capitals of each stretch, in one of four styles. One finding for a stretch, from the first wrong word to the last. */
export const letterCase = defineKind({
  name: "case",
  texts: {
    message: { fr: "Commencez par une capitale, le reste en minuscules", en: "Begin with a capital, the rest in small letters" },
    variants: {
      title: { fr: "Mettez une capitale aux mots du titre", en: "Give the words of the title a capital" },
      upper: { fr: "Écrivez ceci en capitales", en: "Write this in capitals" },
      lower: { fr: "Écrivez ceci en minuscules", en: "Write this in small letters" },
    },
    why: {
      fr: "La charte fixe l’usage des capitales pour que les publications se ressemblent.",
      en: "The charter settles the use of capitals so that posts look alike.",
    },
  },
  fixes: ["change-case"],
  compile: (rule, tools) => {
    const { style } = rule;
    const kept = namesOf(tools.charter, rule.keep ?? []);
    const findKept = tools.finder({ terms: [...kept] }, "keep");
    return perUnit(tools.guard, function* (post, whole, keeps) {
      for (const unit of style === "sentence" ? sentencesOf(post, whole) : [whole]) {
        const names = findKept(post, [unit]);
        const edits = inside(post.words, unit).flatMap((word, index): Edit[] => {
          if (overlapping(names, word) !== undefined || !isProse(post, rule.scope, word) || !keeps(word)) return [];
          const found = post.text.slice(word.start, word.end);
          const text = wanted(found, style, index === 0, post, word);
          return text === found ? [] : [{ start: word.start, end: word.end, text }];
        });
        const [first, last] = [edits[0], edits.at(-1)];
        if (first === undefined || last === undefined) continue;
        const label = { fr: "Corriger les capitales", en: "Mend the capitals" };
        const variant = style === "sentence" ? {} : { variant: style };
        yield { start: first.start, end: last.end, ...variant, fixes: [{ label, edits, safe: style !== "sentence" }] };
      }
    });
  },
});

/** Names keep the capitals the charter gives them: its own list, its Page, brands and products. */
function namesOf({ identity, lexicon }: Charter, keep: readonly string[]): ReadonlySet<string> {
  return new Set([...keep, identity.pageName, ...lexicon.products].filter((name) => fold(name).text !== ""));
}

function sentencesOf(post: Post, unit: Span): readonly Span[] {
  const sentences = inside(post.sentences, unit);
  return sentences.length === 0 ? [unit] : sentences;
}

function isProse({ hashtags, mentions }: Post, scope: RuleOf<"case">["scope"], word: Word): boolean {
  return (scope === "hashtags" || overlapping(hashtags, word) === undefined) && overlapping(mentions, word) === undefined;
}

function wanted(found: string, style: Style, isFirst: boolean, post: Post, word: Word): string {
  switch (style) {
    case "upper":
      return found.toUpperCase();
    case "lower":
      return found.toLowerCase();
    case "sentence":
      return isFirst ? capital(inSentence(found, post.language)) : inSentence(found, post.language);
    case "title":
      return inTitle(found, isFirst, post, word);
  }
}

/** Short words all in capitals are acronyms, capitals inside a word are a brand’s; neither is touched, nor the English “I”. */
function inSentence(found: string, language: DraftLanguage): string {
  const isAcronym = found === found.toUpperCase() && found.length >= 2 && found.length <= 5;
  if (isAcronym || /\p{Ll}\p{Lu}/u.test(found) || (language === "en" && found === "I")) return found;
  return found.toLowerCase();
}

/** A word behind an apostrophe or a hyphen may be written either way. */
function inTitle(found: string, isFirst: boolean, { text, language }: Post, word: Word): string {
  if (isFirst) return capital(found);
  if (/[\p{L}\p{N}]['’ʼ-]$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return found;
  const isLittle = language === "und" ? LITTLE.en.has(word.folded) || LITTLE.fr.has(word.folded) : LITTLE[language].has(word.folded);
  if (isLittle)
    return /^[’'ʼ]/u.test(text.slice(word.end)) ? found : found === found.toUpperCase() && found.length > 1 ? found : found.toLowerCase();
  return capital(found);
}

function capital(found: string): string {
  const first = String.fromCodePoint(found.codePointAt(0) ?? 0);
  return first.toUpperCase() + found.slice(first.length);
}
