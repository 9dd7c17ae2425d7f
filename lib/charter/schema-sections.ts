import * as z from "zod/mini";
import { format } from "./schema-brand";
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
  legalName: z.optional(line),
  baseline: z.optional(line),
  handles: z.prefault(z.looseObject({ facebook: z.optional(line), instagram: z.optional(line) }), {}),
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
  owner: z.optional(line),
  baseline: z.optional(z.number()),
  target: z.optional(z.number()),
  deadline: z.optional(day),
  archived: z.optional(z.boolean()),
});

export const personaSchema = z.looseObject({
  id,
  name: line,
  /** Buys for a company, or for themselves. */
  market: z.optional(z.enum(["b2b", "b2c"])),
  situation: z.optional(line),
  region: z.optional(line),
  ageRange: z.optional(line),
  networks: terms,
  triggersToBuy: terms,
  /** Who is not meant. */
  notTarget: z.optional(line),
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
  stage: z.optional(stage),
  formats: list(format, 9),
  examples: list(text, 50),
  /** Id of the call to action that usually closes such a post. */
  ctaDefault: z.optional(id),
  goodPostIds: terms,
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
export const seriesSchema = z.looseObject({
  name: line,
  pillar: z.optional(id),
  hashtag: z.optional(line),
  rhythm: z.optional(line),
  template: z.optional(text),
});
/** A day the company chose to mark, with the reason. Days that are not listed count as awareness-day filler. */
export const commemorationSchema = z.looseObject({
  name: line,
  date: z.optional(line),
  whyUs: z.optional(line),
  plannedAction: z.optional(line),
});

export const topicsSchema = z.looseObject({
  allowed: terms,
  newsPolicy: z._default(z.enum(["never", "own-sector", "case-by-case"]), "case-by-case"),
  politicsReligion: z._default(z.boolean(), false),
  electionPeriod: z.optional(text),
  forbidden: list(z.looseObject({ term: line, reason: z.optional(line), level: z._default(gravity, "must") }), 20_000),
  sensitive: list(z.looseObject({ term: line, escalateTo: z.optional(line) }), 20_000),
});

export const linksSchema = z.looseObject({
  max: z._default(count, 1),
  place: z._default(z.enum(["post", "first-comment"]), "post"),
  /** Posts with a link a month, where Meta sets such a limit. */
  monthlyQuota: z.optional(whole(0, 1_000)),
  /** Hosts that may be linked beside the own domains; empty means any. */
  allowedHosts: list(host, 1_000),
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
  /** Calls the company never makes (« likez », « partagez »). */
  banned: terms,
  allowed: list(z.looseObject({ id, text: line, stage: z.optional(stage), url: z.optional(webAddress), terms }), 100),
});

const weekday = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
const clock = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time such as 09:30"));

export const rhythmSchema = z.looseObject({
  /** Fewest and most posts a week. */
  perWeek: z.optional(z.tuple([whole(0, 200), whole(0, 200)]).check(z.refine(([min, max]) => min <= max, fault("min-above-max")))),
  slots: list(z.looseObject({ day: weekday, time: clock }), 100),
  /** No post goes out between these times. */
  quietHours: z.optional(z.looseObject({ from: clock, to: clock })),
  blackout: list(z.looseObject({ from: day, to: z.optional(day), reason: z.optional(line) }), 100),
  minGapHours: z.optional(whole(0, 720)),
  /** Days before a pillar may come again. */
  sameSubjectGapDays: z.optional(whole(0, 365)),
});

export const fillerSchema = z.looseObject({
  /** How much filler is let through before a flag: strict flags early, relaxed late. */
  tolerance: z._default(z.enum(["strict", "normal", "relaxed"]), "normal"),
  /** Kinds the company has decided to live with. */
  allowedKinds: list(upTo(40), 20),
});

export const workflowSchema = z.looseObject({
  approval: z._default(z.enum(["never", "always", "by-severity", "by-topic", "by-level"]), "never"),
  /** From which severity on a remark that is still open asks for a reader, where it goes by severity; `must` unless told. */
  severity: z.optional(z.enum(["advice", "must", "block"])),
  deadlineHours: z.optional(whole(1, 720)),
  /** Subjects that a second person reads in any case. */
  fourEyesTopics: terms,
  checklist: terms,
  publisher: z.optional(line),
  roles: list(
    z.looseObject({
      role: z.enum(["author", "reviewer", "approver", "moderator", "backup"]),
      name: line,
      /** Of an author, where it goes by level: the experienced are not read beforehand. `new` unless told. */
      level: z.optional(z.enum(["new", "experienced"])),
    }),
    200,
  ),
});

export const legalSchema = z.looseObject({
  /** Bundles of reminders, such as prix, environnement, jeux; each is worded as “to verify”. */
  packs: list(upTo(40), 40),
  /** What a post must also say when it speaks of something. */
  requiredMentions: list(z.looseObject({ when: some(line, 100), text: line }), 200),
  privacyUrl: z.optional(webAddress),
  influencerContracts: z.optional(line),
  /** First and last day of the legal sales, where the pack prix is on. */
  salesPeriods: list(z.looseObject({ from: day, to: day }), 50),
  notes: z.optional(text),
});
