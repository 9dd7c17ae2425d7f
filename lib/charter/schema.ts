import * as z from "zod/mini";
import {
  adsSchema,
  changeSchema,
  curationSchema,
  examplesSchema,
  formatSchema,
  kpiSchema,
  leadSchema,
  positioningSchema,
  purposeSchema,
  ratesSchema,
  visualsSchema,
} from "./schema-brand";
import {
  careSchema,
  contestsSchema,
  crisisSchema,
  employeesSchema,
  mentionsSchema,
  moderationSchema,
  privacySchema,
  securitySchema,
} from "./schema-conduct";
import {
  addressSchema,
  anglicismsSchema,
  emojiSchema,
  hashtagsSchema,
  inclusiveSchema,
  lengthSchema,
  lexiconSchema,
  mechanicsSchema,
  readabilitySchema,
  voiceSchema,
} from "./schema-language";
import { day, list, upTo } from "./schema-parts";
import { builtinsSchema, gateSchema, ruleSchema } from "./schema-rules";
import {
  commemorationSchema,
  ctaSchema,
  fillerSchema,
  identitySchema,
  legalSchema,
  linksSchema,
  objectiveSchema,
  personaSchema,
  pillarSchema,
  promiseSchema,
  proofSchema,
  rhythmSchema,
  seriesSchema,
  topicsSchema,
  workflowSchema,
} from "./schema-sections";

/** Newest version of the charter file that this code reads and writes. */
export const CHARTER_SCHEMA = 1;

const semver = z.string().check(z.regex(/^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/, "three numbers, such as 1.2.0"));

/**
 * One editorial charter. Sections keep keys they do not know; rules, built-ins and gate refuse them,
 * so that a typing slip never silences a rule.
 */
export const charterSchema = z.looseObject({
  format: z.literal("ligne-charter"),
  schema: z.literal(CHARTER_SCHEMA),
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, "1 to 64 letters, digits, hyphens, dots, colons or underscores")),
  version: semver,
  owner: z.optional(upTo(200)),
  reviewedOn: z.optional(day),
  nextReview: z.optional(day),
  locale: z.enum(["fr-FR", "fr-BE", "fr-CA", "fr-CH", "en-GB", "en-US"]),
  timezone: z._default(upTo(64), "Europe/Paris"),
  identity: identitySchema,
  purpose: z.prefault(purposeSchema, {}),
  promise: z.optional(promiseSchema),
  positioning: z.prefault(positioningSchema, {}),
  objectives: list(objectiveSchema, 50),
  personas: list(personaSchema, 50),
  pillars: list(pillarSchema, 30),
  proofs: list(proofSchema, 200),
  series: list(seriesSchema, 100),
  commemorations: list(commemorationSchema, 400),
  topics: z.prefault(topicsSchema, {}),
  voice: z.prefault(voiceSchema, {}),
  address: z._default(addressSchema, "none"),
  inclusive: z._default(inclusiveSchema, "free"),
  anglicisms: z.prefault(anglicismsSchema, {}),
  lexicon: z.prefault(lexiconSchema, {}),
  readability: z.prefault(readabilitySchema, {}),
  mechanics: z.prefault(mechanicsSchema, {}),
  length: z.prefault(lengthSchema, {}),
  emoji: z.prefault(emojiSchema, {}),
  hashtags: z.prefault(hashtagsSchema, {}),
  links: z.prefault(linksSchema, {}),
  mentions: z.prefault(mentionsSchema, {}),
  cta: z.prefault(ctaSchema, {}),
  formats: list(formatSchema, 20),
  visuals: z.prefault(visualsSchema, {}),
  curation: z.prefault(curationSchema, {}),
  rhythm: z.prefault(rhythmSchema, {}),
  filler: z.prefault(fillerSchema, {}),
  workflow: z.prefault(workflowSchema, {}),
  moderation: z.prefault(moderationSchema, {}),
  care: z.prefault(careSchema, {}),
  crisis: z.prefault(crisisSchema, {}),
  lead: z.prefault(leadSchema, {}),
  ads: z.prefault(adsSchema, {}),
  contests: z.prefault(contestsSchema, {}),
  privacy: z.prefault(privacySchema, {}),
  security: z.prefault(securitySchema, {}),
  employees: z.prefault(employeesSchema, {}),
  legal: z.prefault(legalSchema, {}),
  kpis: list(kpiSchema, 50),
  rates: z.prefault(ratesSchema, {}),
  examples: z.prefault(examplesSchema, {}),
  changelog: list(changeSchema, 1_000),
  builtins: z.prefault(builtinsSchema, {}),
  rules: list(ruleSchema, 20_000),
  gate: z.prefault(gateSchema, {}),
});

/** A charter that has passed the schema: every default is filled in. */
export type Charter = z.output<typeof charterSchema>;
/** A charter as one writes it: what has a default may be left out. */
export type CharterFile = z.input<typeof charterSchema>;
