import type { Span } from "../finding";
import { wordPlaces } from "../match";
import type { Post, Word } from "../post";
import { isWithin } from "../spans";
import { beginsClause, isHeadImperative } from "./actions";
import type { AddressForm } from "./address-form";
import { familiarOf, politeOf } from "./familiar-verbs";
import { keepCase } from "./replacement";

/** Familiar imperatives that are nothing else at the head of a sentence or a line. */
const PLAIN = new Set(
  "viens profite decouvre clique appelle contacte rejoins ecris envoie telecharge regarde choisis prends inscris".split(" "),
);
const SPEAKING = new Set("tu t te toi ton ta tes vos votre vous hesite".split(" "));

/** The only words that `readWord` says anything of. */
const speaking = wordPlaces({ has: (word) => SPEAKING.has(word) || PLAIN.has(word) || isHeadImperative(word) });

/**
 * Every word of the post that addresses the reader as tu or as vous, outside quotations, in order. Set phrases (« rendez-vous »)
 * are none. In a post that greets a person by name (« Bravo Léa, tu… ») only what asks for something speaks to the reader.
 */
export function findAddress(post: Post): AddressForm[] {
  const forms: AddressForm[] = [];
  const { words, quotes } = post;
  let free = 0;
  for (const at of speaking(post)) {
    const word = words[at];
    if (word === undefined || word.start < free) continue;
    const form = readWord(post, at, word);
    if (form === undefined || isWithin(quotes, form)) continue;
    forms.push(form);
    free = form.end;
  }
  return GREETED.test(post.text) ? forms.filter(({ form, asks }) => form === "vous" || asks) : forms;
}

/** Good wishes to a person called by name: « Bravo Léa », « Joyeux anniversaire à notre collègue Malik ». « Bienvenue à Lyon » names a place. */
const GREETED =
  /(?:ravo|élicitations|nniversaire|etraite|erci|ienvenue|u revoir),? (?:(?<!nue )à )?(?:(?:notre|mon|ma) (?:\p{Ll}+ )?)?\p{Lu}\p{Ll}/u;

function readWord(post: Post, at: number, word: Word): AddressForm | undefined {
  const { text, words } = post;
  const before = words[at - 1]?.folded ?? "";
  const after = words[at + 1];
  switch (word.folded) {
    case "tu":
      return before === "est" || before === "etait" ? undefined : subject(text, word, after, "tu");
    case "t":
      return /^['’]$/.test(text.slice(word.end, after?.start)) ? elided(text, word, after, before) : undefined;
    case "te":
    case "toi":
      return before === "tu" || after?.folded === "qui" || isJoined(text, words[at - 1], word)
        ? bare(word, "tu")
        : replaced(text, word, "tu", "vous");
    case "ton":
      if (isTone(before, after, words[at - 2])) return undefined;
      return replaced(text, word, "tu", "votre");
    case "ta":
      return replaced(text, word, "tu", "votre");
    case "tes":
      return replaced(text, word, "tu", "vos");
    case "vos":
      return replaced(text, word, "vous", "tes");
    case "votre":
      return bare(word, "vous");
    case "vous":
      return before === "rendez" || after?.folded === "tous" || after?.folded === "toutes" ? undefined : subject(text, word, after, "vous");
    default:
      return imperative(post, at, word);
  }
}

/** Words before « ton » that make it the noun (tone, colour). */
const DETERMINERS = new Set("le un ce du de au mon son bon meme quel changer donner hausser".split(" "));

function isTone(before: string, after: Word | undefined, first: Word | undefined): boolean {
  return DETERMINERS.has(before) || after?.folded === "sur" || (before === "sur" && first?.folded === "ton");
}

/** `tu` or `vous` with its verb, when the other form of the verb is sure. */
function subject(text: string, word: Word, verb: Word | undefined, form: "tu" | "vous"): AddressForm {
  if (verb === undefined || text.slice(word.end, verb.start) !== " ") return bare(word, form);
  const written = text.slice(verb.start, verb.end);
  const other = form === "tu" ? politeOf(written) : familiarOf(verb.folded);
  if (other === undefined) return bare(word, form);
  const pronoun = keepCase(text.slice(word.start, word.end), form === "tu" ? "vous" : "tu");
  return { start: word.start, end: verb.end, form, replacement: `${pronoun} ${keepCase(written, other)}` };
}

/** `t’` for « te » (« on t’aide ») becomes « vous »; for « tu » (« t’as besoin ») its verb would have to change too. */
function elided(text: string, word: Word, verb: Word | undefined, before: string): AddressForm {
  const isSubject = before === "tu" || (text[(verb?.end ?? 0) - 1] === "s" && !/^je?$/.test(before));
  return isSubject ? bare(word, "tu") : replaced(text, { start: word.start, end: word.end + 1 }, "tu", "vous ");
}

/** An imperative that is nothing else at the head of a sentence, or whose object says so: « réserve ta place », « n’oublie pas ton sac ». */
function imperative(post: Post, at: number, word: Word): AddressForm | undefined {
  const { text, words } = post;
  const written = text.slice(word.start, word.end);
  const isAsking = PLAIN.has(word.folded)
    ? OPENS_SENTENCE.test(text.slice(Math.max(0, word.start - 4), word.start))
    : /^t(?:a|on|es)$/.test(words[at + 1]?.folded ?? "") || word.folded === "hesite";
  if (!isAsking || isParticiple(written) || isJoined(text, word, words[at + 1]) || !opensRequest(post, at)) return undefined;
  const polite = politeOf(written);
  const asks = word.folded !== "profite";
  return polite === undefined ? { ...bare(word, "tu"), asks } : { ...replaced(text, word, "tu", polite), asks };
}

/** Whether the word at a place opens a clause, by itself or behind « ne ». */
export function opensRequest(post: Post, at: number): boolean {
  const { words } = post;
  const first = /^ne?$/.test(words[at - 1]?.folded ?? "") ? at - 1 : at;
  return beginsClause(post, words[first]?.start ?? 0, words[first - 1]?.folded);
}

const OPENS_SENTENCE = /(?:^|[.!?…:\n•→➡👉–—-]|\p{Extended_Pictographic}\ufe0f?)\s*$/u;

/** Whether a word is a participle, which folds to an imperative: « réservé », « envoyée ». */
export function isParticiple(written: string): boolean {
  return /[éè]e?s?$/u.test(written.normalize("NFC"));
}

function isJoined(text: string, one: Word | undefined, next: Word | undefined): boolean {
  return one !== undefined && next !== undefined && /^[-‐‑]$/u.test(text.slice(one.end, next.start));
}

function bare({ start, end }: Span, form: "tu" | "vous"): AddressForm {
  return { start, end, form };
}

function replaced(text: string, { start, end }: Span, form: "tu" | "vous", use: string): AddressForm {
  return { start, end, form, replacement: keepCase(text.slice(start, end), use) };
}
