import * as z from "zod/mini";
import { day, line, list, terms, text, webAddress, whole } from "./schema-parts";

/** How the Page behaves towards people: moderation, care, crisis, contests, privacy, security. */

export const moderationSchema = z.looseObject({
  rulesUrl: z.optional(webAddress),
  hours: z.optional(line),
  replyTargetMinutes: z.optional(whole(1, 100_000)),
  templates: list(z.looseObject({ intent: line, text: text.check(z.minLength(1)) }), 200),
  /** From hiding to banning, mildest first. */
  ladder: terms,
  evidence: z.optional(line),
  trolls: z.optional(line),
  privateData: z.optional(line),
  signature: z.optional(line),
});

export const careSchema = z.looseObject({
  escalateTo: z.optional(line),
  reviewReply: z.optional(text),
  /** Nobody is rewarded for a review. */
  noIncentive: z._default(z.boolean(), true),
});

export const crisisSchema = z.looseObject({
  contacts: list(z.looseObject({ name: line, role: z.optional(line), phone: z.optional(line), order: z.optional(whole(1, 50)) }), 50),
  triggers: terms,
  /** Nothing is published while this is on, until the end of that day where there is one. */
  freeze: z._default(z.boolean(), false),
  freezeReason: z.optional(line),
  freezeUntil: z.optional(day),
  /** Words of the posts that may still go out; so may the holding statement. */
  freezeAllows: terms,
  holdingStatement: z.optional(text),
  spokesperson: z.optional(line),
  postMortem: z.optional(line),
});

export const contestsSchema = z.looseObject({
  allowed: z._default(z.boolean(), true),
  rulesUrl: z.optional(webAddress),
  prizeCap: z.optional(z.number().check(z.minimum(0))),
  legalCheck: z.optional(line),
});

export const privacySchema = z.looseObject({
  photoConsent: z.optional(line),
  minors: z.optional(line),
  employees: z.optional(line),
  customerCases: z.optional(line),
  /** Phone numbers and e-mail addresses that are the company's own and may be published, as written. */
  publicContacts: terms,
});

export const mentionsSchema = z.looseObject({
  handles: list(z.looseObject({ name: line, handle: line }), 500),
  order: z.optional(line),
  /** Customers are named only when they agreed. */
  customersNeedConsent: z._default(z.boolean(), true),
});

export const securitySchema = z.looseObject({
  twoFactor: z.optional(z.boolean()),
  access: list(z.looseObject({ name: line, role: z.optional(line), until: z.optional(day) }), 200),
  notes: terms,
});

/** What staff may say in their own name, and that they say whom they work for. */
export const employeesSchema = z.looseObject({
  personalPosts: z.optional(text),
  advocacy: z.optional(text),
  disclosure: z.optional(line),
});
