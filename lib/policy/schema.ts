import * as z from "zod/mini";
import { charterIdSchema as charterId } from "../charter";
import { KEY_ALGORITHMS } from "../trust";

/**
 * What an organisation may set, value by value; each value says how far it goes. `enforced`: it holds and cannot be changed.
 * `default`: it holds until somebody here chooses otherwise. `additional`: it stands beside what is here. A value that says nothing
 * is enforced.
 */
export const POLICY_MODES = ["enforced", "default", "additional"] as const;
export type PolicyMode = (typeof POLICY_MODES)[number];

const settled = z._default(z.enum(["enforced", "default"]), "enforced");
const listed = z._default(z.enum(POLICY_MODES), "enforced");

/** Longest time that figures are kept, days; an organisation may only shorten it. */
const LONGEST = 90;

/** Values that stand alone. */
export const singleSchemas = {
  language: z.strictObject({ value: z.enum(["fr", "en"]), mode: settled }),
  /** What a charter says under `gate.mode`. As a default it reaches sample charters only, because every other one says its own. */
  gate: z.strictObject({ value: z.enum(["advise", "confirm", "approval"]), mode: settled }),
  retentionDays: z.strictObject({ value: z.int().check(z.minimum(1), z.maximum(LONGEST)), mode: settled }),
  /** The charter for Pages that none is bound to. */
  companyCharter: z.strictObject({ value: charterId, mode: settled }),
} as const;

/** Names hold no character that turns or hides text (T6). */
const person = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[^\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]*$/u));
const ROLES = ["author", "reviewer", "publisher"] as const;
export type PolicyRole = (typeof ROLES)[number];
/** Who writes never decides with the same key (T12). */
const roles = z
  .array(z.enum(ROLES))
  .check(z.minLength(1), z.maxLength(2))
  .check(z.refine((given) => new Set(given).size === given.length && !(given.includes("author") && given.length > 1)));
const base64url = z.string().check(z.minLength(40), z.maxLength(400), z.regex(/^[A-Za-z0-9_-]+$/));

/** Values that come as lists: one entry each. */
export const entrySchemas = {
  /** The text of a `.charter.json` file, signed or not; Firefox may also hold it as an object. */
  charters: z.strictObject({ charter: z.union([z.string(), z.looseObject({})]), mode: listed }),
  pages: z
    .strictObject({
      charter: charterId,
      id: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
      mode: settled,
    })
    .check(z.refine(({ id, name }) => (id === undefined) !== (name === undefined))),
  team: z.strictObject({
    name: person,
    roles,
    algorithm: z.enum(KEY_ALGORITHMS),
    /** The public half of the key: SubjectPublicKeyInfo, base64url. */
    key: base64url,
    mode: listed,
  }),
} as const;

export const MOST_ENTRIES = { charters: 50, pages: 500, team: 200 } as const satisfies Record<keyof typeof entrySchemas, number>;

/** Every key that is understood, and the fields below it; the schema that the browser gets must name the same. */
export const POLICY_KEYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(singleSchemas).map(([key, schema]) => [key, Object.keys(schema.shape)])),
  ...Object.fromEntries(Object.entries(entrySchemas).map(([key, schema]) => [key, Object.keys(schema.shape)])),
};
