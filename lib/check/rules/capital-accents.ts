import { termSet } from "../match/terms";
import type { Post } from "../post";
import { isBlank, isPictureUnit } from "../reading/blanks";
import { accentsFor, CAPITAL_A, SHARED_WITH_ENGLISH } from "../reading/capital-words";
import { frenchProse } from "../reading/french-prose";
import { type Mend, mendHits } from "../reading/mends";
import { defineRule } from "../rule";
import { covered, overlapsAny } from "../spans";

export const capitalAccents = defineRule({
  id: "capital-accents",
  family: "typography",
  name: { fr: "Accents sur les capitales", en: "Accents on French capitals" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr"],
  message: { fr: "Mettez l’accent sur la capitale : « {use} »", en: "Put the accent on the capital: “{use}”" },
  why: {
    fr: "L’accent a pleine valeur, sur une capitale aussi ; son absence fait hésiter à la lecture.",
    en: "In French an accent counts on a capital as well; without it readers stumble.",
  },
  source: { title: "Académie française, Questions de langue, accentuation des majuscules" },
  lesson: 20,
  options: {},
  compile: (_options, charter) => {
    const { identity, lexicon, hashtags } = charter;
    const own = termSet(
      [identity.pageName, ...identity.competitors, ...lexicon.products, ...hashtags.brand].map((name) => [name, name] as const),
    );
    return function* (post) {
      const mends = findMends(post);
      if (mends.length === 0) return;
      // The company writes its own names as it likes.
      const names = covered(own.find(post).filter(({ start, end, value }) => post.text.slice(start, end) === value));
      const free = names.length === 0 ? mends : mends.filter((mend) => !overlapsAny(names, mend));
      yield* mendHits(post.text, free);
    };
  },
});

function findMends(post: Post): Mend[] {
  const { text } = post;
  const isFrench = frenchProse(post);
  const mends: Mend[] = [];
  for (const { start, end } of post.words) {
    if (!"ACEIO".includes(text[start] ?? "a")) continue;
    const use = text[start] === "A" ? preposition(text, start, end) : accented(text, start, end);
    if (use !== undefined && isFrench(start, end)) mends.push({ start, end, use });
  }
  return mends;
}

/** « A » at the head of a sentence, before words that only follow the preposition. */
function preposition(text: string, start: number, end: number): string | undefined {
  return end === start + 1 && begins(text, start) && CAPITAL_A.test(text.slice(end, end + 24)) ? "À" : undefined;
}

function accented(text: string, start: number, end: number): string | undefined {
  const word = text.slice(start, end);
  const use = accentsFor(word);
  if (use === undefined) return undefined;
  if (word === "Ca") return begins(text, start) && /^[ \u00a0]\p{Ll}|^,/u.test(text.slice(end, end + 2)) ? use : undefined;
  if (SHARED_WITH_ENGLISH.has(word)) return begins(text, start) && /^[ \u00a0]\p{Ll}/u.test(text.slice(end, end + 2)) ? use : undefined;
  return isPartOfName(text, start) ? undefined : use;
}

/** Behind another capitalised word within the sentence it is part of a name, which may be spelt as its owner likes. */
function isPartOfName(text: string, start: number): boolean {
  const from = Math.max(0, start - 30);
  const before = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+[ \u00a0]$/u.exec(text.slice(from, start));
  return before !== null && !begins(text, from + before.index);
}

/** Whether a sentence, a line, a quotation or an item of a list begins here. */
function begins(text: string, start: number): boolean {
  let at = start;
  while (isBlank(text[at - 1])) at--;
  const before = text[at - 1] ?? "\n";
  if (before === "-" || before === "*") return at < start && /^[\s\u00a0]?$/.test(text.slice(Math.max(0, at - 2), at - 1));
  return /[\n.!?…:»”"«“(•–—]/.test(before) || endsInPicture(text, at);
}

function endsInPicture(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code === 0xfe0f || isPictureUnit(code > 0xdbff && code < 0xe000 ? text.charCodeAt(at - 2) : code);
}
