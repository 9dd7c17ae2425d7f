import * as z from "zod/mini";
import { charterIdSchema } from "../../charter";
import { KEY_ALGORITHMS, MOST_ITERATIONS, MOST_NAME, TEAM_ROLES } from "../../trust";

/** Milliseconds since 1970 on the background's own clock. */
const stamp = z.int().check(z.minimum(0));
const keyId = z.string().check(z.regex(/^[\w-]{43}$/));
const base64 = z.string().check(z.maxLength(4_096), z.regex(/^[\w-]*$/));

export const publicKeySchema = z.strictObject({ algorithm: z.enum(KEY_ALGORITHMS), spki: base64 });

const sealedSchema = z.strictObject({
  iterations: z.int().check(z.minimum(1), z.maximum(MOST_ITERATIONS)),
  salt: base64,
  iv: base64,
  data: base64,
});

/**
 * The author's key, which never leaves the browser and which no copy can hold, and the supervisor's, whose private half is kept
 * under its passphrase alone. The id is the place: there is one of each.
 */
export const authorKeyRowSchema = z.strictObject({
  id: z.literal("author"),
  keyId,
  publicKey: publicKeySchema,
  addedAt: stamp,
  privateKey: z.custom<CryptoKey>((value) => value instanceof CryptoKey),
});
export const supervisorKeyRowSchema = z.strictObject({
  id: z.literal("supervisor"),
  keyId,
  publicKey: publicKeySchema,
  addedAt: stamp,
  sealed: sealedSchema,
});
export type AuthorKeyRow = z.output<typeof authorKeyRowSchema>;
export type SupervisorKeyRow = z.output<typeof supervisorKeyRowSchema>;
export type KeyRow = AuthorKeyRow | SupervisorKeyRow;

/** A person's key as it is known here. */
export const memberRowSchema = z.strictObject({
  id: keyId,
  publicKey: publicKeySchema,
  name: z.string().check(z.minLength(1), z.maxLength(MOST_NAME)),
  roles: z.array(z.enum(TEAM_ROLES)).check(z.minLength(1), z.maxLength(2)),
  confirmed: z.boolean(),
  addedAt: stamp,
  removedAt: z.optional(stamp),
});
export type MemberRow = z.output<typeof memberRowSchema>;

/** Whose signature later versions of a charter must bear. `version` and `content` (SHA-256) are the newest that was taken in. */
export const publisherRowSchema = z.strictObject({
  charterId: charterIdSchema,
  keyId,
  publicKey: publicKeySchema,
  version: z.string().check(z.maxLength(24)),
  content: keyId,
  pinnedAt: stamp,
});
export type PublisherRow = z.output<typeof publisherRowSchema>;
