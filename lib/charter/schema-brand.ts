import * as z from "zod/mini";
import { day, id, line, list, stage, terms, text, webAddress, whole } from "./schema-parts";

/** What the company is and wants, beyond the core that rules need: the sections a manager fills in later. */

/** Why the company exists, and how that shows in what it writes. */
export const purposeSchema = z.looseObject({
  mission: z.optional(line),
  values: list(z.looseObject({ name: line, howItShowsInWriting: z.optional(line) }), 20),
});

export const positioningSchema = z.looseObject({
  angle: z.optional(line),
  differentiators: terms,
  /** What the company is against. */
  enemies: terms,
  territory: z.optional(z.enum(["expert", "neighbour", "coach", "showroom"])),
});

export const format = z.enum(["text", "photo", "album", "reel", "story", "link", "live", "event", "poll"]);

/** When a format is used, and what to look at before it goes out. */
export const formatSchema = z.looseObject({
  format,
  when: z.optional(line),
  length: z.optional(line),
  ratio: z.optional(line),
  checklist: terms,
});

export const visualsSchema = z.looseObject({
  logo: z.optional(line),
  colours: terms,
  templates: terms,
  photoStyle: z.optional(line),
  forbidden: terms,
  textInImage: z.optional(line),
  /** Every picture carries an alternative text. */
  altTextRequired: z._default(z.boolean(), false),
  subtitles: z._default(z.boolean(), false),
  credits: z.optional(line),
  /** Where the proof of rights and of consent is kept. */
  rightsProof: z.optional(line),
  ai: z.prefault(z.looseObject({ allowed: z._default(z.boolean(), true), label: z.optional(line) }), {}),
});

/** Posts and pictures of others. */
export const curationSchema = z.looseObject({
  sources: terms,
  /** How an author is named, such as “Photo: …”. */
  creditForm: z.optional(line),
  permissionWording: z.optional(line),
  share: z.optional(whole(0, 100)),
});

/** What the company measures; formulas are named, not written. */
export const kpiSchema = z.looseObject({
  metric: line,
  formula: z.optional(id),
  target: z.optional(z.number()),
  max: z.optional(z.number()),
  period: z.optional(z.enum(["week", "month", "quarter", "year"])),
});

/** Money per hour and per customer, in the currency of the company's country. */
export const ratesSchema = z.looseObject({
  internHour: z.optional(z.number().check(z.minimum(0))),
  tutorHour: z.optional(z.number().check(z.minimum(0))),
  marginPerCustomer: z.optional(z.number().check(z.minimum(0))),
  attribution: z.optional(line),
});

/** When a contact is worth a call, and the way it then goes. */
export const leadSchema = z.looseObject({
  qualifiedIf: terms,
  /** How many of the criteria must hold; all of them when left out. */
  minimum: z.optional(whole(1, 50)),
  fields: terms,
  routing: z.optional(line),
  firstReply: z.optional(text),
  followUpHours: list(whole(0, 8_760), 20),
  stages: terms,
});

const sample = z.looseObject({ text: text.check(z.minLength(1)), why: z.optional(line), pillar: z.optional(id) });
/** Posts to show: as they should be, and as they should not. */
export const examplesSchema = z.looseObject({ good: list(sample, 100), bad: list(sample, 100) });

/** One line for each version that went out. */
export const changeSchema = z.looseObject({ version: line, date: z.optional(day), who: z.optional(line), why: z.optional(text) });

export const adsSchema = z.looseObject({
  mayBoost: terms,
  budgetCap: z.optional(z.number().check(z.minimum(0))),
  objectives: list(stage, 4),
  audiences: terms,
  reviewBeforeBoost: z._default(z.boolean(), true),
  naming: z.optional(line),
  /** Posts of this Page are usually boosted, so the limits of ad copy hold for them too. */
  boosted: z._default(z.boolean(), false),
  landingPages: list(webAddress, 100),
});
