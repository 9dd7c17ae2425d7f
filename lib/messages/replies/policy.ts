import * as z from "zod/mini";
import { keptCharterSchema, readCharter } from "../../charter";

/** What the organisation set, as our own pages read it. */

const settled = z.enum(["enforced", "default"]);
const listed = z.enum(["enforced", "default", "additional"]);
const text = z.string().check(z.maxLength(400));

const said = z.strictObject({
  language: z.optional(z.strictObject({ value: z.enum(["fr", "en"]), mode: settled })),
  gate: z.optional(z.strictObject({ value: z.enum(["advise", "confirm", "approval"]), mode: settled })),
  retentionDays: z.optional(z.strictObject({ value: z.int(), mode: settled })),
  companyCharter: z.optional(z.strictObject({ value: text, mode: settled })),
  /** `at`: where it stands in the policy. */
  charters: z.array(z.strictObject({ at: text, charter: keptCharterSchema, mode: listed, signedBy: z.optional(text) })),
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

/** Charters are read whole here; one that does not read stands among the refusals, as every value that cannot be used. */
const view = z.pipe(
  said,
  z.transform(({ charters, pages, companyCharter, refusals, ...others }) => {
    const read = charters.map((deployed) => ({ ...deployed, read: readCharter(deployed.charter) }));
    const known = new Set(read.flatMap(({ charter, read: found }) => (found.ok ? [charter.id] : [])));
    return {
      ...others,
      ...(companyCharter && known.has(companyCharter.value) && { companyCharter }),
      pages: pages.filter(({ charterId }) => known.has(charterId)),
      charters: read.flatMap(({ at: _at, read: found, ...deployed }) => (found.ok ? [{ ...deployed, charter: found.charter }] : [])),
      refusals: [
        ...refusals,
        ...read.flatMap(({ at, read: found }) => (found.ok ? [] : [{ at, code: "charter" as const, detail: wordsOf(found.faults[0]) }])),
      ],
    };
  }),
);
export type PolicyView = z.output<typeof view>;

export const policyReplies = { "policy.get": view } as const;

function wordsOf(fault: { readonly path: string; readonly code: string } | undefined): string | undefined {
  return fault && (fault.path === "" ? fault.code : `${fault.path}: ${fault.code}`);
}
