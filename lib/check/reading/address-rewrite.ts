import type { Edit } from "../finding";
import type { Post, Word } from "../post";
import type { Hit } from "../rule";
import { isWithin } from "../spans";
import type { AddressForm } from "./address-form";
import { mayAskFamiliarly } from "./address-imperatives";

/** Words in -ez that are no verb. */
const NO_VERB = new Set("chez assez nez rez".split(" "));
const POLITE_HEADS = /^(?:faites|dites|soyez|etes)$/;

/**
 * The edits that bring a whole post to the wanted form, or nothing where a word would be left in the other one: half a post
 * rewritten (« Réserve votre place ») is worse than none. `forms`: what `findAddress` says of the post; `others`: those to be rewritten.
 */
export function rewriteAddress(
  post: Post,
  forms: readonly AddressForm[],
  others: readonly AddressForm[],
  wanted: "tu" | "vous",
): readonly Edit[] | undefined {
  const edits = others.flatMap(({ start, end, replacement }) => (replacement === undefined ? [] : [{ start, end, text: replacement }]));
  if (edits.length < others.length) return undefined;
  const { text, words } = post;
  const isLeft = wanted === "vous" ? (at: number) => mayAskFamiliarly(text, words, at) : (at: number) => isPolite(words[at]);
  return words.some((word, at) => isLeft(at) && !isWithin(forms, word) && !isWithin(post.quotes, word)) ? undefined : edits;
}

const ONE = { fr: "Écrire « {wanted} »", en: "Write “{wanted}”" };
const WHOLE = { fr: "Passer toute la publication au « {form} »", en: "Put the whole post in “{form}”" };

/** The fix on a card that makes these edits, with none where there are no edits to make. Its label speaks of `wanted` or `form`. */
export function rewriteFixes(edits: readonly Edit[] | undefined): Pick<Hit, "fixes"> {
  return edits === undefined ? {} : { fixes: [{ label: edits.length > 1 ? WHOLE : ONE, edits, safe: true }] };
}

function isPolite(word: Word | undefined): boolean {
  const { folded } = word ?? { folded: "" };
  return (folded.endsWith("ez") && !NO_VERB.has(folded)) || POLITE_HEADS.test(folded);
}
