import type { Span } from "../finding";
import { wordPlaces } from "../match";
import type { Post, Word } from "../post";
import { isWithin } from "../spans";
import type { AddressForm } from "./address-form";
import { imperativeAt, imperativeBefore, isFamiliarImperative, refusalAt } from "./address-imperatives";
import { familiarOf, politeOf } from "./familiar-verbs";
import { withoutThoseGreeted } from "./greeted";
import { keepCase } from "./replacement";

/** The only words that `readPlace` says anything of, besides familiar imperatives. */
const SPEAKING = new Set("tu t te toi ton ta tes vos votre vous n ne".split(" "));

const speaking = wordPlaces({ has: (word) => SPEAKING.has(word) || isFamiliarImperative(word) });

/**
 * Every word of the post that addresses the reader as tu or as vous, outside quotations, in order. Set phrases (« rendez-vous »)
 * are none, nor is what is said to a person who is greeted by name (« Bravo Léa, tu… »).
 */
export function findAddress(post: Post): AddressForm[] {
  const forms: AddressForm[] = [];
  let free = 0;
  for (const at of speaking(post)) {
    const read = (post.words[at]?.start ?? 0) < free ? [] : readPlace(post.text, post.words, at);
    for (const form of read) {
      if (form.start < free || isWithin(post.quotes, form)) continue;
      forms.push(form);
      free = form.end;
    }
  }
  return withoutThoseGreeted(post, forms);
}

type Found = AddressForm | undefined;

/** What the word at a place says; a verb before « ta », « ton », « tes » comes with it. */
function readPlace(text: string, words: readonly Word[], at: number): AddressForm[] {
  const word = words[at];
  if (word === undefined) return [];
  const found: readonly Found[] = /^t(?:a|on|es)$/.test(word.folded)
    ? [imperativeBefore(text, words, at), possessive(text, words, at, word)]
    : [readWord(text, words, at, word)];
  return found.filter((form) => form !== undefined);
}

function readWord(text: string, words: readonly Word[], at: number, word: Word): Found {
  const before = words[at - 1]?.folded;
  switch (word.folded) {
    case "tu":
      return before === "est" || before === "etait" ? undefined : familiarSubject(text, words, at, word);
    case "t":
      return /^['’]$/.test(text.slice(word.end, words[at + 1]?.start)) ? elided(text, words, at, word) : undefined;
    case "te":
      return before === "tu" ? bare(word, "tu") : replaced(text, word, "tu", "vous");
    case "toi":
      return words[at + 1]?.folded === "qui" || isJoined(text, words[at - 1], word) ? bare(word, "tu") : replaced(text, word, "tu", "vous");
    case "vos":
      return replaced(text, word, "vous", "tes");
    case "votre":
      return bare(word, "vous");
    case "vous": {
      const after = words[at + 1]?.folded;
      return before === "rendez" || after === "tous" || after === "toutes" ? undefined : politeSubject(text, word, words[at + 1]);
    }
    case "n":
    case "ne":
      return refusalAt(text, words, at);
    default:
      return imperativeAt(text, words, at);
  }
}

/** Words before « ton » that make it the noun (tone, colour). */
const DETERMINERS = new Set("le un ce du de au mon son bon meme quel changer donner hausser".split(" "));

function possessive(text: string, words: readonly Word[], at: number, word: Word): Found {
  if (word.folded === "tes") return replaced(text, word, "tu", "vos");
  const before = words[at - 1]?.folded ?? "";
  const isTone = DETERMINERS.has(before) || words[at + 1]?.folded === "sur" || (before === "sur" && words[at - 2]?.folded === "ton");
  return word.folded === "ton" && isTone ? undefined : replaced(text, word, "tu", "votre");
}

/** Little words that may stand between « tu » and its verb. */
const BETWEEN = new Set("ne n y en le la les l nous me m te t".split(" "));
const MOST_BETWEEN = 3;

/** « tu » with its verb, when its polite form is sure; the verb may stand before it (« veux-tu »). */
function familiarSubject(text: string, words: readonly Word[], at: number, word: Word): AddressForm {
  const before = words[at - 1];
  if (before !== undefined && isJoined(text, before, word)) {
    const written = text.slice(before.start, before.end);
    const polite = politeOf(written);
    return polite === undefined
      ? bare(word, "tu")
      : { ...bare(word, "tu"), start: before.start, replacement: `${keepCase(written, polite)}-vous` };
  }
  let next = at + 1;
  while (next <= at + MOST_BETWEEN && BETWEEN.has(words[next]?.folded ?? "")) next++;
  const verb = words[next];
  const between = text.slice(word.end, verb?.start);
  const polite = verb && /^[\p{L}\s'’]*$/u.test(between) ? politeOf(text.slice(verb.start, verb.end)) : undefined;
  if (verb === undefined || polite === undefined || between.includes("\n")) return bare(word, "tu");
  const kept = between
    .replace(/\bte\b/u, "vous")
    .replace(/\bt['’]/u, "vous ")
    .replace(/\b([nm])['’]$/u, (held, letter) => (VOWEL.test(polite) ? held : `${letter}e `));
  const replacement = keepCase(text.slice(word.start, word.end), "vous") + kept + keepCase(text.slice(verb.start, verb.end), polite);
  return { start: word.start, end: verb.end, form: "tu", replacement };
}

const VOWEL = /^[aeiouyàâéèêîôû]/u;

/** `vous` with its verb, when the verb is listed. */
function politeSubject(text: string, word: Word, after: Word | undefined): AddressForm {
  const familiar = after && text.slice(word.end, after.start) === " " ? familiarOf(after.folded) : undefined;
  if (after === undefined || familiar === undefined) return bare(word, "vous");
  const replacement = `${keepCase(text.slice(word.start, word.end), "tu")} ${keepCase(text.slice(after.start, after.end), familiar)}`;
  return { start: word.start, end: after.end, form: "vous", replacement };
}

const FIRST_PERSON = new Set("je j qui".split(" "));

/** `t’` for « te » (« on t’aide ») becomes « vous »; for « tu » (« t’as ») only together with its verb. */
function elided(text: string, words: readonly Word[], at: number, word: Word): AddressForm {
  const before = words[at - 1]?.folded ?? "";
  const verb = words[at + 1];
  if (verb === undefined || before === "tu") return bare(word, "tu");
  const written = text.slice(verb.start, verb.end);
  if (!written.endsWith("s") || before === "je" || before === "j") return replaced(text, { ...word, end: word.end + 1 }, "tu", "vous ");
  const polite = FIRST_PERSON.has(before) ? undefined : politeOf(written);
  if (polite === undefined) return bare(word, "tu");
  return { start: word.start, end: verb.end, form: "tu", replacement: `${keepCase(text.slice(word.start, word.end), "vous")} ${polite}` };
}

function isJoined(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && /^[-‐‑]$/u.test(text.slice(before.end, word.start));
}

function bare({ start, end }: Span, form: "tu" | "vous"): AddressForm {
  return { start, end, form };
}

function replaced(text: string, { start, end }: Span, form: "tu" | "vous", use: string): AddressForm {
  return { start, end, form, replacement: keepCase(text.slice(start, end), use) };
}
