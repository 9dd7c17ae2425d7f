import * as z from "zod/mini";
import { charterIdSchema } from "../charter";
import { KEY_ALGORITHMS, MOST_FILE, MOST_NAME } from "../trust";

/** Messages about people and keys. Only our own pages may send them, and no private half of a key ever crosses one. */

const none = z.strictObject({});
/** Id of a key: its SHA-256, base64url. */
export const keyId = z.string().check(z.regex(/^[\w-]{43}$/));
const base64 = z.string().check(z.minLength(1), z.maxLength(4_096), z.regex(/^[\w-]+$/));
const publicKey = z.strictObject({ algorithm: z.enum(KEY_ALGORITHMS), spki: base64 });
const name = z.string().check(z.minLength(1), z.maxLength(MOST_NAME));
/** Room for what a person types; how short it may be is said in words by the screen and refused by the background. */
const passphrase = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(MOST_FILE));
const place = z.enum(["author", "supervisor"]);

export const signed = z.strictObject({ payload: z.unknown(), signer: publicKey, signature: base64 });

export const teamMessages = {
  "team.get": { from: ["page"], request: none },
  "team.name": { from: ["page"], request: z.strictObject({ name }) },
  "team.make-key": { from: ["page"], request: z.strictObject({ passphrase }) },
  "team.unlock": { from: ["page"], request: z.strictObject({ passphrase }) },
  "team.lock": { from: ["page"], request: none },
  /** The supervisor's key under its passphrase; only while it is open. */
  "team.backup": { from: ["page"], request: none },
  /** A new author's key with its backup, which cannot be had later; the one before becomes a removed member's. */
  "team.make-author": {
    from: ["page"],
    request: z.strictObject({ passphrase }),
  },
  "team.restore-key": { from: ["page"], request: z.strictObject({ text, passphrase, key: z.optional(place) }) },
  "team.forget-key": { from: ["page"], request: none },
  /** The text of an invitation with one of one's own keys; the author's is made when it is first needed. */
  "team.invite": { from: ["page"], request: z.strictObject({ key: place }) },
  /** Reads an invitation and keeps who sent it, without any right. */
  "team.add": {
    from: ["page"],
    request: z.strictObject({ text }),
  },
  "team.confirm": { from: ["page"], request: z.strictObject({ id: keyId }) },
  "team.rename": { from: ["page"], request: z.strictObject({ id: keyId, name }) },
  "team.remove": { from: ["page"], request: z.strictObject({ id: keyId }) },
  /** Name and key of somebody who was never confirmed, or who was removed. */
  "team.erase": { from: ["page"], request: z.strictObject({ id: keyId }) },
  /** From now on anybody's signature opens the next version of this charter. */
  "team.forget-publisher": { from: ["page"], request: z.strictObject({ charterId: charterIdSchema }) },
} as const;

/** Messages about charter files and their signatures. `signed` holds what the file says, as it says it, and its signature. */
export const publishingMessages = {
  /** What a file is worth, before it is taken. Names say nothing: whom to trust, the key's fingerprint tells. */
  "charter.weigh": {
    from: ["page"],
    request: z.strictObject({ id: charterIdSchema, signed: z.optional(signed) }),
  },
  /** Takes a signed file, as it is; a change of key only with consent. */
  "charter.take": {
    from: ["page"],
    request: z.strictObject({ signed, consent: z.optional(z.literal("other-key")) }),
  },
  /** The charter in force for a file; signed where a publisher's key of one's own is open. */
  "charter.export": {
    from: ["page"],
    request: z.strictObject({ id: charterIdSchema }),
  },
} as const;
