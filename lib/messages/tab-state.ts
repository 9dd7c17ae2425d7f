import * as z from "zod/mini";

/** What our script in a tab says about itself. */
export const tabStateSchema = z.strictObject({
  composer: z.enum(["absent", "unreadable", "reading"]),
  paused: z.boolean(),
  charterName: z.optional(z.string().check(z.maxLength(500))),
  charterVersion: z.optional(z.string().check(z.maxLength(24))),
  pageName: z.optional(z.string().check(z.maxLength(200))),
  findings: z.int(),
});
export type TabState = z.output<typeof tabStateSchema>;
