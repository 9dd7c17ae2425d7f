import * as z from "zod/mini";
import {
  charterIdSchema as charterId,
  draftSessionSchema,
  gateEventSchema,
  rulePrecisionSchema,
  saidVerdictSchema,
  tasteSchema,
} from "../../metrics";
import { pastPostSchema } from "../../posts";
import { days, POSTS_AT_ONCE } from "../posts";

/** What comes back about drafts, remarks and posts, as our own pages read it. */

const none = z.strictObject({});

export const figureReplies = {
  /** `said`: the newest verdicts with their reasons, newest first. */
  "taste.list": z.strictObject({
    tastes: z
      .array(z.strictObject({ charterId, taste: tasteSchema, said: z.array(saidVerdictSchema).check(z.maxLength(60)) }))
      .check(z.maxLength(50)),
  }),
  "taste.reset": none,
  "sessions.list": z.strictObject({ sessions: z.array(draftSessionSchema), total: z.int() }),
  "session.gates": z.strictObject({ gates: z.array(gateEventSchema).check(z.maxLength(100)) }),
  "today.get": z.strictObject({ drafts: z.int(), findings: z.int(), flagged: z.int() }),
  "rules.figures": z.strictObject({ drafts: z.int(), texts: z.int(), rules: z.array(rulePrecisionSchema).check(z.maxLength(2_000)) }),
  "posts.list": z.strictObject({ posts: z.array(pastPostSchema).check(z.maxLength(POSTS_AT_ONCE)), total: z.int(), days }),
  "posts.bring": z.strictObject({ added: z.int(), known: z.int() }),
  "posts.remove": z.strictObject({ removed: z.int() }),
  "posts.keep-for": none,
  "pasted.take": z.strictObject({ text: z.optional(z.string()) }),
} as const;
