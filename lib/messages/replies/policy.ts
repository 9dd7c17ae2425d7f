import * as z from "zod/mini";
import { charterSchema } from "../../charter";

/** What the organisation set, as our own pages read it. */

const settled = z.enum(["enforced", "default"]);
const listed = z.enum(["enforced", "default", "additional"]);
const text = z.string().check(z.maxLength(400));

const view = z.strictObject({
  language: z.optional(z.strictObject({ value: z.enum(["fr", "en"]), mode: settled })),
  gate: z.optional(z.strictObject({ value: z.enum(["advise", "confirm", "approval"]), mode: settled })),
  retentionDays: z.optional(z.strictObject({ value: z.int(), mode: settled })),
  companyCharter: z.optional(z.strictObject({ value: text, mode: settled })),
  charters: z.array(z.strictObject({ charter: charterSchema, mode: listed, signedBy: z.optional(text) })),
  pages: z.array(z.strictObject({ kind: z.enum(["id", "name"]), value: text, charterId: text, mode: settled })),
  team: z.array(z.strictObject({ id: text, name: text, roles: z.array(z.enum(["author", "reviewer", "publisher"])), mode: listed })),
  refusals: z.array(
    z.strictObject({
      at: text,
      code: z.enum(["unknown", "wrong", "too-many", "charter", "newer-charter", "signature", "key", "no-such-charter", "twice"]),
      detail: z.optional(text),
    }),
  ),
});
export type PolicyView = z.output<typeof view>;

export const policyReplies = { "policy.get": view } as const;
