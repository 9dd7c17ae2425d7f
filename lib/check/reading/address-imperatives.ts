import type { Word } from "../post";
import { isHeadImperative } from "./actions";
import type { AddressForm } from "./address-form";
import { isFamiliarCall } from "./calls-fr";
import { opensClause } from "./clause-start";
import { isSecondPerson, politeOf } from "./familiar-verbs";
import { keepCase } from "./replacement";

/** Familiar imperatives that are nothing else at the head of a sentence or a line. */
const PLAIN = new Set(
  "viens profite decouvre clique appelle contacte rejoins ecris envoie telecharge regarde choisis prends inscris".split(" "),
);
const OPENS_SENTENCE = /(?:^|[.!?…:\n•→➡👉–—-]|\p{Extended_Pictographic}\ufe0f?)\s*$/u;
/** Those that nobody else does, behind a comma: « toi aussi, viens ». */
const AFTER_COMMA = /^(?:viens|rejoins|prends)$/;
/** Others are told by what follows: « réserve ta place », « garde-toi », « raconte-nous ». */
const OWN = new Set("ta ton tes".split(" "));
const JOINED = new Set("toi nous moi".split(" "));
/** Words in -e before « ta », « ton », « tes » that are no verb. */
const NO_VERB = new Set(
  "toute entre comme meme quelle contre derriere presque chaque puisque lorsque quoique outre elle notre votre autre encore dimanche bienvenue".split(
    " ",
  ),
);
const LONG_ENOUGH = 4;
/** What is told not to be done, with « ne » before it. */
const REFUSED = new Set("hesite oublie rate tarde attends".split(" "));
/** « ne » after one of these opens a clause without a mark. */
const BEFORE_REFUSAL = new Set("besoin question questions doute surtout alors".split(" "));

/** Whether a folded word may be an imperative that says tu, at the head of a clause. */
export function isFamiliarImperative(folded: string): boolean {
  return PLAIN.has(folded) || isFamiliarCall(folded) || isHeadImperative(folded);
}

/** The imperative at a place, where it is nothing else or its object says so. */
export function imperativeAt(text: string, words: readonly Word[], at: number): AddressForm | undefined {
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined || isParticiple(text, word)) return undefined;
  const gap = text.slice(word.end, after?.start);
  const joined = HYPHEN.test(gap) ? after?.folded : undefined;
  if (joined === "tu") return undefined;
  const isDirected = JOINED.has(joined ?? "") || (gap === " " && isOwn(words, at));
  if (isDirected ? !opensClause(text, word.start) : !isPlain(text, word)) return undefined;
  return joined === "toi" ? asking(text, word, after?.end ?? word.end, "-vous") : asking(text, word, word.end, "");
}

/** Words that may stand before what is the reader’s: « pense à ton toit ». */
const BEFORE_OWN = new Set("a bien vite aussi tous toutes toute tout".split(" "));

function isOwn(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]?.folded ?? "";
  return OWN.has(after) || (BEFORE_OWN.has(after) && OWN.has(words[at + 2]?.folded ?? ""));
}

function isPlain(text: string, { start, folded }: Word): boolean {
  if (!PLAIN.has(folded)) return false;
  const lead = text.slice(Math.max(0, start - 4), start);
  return OPENS_SENTENCE.test(lead) || (AFTER_COMMA.test(folded) && /,\s$/u.test(lead));
}

const HYPHEN = /^[-‐‑]$/u;

/** A regular verb before « ta », « ton » or « tes », at the head of a clause: « Peaufine ta recette ». */
export function imperativeBefore(text: string, words: readonly Word[], at: number): AddressForm | undefined {
  const verb = words[at - 1];
  if (verb === undefined || isFamiliarImperative(verb.folded) || !mayBeVerb(verb) || isParticiple(text, verb)) return undefined;
  if (text.slice(verb.end, words[at]?.start) !== " " || !opensClause(text, verb.start)) return undefined;
  return asking(text, verb, verb.end, "");
}

/** « n’hésite pas », « n’oublie pas » where « ne » opens a clause. */
export function refusalAt(text: string, words: readonly Word[], at: number): AddressForm | undefined {
  const verb = words[at + 1];
  if (verb === undefined || !REFUSED.has(verb.folded) || isParticiple(text, verb)) return undefined;
  const opens = opensClause(text, words[at]?.start ?? 0) || BEFORE_REFUSAL.has(words[at - 1]?.folded ?? "");
  return opens ? asking(text, verb, verb.end, "") : undefined;
}

const AFTER_VERB = new Set(
  "le la les l un une des du de d ce cette a au aux avec dans sur en pour chez par ici vite bien nous moi toi".split(" "),
);
/** Words in -s at the head of a clause that are no verb. */
const NO_VERB_IN_S = new Set("tous dans sous apres depuis vers sans mais plus chez alors puis avis jours tres trois".split(" "));

/** Whether an imperative may stand at a place that says tu and that nothing above is sure of. */
export function mayAskFamiliarly(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || isParticiple(text, word)) return false;
  const { folded } = word;
  const before = words[at - 1];
  if (before?.folded === "n" || before?.folded === "ne") return opensClause(text, before.start) && /^.{3,}e$/.test(folded);
  if (!opensClause(text, word.start)) return false;
  if (isFamiliarImperative(folded) || isSecondPerson(folded)) return true;
  const after = words[at + 1]?.folded ?? "";
  const isVerb = mayBeVerb(word) || (/..[dinrtu]s$/.test(folded) && !NO_VERB_IN_S.has(folded));
  return isVerb && (OWN.has(after) || AFTER_VERB.has(after));
}

function mayBeVerb({ folded }: Word): boolean {
  return folded.length >= LONG_ENOUGH && folded.endsWith("e") && !NO_VERB.has(folded);
}

function isParticiple(text: string, { start, end }: Word): boolean {
  return /[éè]e?s?$/u.test(text.slice(start, end).normalize("NFC"));
}

function asking(text: string, { start, end: verbEnd }: Word, end: number, more: string): AddressForm {
  const written = text.slice(start, verbEnd);
  const polite = politeOf(written);
  return { start, end, form: "tu", asks: true, ...(polite === undefined ? {} : { replacement: keepCase(written, polite) + more }) };
}
