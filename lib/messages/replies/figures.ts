import * as z from "zod/mini";
import { charterIdSchema as charterId } from "../../charter";
import { draftSessionSchema, gateEventSchema, saidVerdictSchema, tasteSchema } from "../../metrics";
import { pastPostSchema } from "../../posts";
import { judgedRulesSchema } from "../../review";
import { days, POSTS_AT_ONCE } from "../posts";

/** What comes back about drafts, remarks and posts, as our own pages read it. */

const none = z.strictObject({});
const name = z.string().check(z.maxLength(100));
const outcome = z.strictObject({
  rule: z.strictObject({ ruleId: name, kind: z.optional(name) }),
  came: z.enum(["fixed", "ignored", "wrong", "open"]),
});

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
  /** What came of each rule's remarks, draft by draft and in each text that was handed in; `own`: written on this machine. */
  "rules.figures": z.strictObject({
    drafts: z.array(z.array(outcome)).check(z.maxLength(1_000)),
    texts: z.array(z.strictObject({ own: z.boolean(), rules: judgedRulesSchema })),
  }),
  "posts.list": z.strictObject({ posts: z.array(pastPostSchema).check(z.maxLength(POSTS_AT_ONCE)), total: z.int(), days }),
  "posts.bring": z.strictObject({ added: z.int(), known: z.int() }),
  "posts.remove": z.strictObject({ removed: z.int() }),
  "posts.keep-for": none,
  "pasted.take": z.strictObject({ text: z.optional(z.string()) }),
} as const;
