import * as z from "zod/mini";
import { charterIdSchema as charterId, keptCharterSchema } from "../../charter";

const stamp = z.int().check(z.minimum(0));

/** One charter of the company's own: what the list and the choice for a Page need, without the charter itself. */
export const charterRowSchema = z.strictObject({
  id: charterId,
  /** Name of the charter: the Page name in its identity. */
  name: z.string().check(z.maxLength(500)),
  /** Version and running number of what is in force. */
  version: z.string().check(z.maxLength(24)),
  number: z.int().check(z.minimum(1)),
  publishedAt: stamp,
  nextReview: z.optional(z.string().check(z.maxLength(10))),
  /** It holds for Pages that no charter is bound to; at most one row says so. */
  isCompany: z.boolean(),
  /** Pages the charter names itself. */
  claims: z.array(z.strictObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
});
export type CharterRow = z.output<typeof charterRowSchema>;

/** Number of the row that holds the unpublished draft of a charter. */
export const DRAFT = 0;

/** One version, whole. Number 0 is the draft being worked on; `base` is the number it was made from. */
export const charterVersionRowSchema = z.strictObject({
  id: z.string(),
  charterId,
  number: z.int().check(z.minimum(0)),
  version: z.string().check(z.maxLength(24)),
  at: stamp,
  base: z.optional(z.int().check(z.minimum(1))),
  who: z.optional(z.string().check(z.maxLength(200))),
  why: z.optional(z.string().check(z.maxLength(500))),
  charter: keptCharterSchema,
});
export type CharterVersionRow = z.output<typeof charterVersionRowSchema>;

/** A Page that was bound here, on this machine, to a charter. `page` is the key: `id:…` or `name:…`, the name folded. */
export const bindingRowSchema = z.strictObject({
  page: z.string().check(z.maxLength(300)),
  kind: z.enum(["id", "name"]),
  value: z.string().check(z.minLength(1), z.maxLength(200)),
  charterId,
});
export type BindingRow = z.output<typeof bindingRowSchema>;

export function versionKey(id: string, number: number): string {
  return `${id}/${String(number).padStart(6, "0")}`;
}

/** Key of a Page; names are the same whatever their case and spaces. */
export function pageKey(kind: "id" | "name", value: string): string {
  return kind === "id" ? `id:${value.trim()}` : `name:${foldName(value)}`;
}

export function foldName(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}
