import * as z from "zod/mini";
import { count, line, list, some, terms, text, whole } from "./schema-parts";

/** How the company writes: voice, words, inclusive forms, readability, typography, emoji and hashtags. */

/** `doublets`: « clientes et clients »; `epicene`: words without gender; `median-point`: « client·es »; `free`: as one likes. */
export const inclusiveSchema = z.enum(["none", "doublets", "epicene", "median-point", "free"]);

export const anglicismsSchema = z.looseObject({
  allowed: terms,
  /** Say `use` instead of the borrowed words. */
  banned: list(z.looseObject({ use: line, insteadOf: some(line, 100) }), 1_000),
  /** French law of 4 August 1994: a slogan in a foreign language carries its French version. */
  toubonStrict: z._default(z.boolean(), false),
});

export const readabilitySchema = z.looseObject({
  /** Longest sentence, in words. */
  maxSentenceWords: z._default(whole(5, 100), 25),
  /** Characters within which the first line says what it is about. */
  hookMaxCharacters: z._default(whole(20, 500), 125),
  /** Lowest reading ease from 0 (hard) to 100 (easy): R. Flesch for English, L. Kandel and A. Moles for French. */
  minEase: z._default(whole(0, 100), 40),
  activeVoice: z._default(z.boolean(), false),
});

/** House typography; each rule is turned on by its own name under `builtins`. */
export const mechanicsSchema = z.looseObject({
  /** How an hour is written in French: « 14 h 30 » or « 14h30 ». */
  hours: z._default(z.enum(["spaced", "joined"]), "spaced"),
  ellipsis: z._default(z.enum(["…", "..."]), "…"),
  /** Whether consumer prices say « TTC » or “incl. VAT”. */
  taxIncluded: z._default(z.boolean(), false),
  exclamations: z.optional(count),
});

const slider = z.optional(whole(1, 5));
export const voiceSchema = z.looseObject({
  traits: list(
    z.looseObject({
      trait: line,
      meaning: z.optional(line),
      do: z.optional(line),
      dont: z.optional(line),
      exampleGood: z.optional(text),
      exampleBad: z.optional(text),
    }),
    20,
  ),
  toneByContext: z.prefault(
    z.looseObject({
      promotion: z.optional(line),
      care: z.optional(line),
      crisis: z.optional(line),
      hiring: z.optional(line),
      mourning: z.optional(line),
    }),
    {},
  ),
  /** How the company speaks of itself. */
  weName: z.optional(z.enum(["nous", "on", "we", "page-name"])),
  /** « Vous » with a capital when one customer is meant. */
  capitalVous: z._default(z.boolean(), false),
  sliders: z.prefault(z.looseObject({ funny: slider, formal: slider, respectful: slider, enthusiastic: slider }), {}),
});

/** How the reader is addressed; French only. */
export const addressSchema = z.enum(["tu", "vous", "mixed", "none"]);

export const lexiconSchema = z.looseObject({
  /** Say `use` rather than any of `insteadOf`. */
  preferred: list(z.looseObject({ use: line, insteadOf: some(line, 500), why: z.optional(line) }), 20_000),
  banned: terms,
  /** Exact spelling of products and services; they count as the offer. */
  products: terms,
  /** Short forms that are spelt out the first time. */
  acronyms: list(z.looseObject({ short: line, full: line }), 500),
  /** Words of the trade, and what a customer says. */
  jargon: list(z.looseObject({ use: line, insteadOf: some(line, 100) }), 2_000),
  cliches: terms,
});

export const lengthSchema = z.looseObject({
  /** Longest post the charter wants, characters; the platform's own limit is 63,206. */
  maxCharacters: z._default(whole(1, 63_206), 1_500),
  /** Characters shown before “See more” on a phone; about 125 to 200, so it is a setting. */
  foldCharacters: z._default(whole(20, 1_000), 125),
});

const place = z._default(z.enum(["anywhere", "end"]), "anywhere");

export const emojiSchema = z.looseObject({
  max: z._default(count, 3),
  policy: z.optional(z.enum(["none", "few", "free"])),
  /** The only emoji of the house; empty means any that is not banned. */
  allowed: terms,
  banned: terms,
  position: place,
  meanings: list(z.looseObject({ emoji: line, meaning: line }), 200),
});
export const hashtagsSchema = z.looseObject({
  max: z._default(count, 3),
  brand: terms,
  campaign: terms,
  banned: terms,
  /** #DemandezUnDevis rather than #demandezundevis, so that screen readers find the words. */
  camelCase: z._default(z.boolean(), true),
  position: place,
});
