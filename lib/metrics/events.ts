import * as z from "zod/mini";
import { FILLER_KINDS, SEVERITIES, SUBSTANCE_PARTS } from "../check";
import { gateFields } from "./gate-event";
import { IGNORE_SCOPES } from "./kept";
import { KEEP_REASONS, VERDICTS } from "./verdicts";

/**
 * What may be remembered of a draft. Counts, ids and codes, and one field of words: the reason an author gives at the gate, which
 * is refused when it quotes the post. There is no field for the post's text.
 */

/** An id or code as rules, kinds and states are named; too narrow for a sentence. */
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const id = z.uuid();
const instant = z.iso.datetime();
const amount = z.int().check(z.minimum(0), z.maximum(100_000));

/** What the check said when the draft came to rest. */
export const settledSummarySchema = z.strictObject({
  length: amount,
  language: z.enum(["fr", "en", "und"]),
  charterId: z.string().check(z.maxLength(64)),
  charterVersion: z.string().check(z.maxLength(24)),
  findings: z
    .array(z.strictObject({ ruleId: code, severity: z.enum(SEVERITIES), kind: z.optional(code), count: amount }))
    .check(z.maxLength(500)),
  filler: z.strictObject({
    score: z.number().check(z.minimum(0), z.maximum(1)),
    flag: z.boolean(),
    kinds: z.array(z.enum(FILLER_KINDS)).check(z.maxLength(20)),
  }),
  substance: z.array(z.enum(SUBSTANCE_PARTS)).check(z.maxLength(6)),
});
export type SettledSummary = z.output<typeof settledSummarySchema>;

/** How well the composer was known, for support: which surface, which editor, which families of signals. Nothing of the page. */
export const composerHealthSchema = z.strictObject({
  surface: z.optional(code),
  editorFound: z.boolean(),
  editorKind: z.enum(["draft-js", "lexical", "unknown"]),
  labelKnown: z.boolean(),
  families: z.array(z.enum(["url", "pagelet", "aria", "structure", "class", "behaviour"])).check(z.maxLength(6)),
});
export type ComposerHealth = z.output<typeof composerHealthSchema>;

/** What an author ignored, or took back: which rule and how far; never which words. */
const ignoring = { ruleId: code, kind: z.optional(code), scope: z.enum(IGNORE_SCOPES), severity: z.enum(SEVERITIES) };

const common = { id, sequence: z.int().check(z.minimum(0), z.maximum(1_000_000)), at: instant };

/** A press on the button that publishes, as it is stored. */
export const gateEventSchema = z.strictObject({ type: z.literal("gate"), ...common, ...gateFields });
export type GateEvent = z.output<typeof gateEventSchema>;

/** One thing that happened to a draft. `sequence` orders events of one session; `at` is only shown, never used for order. */
export const draftEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("opened"), ...common, health: z.optional(composerHealthSchema) }),
  z.strictObject({ type: z.literal("settled"), ...common, summary: settledSummarySchema }),
  z.strictObject({ type: z.literal("unreadable"), ...common, reason: code, health: z.optional(composerHealthSchema) }),
  z.strictObject({ type: z.literal("ignored"), ...common, ...ignoring }),
  z.strictObject({ type: z.literal("unignored"), ...common, ...ignoring }),
  /** The author says that the rule was wrong here: what a rule's precision is counted from. */
  z.strictObject({ type: z.literal("wrong-alert"), ...common, ...ignoring }),
  gateEventSchema,
  /** What the author said of a remark about filler, or took back; the reason as a code, its words are not for the record. */
  z.strictObject({
    type: z.literal("filler-verdict"),
    ...common,
    kind: z.enum(FILLER_KINDS),
    verdict: z.enum(VERDICTS),
    reason: z.optional(z.enum(KEEP_REASONS)),
    takenBack: z.optional(z.literal(true)),
  }),
  z.strictObject({ type: z.literal("closed"), ...common }),
]);
export type DraftEvent = z.output<typeof draftEventSchema>;
/** What is noted of one verdict. */
export type FillerVerdict = Omit<Extract<DraftEvent, { type: "filler-verdict" }>, "type" | keyof typeof common>;

/** A stretch of work on one draft, from opening the composer to leaving it. */
export const draftSessionSchema = z.strictObject({
  id,
  pageId: z.optional(z.string().check(z.maxLength(64))),
  pageName: z.optional(z.string().check(z.maxLength(200))),
  surface: z.enum(["facebook-post", "facebook-reel", "instagram-post"]),
  startedAt: instant,
  updatedAt: instant,
  /** Highest sequence stored; the next event must be higher. */
  sequence: z.int().check(z.minimum(0)),
  eventCount: amount,
  last: z.optional(settledSummarySchema),
});
export type DraftSession = z.output<typeof draftSessionSchema>;
