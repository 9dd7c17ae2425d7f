import type { Edit } from "../finding";
import type { Post, Word } from "../post";
import type { Hit } from "../rule";
import { isWithin } from "../spans";
import { isHeadImperative } from "./actions";
import { isParticiple, opensRequest } from "./address";
import type { AddressForm } from "./address-form";

/** What follows an imperative; behind any word in -e or -s at the head of a clause, it may be one. */
const AFTER_VERB = /^(?:t(?:a|on|es|oi)|l[ae]?|les|une?|des?|d|cet?(?:te)?|au?x?|en|pas|nous|moi|bien|vite)$/;

/**
 * What is said of the words that are not in the wanted form: the word that would be, and one fix that brings the whole post over, where
 * there is one. `forms`: what `findAddress` says of the post; `others`: those of them to speak of.
 */
export function* addressHits(
  post: Post,
  forms: readonly AddressForm[],
  others: readonly AddressForm[],
  wanted: "tu" | "vous",
): Generator<Hit> {
  const edits = others.length > 0 ? rewriteAddress(post, forms, others, wanted) : undefined;
  const fixes = edits && [{ label: LABEL, edits, safe: true }];
  for (const { start, end, replacement } of others)
    yield { start, end, values: { wanted: replacement?.trim() ?? wanted, form: wanted }, ...(fixes && { fixes }) };
}

/**
 * The edits that bring a whole post to the wanted form, or nothing where a word would be left in the other one: half a post
 * rewritten (« Réserve votre place ») is worse than none.
 */
function rewriteAddress(
  post: Post,
  forms: readonly AddressForm[],
  others: readonly AddressForm[],
  wanted: "tu" | "vous",
): readonly Edit[] | undefined {
  const edits = others.flatMap(({ start, end, replacement }) => (replacement === undefined ? [] : [{ start, end, text: replacement }]));
  if (edits.length < others.length) return undefined;
  const { words } = post;
  const isLeft = (word: Word, at: number) =>
    (wanted === "vous" ? mayAskFamiliarly(post, at, word) : /(?<!^(?:ch|ass|n|r))ez$|^(?:faites|dites|etes)$/.test(word.folded)) &&
    !isWithin(forms, word) &&
    !isWithin(post.quotes, word);
  return words.some(isLeft) ? undefined : edits;
}

const LABEL = { fr: "Passer au « {form} »", en: "Change to “{form}”" };

/** Whether an imperative that says tu may stand at a place. */
function mayAskFamiliarly(post: Post, at: number, { start, end, folded }: Word): boolean {
  if (!/..(?:e|[dinrt]s|(?<!^[nv]o)us)$/.test(folded) || isParticiple(post.text.slice(start, end)) || !opensRequest(post, at)) return false;
  return isHeadImperative(folded) || AFTER_VERB.test(post.words[at + 1]?.folded ?? "");
}
