import type { Surface } from "../draft";
import { defineRule } from "../rule";

/** Longest text of a Facebook Page post, and of an Instagram caption. The platform's own limits in UTF-16 units; the fields of an ad have rules of their own. */
const PLATFORM_CHARACTERS: Readonly<Partial<Record<Surface, number>>> = {
  "facebook-post": 63_206,
  "facebook-reel": 63_206,
  "instagram-post": 2_200,
};

export const length = defineRule({
  id: "length",
  family: "length",
  name: { fr: "Longueur de la publication", en: "Length of the post" },
  severity: "advice",
  languages: "any",
  message: {
    fr: "Raccourcissez : {count} caractères, la charte en veut {max} au plus",
    en: "Shorten it: {count} characters, the charter wants {max} at most",
  },
  variants: {
    platform: {
      fr: "Coupez {excess} caractères : la plateforme s’arrête à {max}",
      en: "Cut {excess} characters: the platform stops at {max}",
    },
  },
  why: {
    fr: "Ce qui dépasse n’est pas lu, ou ne part pas. Gardez l’idée qui sert le lecteur ; le reste fera une autre publication.",
    en: "What goes beyond is not read, or not sent. Keep the idea that serves the reader; the rest makes another post.",
  },
  source: {
    title: {
      fr: "La limite de 63 206 caractères d’une publication Facebook et de 2 200 d’une légende Instagram ; celle de la charte",
      en: "Facebook post limit of 63,206 characters and Instagram caption limit of 2,200; the charter’s own limit",
    },
    seen: "2026-11-23",
  },
  lesson: 10,
  options: {},
  compile: (_options, charter) => {
    const { maxCharacters } = charter.length;
    return function* (post, context) {
      const count = post.text.length;
      const platform = PLATFORM_CHARACTERS[context.surface] ?? Number.POSITIVE_INFINITY;
      if (count > platform) {
        const start = wholeCharacter(post.text, platform);
        yield {
          start,
          end: count,
          severity: "must",
          variant: "platform",
          evidence: "",
          values: { excess: count - platform, max: platform },
        };
      } else if (count > maxCharacters) {
        yield { start: wholeCharacter(post.text, maxCharacters), end: count, evidence: "", values: { count, max: maxCharacters } };
      }
    };
  },
});

/** Never begins a span inside a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
