import * as z from "zod/mini";
import { RETENTION_DAYS } from "../metrics";
import { LONGEST_POST, MOST_SHINGLES } from "./limits";

/** Days that a post is kept unless the reader wants fewer. */
export const POST_DAYS = RETENTION_DAYS;

/** An id as charters give them; too narrow for a sentence. */
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const amount = z.int().check(z.minimum(0), z.maximum(100_000));
const shingles = z.array(z.int().check(z.minimum(0), z.maximum(0xffff_ffff))).check(z.maxLength(MOST_SHINGLES));
const publishedAt = z.iso.datetime({ offset: true });

/** A post of one's own that went out: seen beside the composer, or brought from an export or by hand. */
export const pastPostSchema = z.strictObject({
  id: z.uuid(),
  page: z.strictObject({
    id: z.optional(z.string().check(z.maxLength(64))),
    name: z.optional(z.string().check(z.maxLength(200))),
  }),
  surface: z.enum(["facebook-post", "facebook-reel", "instagram-post"]),
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_POST)),
  /** When it went out, or is planned to; ISO 8601 with its zone. */
  publishedAt,
  /** `seen`: the composer closed after a press on Publish or Schedule; `brought`: by the reader's own hand. */
  origin: z.enum(["seen", "brought"]),
  /** The network's own number of the post, as an export gives it. */
  sourceId: z.optional(z.string().check(z.regex(/^\d{1,32}(?:_\d{1,32})?$/))),
  pillarId: z.optional(code),
  objectiveId: z.optional(code),
  charterId: z.optional(z.string().check(z.maxLength(64))),
  charterVersion: z.optional(z.string().check(z.maxLength(24))),
  /** What was open when it went out. */
  counts: z.optional(z.strictObject({ hint: amount, advice: amount, must: amount, block: amount })),
  /** Hashes of its runs of three words, ascending. */
  shingles,
});
export type PastPost = z.output<typeof pastPostSchema>;
export type PostSurface = PastPost["surface"];

/** One post of the digest that a script in Meta's page may have: no word of it, no Page, no id. */
export const digestPostSchema = z.strictObject({ publishedAt, pillarId: z.optional(code), shingles });
export type DigestPost = z.output<typeof digestPostSchema>;
