import * as z from "zod/mini";
import {
  count,
  day,
  fault,
  gravity,
  host,
  id,
  language,
  line,
  list,
  some,
  stage,
  terms,
  text,
  upTo,
  webAddress,
  whole,
} from "./schema-parts";

/** Sections of the charter; each keeps keys it does not know, so that a newer file loses nothing here. */

/** Who publishes, and the web domains that are the company's own. */
export const identitySchema = z.looseObject({
  pageName: line,
  /** Page ids (`asset_id`) and names this charter is for; the Page name alone is used when both are empty. */
  pages: list(z.looseObject({ id: z.optional(upTo(64)), name: z.optional(line) }), 200),
  sector: z._default(
    z.enum([
      "commerce",
      "restaurant",
      "artisan",
      "b2b-services",
      "industry",
      "health",
      "real-estate",
      "association",
      "local-government",
      "school",
      "tourism",
      "media",
      "other",
    ]),
    "other",
  ),
  countries: list(z.string().check(z.regex(/^[A-Z]{2}$/, "two capital letters, such as FR")), 50),
  languages: list(language, 2),
  domains: list(host, 100),
  competitors: terms,
});

/** “We help WHO do WHAT so that WHY.” */
export const promiseSchema = z.looseObject({ who: line, what: line, why: z.optional(line) });

export const objectiveSchema = z.looseObject({
  id,
  stage,
  statement: z.optional(line),
  metric: z.optional(line),
  target: z.optional(z.number()),
  deadline: z.optional(day),
  archived: z.optional(z.boolean()),
});

export const personaSchema = z.looseObject({
  id,
  name: line,
  situation: z.optional(line),
  questions: terms,
  objections: terms,
  /** Words these people use for their need; they count as audience. */
  vocabulary: terms,
  archived: z.optional(z.boolean()),
});

export const pillarSchema = z.looseObject({
  id,
  name: z.optional(line),
  purpose: z.optional(line),
  /** Target share of posts, percent. */
  share: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** Words that show a post serves this pillar. */
  terms,
  /** Kept because old drafts refer to it; no longer offered. */
  archived: z.optional(z.boolean()),
});

export const proofSchema = z.looseObject({
  claim: line,
  evidence: z.optional(line),
  url: z.optional(webAddress),
  validUntil: z.optional(day),
});
/** A declared series: posts that open with its name or carry its hashtag are never filler. */
export const seriesSchema = z.looseObject({ name: line, pillar: z.optional(id), hashtag: z.optional(line) });
/** A day the company chose to mark, with the reason. Days that are not listed count as awareness-day filler. */
export const commemorationSchema = z.looseObject({
  name: line,
  date: z.optional(line),
  whyUs: z.optional(line),
  plannedAction: z.optional(line),
});

export const topicsSchema = z.looseObject({
  allowed: terms,
  forbidden: list(z.looseObject({ term: line, reason: z.optional(line), level: z._default(gravity, "must") }), 20_000),
  sensitive: list(z.looseObject({ term: line, escalateTo: z.optional(line) }), 20_000),
});

const slider = z.optional(whole(1, 5));
export const voiceSchema = z.looseObject({
  traits: list(z.looseObject({ trait: line, do: z.optional(line), dont: z.optional(line) }), 20),
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
});

export const lengthSchema = z.looseObject({
  /** Longest post the charter wants, characters; the platform's own limit is 63,206. */
  maxCharacters: z._default(whole(1, 63_206), 1_500),
  /** Characters shown before “See more” on a phone; about 125 to 200, so it is a setting. */
  foldCharacters: z._default(whole(20, 1_000), 125),
});

export const emojiSchema = z.looseObject({ max: z._default(count, 3), banned: terms });
export const hashtagsSchema = z.looseObject({ max: z._default(count, 3), brand: terms, banned: terms });

export const linksSchema = z.looseObject({
  max: z._default(count, 1),
  /** Parameters every link to an own domain must carry, in this order. An empty value means: any value will do. */
  utm: list(
    z.strictObject({
      name: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,40}$/, "a parameter name, such as utm_source")),
      value: z._default(upTo(200), ""),
    }),
    10,
  ),
  /** Hosts that are allowed although they shorten links. */
  allowedShorteners: list(host, 100),
});

export const ctaSchema = z.looseObject({
  max: z._default(count, 1),
  allowed: list(z.looseObject({ id, text: line, stage: z.optional(stage), url: z.optional(webAddress), terms }), 100),
});

export const rhythmSchema = z.looseObject({
  /** Fewest and most posts a week. */
  perWeek: z.optional(z.tuple([whole(0, 200), whole(0, 200)]).check(z.refine(([min, max]) => min <= max, fault("min-above-max")))),
});

export const fillerSchema = z.looseObject({
  /** How much filler is let through before a flag: strict flags early, relaxed late. */
  tolerance: z._default(z.enum(["strict", "normal", "relaxed"]), "normal"),
  /** Kinds the company has decided to live with. */
  allowedKinds: list(upTo(40), 20),
});

export const workflowSchema = z.looseObject({
  approval: z._default(z.enum(["never", "always", "by-severity", "by-topic"]), "never"),
  roles: list(z.looseObject({ role: z.enum(["author", "reviewer", "approver", "moderator", "backup"]), name: line }), 200),
});

export const legalSchema = z.looseObject({ packs: list(upTo(40), 40), notes: z.optional(text) });
