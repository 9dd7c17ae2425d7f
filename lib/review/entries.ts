import * as z from "zod/mini";
import { CONTEXT_LENGTH } from "./context-length";

/** What a record of a review may say. Times are what the signer's clock showed, to be read as “about”; they order nothing. */

const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);
/** Well-formed text of 1 to `most` UTF-16 units. */
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.refine(isWhole));
/** A name or title: no control or direction characters, which could hide what it says (T6). */
const line = (most: number) => words(most).check(z.regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u));
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const place = z.int().check(z.minimum(0), z.maximum(100_000));
const when = z.iso.datetime({ offset: true }).check(z.maxLength(40));
/** SHA-256, base64url. */
export const hashSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** As many UTF-16 units as Facebook takes in a post. */
export const LONGEST_TEXT = 63_206;
export const LONGEST_NOTE = 2_000;
export const MOST_FINDINGS = 200;

export const charterRefSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/)),
  version: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
});
export type CharterRef = z.output<typeof charterRefSchema>;

/** The Page written for, as far as the composer showed it. */
export const reviewPageSchema = z.strictObject({ id: z.optional(line(64)), name: z.optional(line(200)) });

/** Something of the charter that the author chose, with its name, because the reader may hold another version. */
const chosen = z.strictObject({ id: code, name: z.optional(line(200)) });

export const reviewSheetSchema = z.strictObject({
  objective: z.optional(chosen),
  stage: z.optional(z.enum(["awareness", "consideration", "conversion", "loyalty"])),
  pillar: z.optional(chosen),
  audience: z.optional(chosen),
  plannedAt: z.optional(when),
});
export type ReviewSheet = z.output<typeof reviewSheetSchema>;

/** A remark of the check and what became of it. `start` and `end` lie in the submitted text; for `fixed` they say nothing. */
export const reviewFindingSchema = z.strictObject({
  ruleId: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/)),
  kind: z.optional(z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/))),
  severity: z.enum(["hint", "advice", "must", "block"]),
  message: words(500),
  why: z.optional(words(1_000)),
  start: place,
  end: place,
  outcome: z.enum(["open", "fixed", "ignored"]),
  /** Why it was ignored, in the author's words. */
  reason: z.optional(words(500)),
});
export type ReviewFinding = z.output<typeof reviewFindingSchema>;

/** What an author hands in, beside what the background adds: ids, hash, round, deadline. */
export const submissionSchema = z.strictObject({
  draftId: z.uuid(),
  text: words(LONGEST_TEXT),
  page: reviewPageSchema,
  surface: z.enum(["facebook-post", "facebook-reel", "instagram-post"]),
  language: z.optional(z.enum(["fr", "en"])),
  charter: charterRefSchema,
  sheet: reviewSheetSchema,
  findings: z.array(reviewFindingSchema).check(z.maxLength(MOST_FINDINGS)),
  note: z.optional(words(LONGEST_NOTE)),
  /** What the picture shows. */
  image: z.optional(words(LONGEST_NOTE)),
  /** A decision is hoped for by then. */
  deadline: z.optional(when),
});

const base = {
  /** `reviewIdOf` of the author's key and the nonce of the first submission: nobody else can open a review of that id. */
  reviewId: hashSchema,
  /** One more than the highest that the signer knew of in this review. */
  sequence: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  /** Id of the signer's record before this one in this review; absent on the first. */
  previous: z.optional(hashSchema),
  at: when,
};

export const submittedSchema = z.strictObject({
  ...submissionSchema.shape,
  ...base,
  type: z.literal("submitted"),
  nonce: z.uuid(),
  /** From 1; grows with each text handed in. */
  round: z.int().check(z.minimum(1), z.maximum(1_000)),
  /** `sha256Text(text)`. */
  textHash: hashSchema,
});

export const DECISIONS = ["approved", "changes", "rejected"] as const;
export type DecisionKind = (typeof DECISIONS)[number];

export const decidedSchema = z
  .strictObject({
    ...base,
    type: z.literal("decided"),
    decision: z.enum(DECISIONS),
    /** Said to the author; required unless it is approved. */
    reason: z.optional(words(LONGEST_NOTE)),
    /** Id of the record that was decided on, and once more what it held: one byte of difference and the decision counts for nothing. */
    submission: hashSchema,
    draftId: z.uuid(),
    round: z.int().check(z.minimum(1), z.maximum(1_000)),
    textHash: hashSchema,
    charter: charterRefSchema,
    /** An approval ends then. */
    expiresAt: z.optional(when),
  })
  .check(z.refine(({ decision, reason }) => decision === "approved" || reason !== undefined));

/** Words of a submitted text that a comment is about, with what stands around them there. */
export const commentPlaceSchema = z
  .strictObject({
    start: place,
    end: place,
    quote: words(LONGEST_TEXT),
    before: z.string().check(z.maxLength(CONTEXT_LENGTH + 1), z.refine(isWhole)),
    after: z.string().check(z.maxLength(CONTEXT_LENGTH + 1), z.refine(isWhole)),
  })
  .check(z.refine(({ start, end, quote }) => end - start === quote.length));
export type CommentPlace = z.output<typeof commentPlaceSchema>;

export const commentedSchema = z.strictObject({
  ...base,
  type: z.literal("commented"),
  /** Id of the submission commented on. */
  submission: hashSchema,
  /** Absent: about the whole post, or a reply. */
  place: z.optional(commentPlaceSchema),
  text: words(LONGEST_NOTE),
  /** Words that could stand there instead; empty: nothing. */
  suggestion: z.optional(z.string().check(z.maxLength(LONGEST_NOTE), z.refine(isWhole))),
  /** Id of the comment that began the thread. */
  replyTo: z.optional(hashSchema),
});

const resolvedSchema = z.strictObject({ ...base, type: z.literal("resolved"), comment: hashSchema, resolved: z.boolean() });
const withdrawnSchema = z.strictObject({ ...base, type: z.literal("withdrawn"), reason: z.optional(words(500)) });
const publishedSchema = z.strictObject({
  ...base,
  type: z.literal("published"),
  submission: hashSchema,
  textHash: hashSchema,
  url: z.optional(z.string().check(z.maxLength(500), z.regex(/^https:\/\/[\x21-\x7E]+$/))),
});

export const entrySchema = z.discriminatedUnion("type", [
  submittedSchema,
  decidedSchema,
  commentedSchema,
  resolvedSchema,
  withdrawnSchema,
  publishedSchema,
]);
export type ReviewEntry = z.output<typeof entrySchema>;
export type EntryOf<Type extends ReviewEntry["type"]> = Extract<ReviewEntry, { type: Type }>;
