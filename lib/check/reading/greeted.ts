import type { Post } from "../post";
import { isWithin } from "../spans";
import type { AddressForm } from "./address-form";

const WISHES =
  "[Bb]ravo|[Ff]élicitations|(?:[Jj]oyeux|[Bb]on) anniversaire|[Bb]onne (?:retraite|route|chance|fête)|[Mm]erci|[Bb]ienvenue|[Aa]u revoir|[Aa]dieu|[Cc]hapeau";
/** Good wishes to a person called by name: « Bravo Léa », « Joyeux anniversaire à notre collègue Malik ». « Bienvenue à Lyon » names a place. */
const GREETED = new RegExp(
  `(?<!\\p{L})(?:${WISHES})(?:,? |(?<!ienvenue) à )(?:(?:notre|mon|ma|cher|chère) (?:\\p{Ll}+ ){0,2})?\\p{Lu}\\p{Ll}`,
  "u",
);
/** What turns from that person to every reader. */
const TO_READERS = /(?<!\p{L})(?:toi aussi|à ton tour|comme (?:elle|lui|eux))(?!\p{L})/iu;
/** Imperatives that wish well, and ask nothing. */
const WELL = /^(?:profite|garde|prends|reste|continue|savoure|repose)/iu;

/**
 * Leaves out what says tu to a person who is greeted by name, and keeps the sentences that turn to the reader: with an
 * imperative, or with « toi aussi ».
 */
export function withoutThoseGreeted(post: Post, forms: AddressForm[]): AddressForm[] {
  const { text, sentences } = post;
  if (!forms.some(({ form }) => form === "tu") || !GREETED.test(text)) return forms;
  const asking = forms.filter(({ asks, start }) => asks && !WELL.test(text.slice(start)));
  const turned = sentences.filter((one) => TO_READERS.test(text.slice(one.start, one.end)) || asking.some((form) => isWithin([one], form)));
  return forms.filter((form) => form.form === "vous" || isWithin(turned, form));
}
