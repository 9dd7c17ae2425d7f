import * as z from "zod/mini";
import { charterSchema } from "../charter";
import { KEY_ALGORITHMS, MOST_FILE, MOST_NAME, TEAM_ROLES } from "../trust";

/** Messages about people and keys. Only our own pages may send them, and no private half of a key ever crosses one. */

const none = z.strictObject({});
const keyId = z.string().check(z.regex(/^[\w-]{43}$/));
const base64 = z.string().check(z.minLength(1), z.maxLength(4_096), z.regex(/^[\w-]+$/));
const publicKey = z.strictObject({ algorithm: z.enum(KEY_ALGORITHMS), spki: base64 });
const stamp = z.int();
const name = z.string().check(z.minLength(1), z.maxLength(MOST_NAME));
/** Room for what a person types; how short it may be is said in words by the screen and refused by the background. */
const passphrase = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(MOST_FILE));
const state = z.enum(["own", "confirmed", "unconfirmed", "removed", "unknown"]);
const place = z.enum(["author", "supervisor"]);

const ownKey = z.strictObject({ id: keyId, addedAt: stamp, isOpen: z.boolean() });
const member = z.strictObject({
  id: keyId,
  name: z.string(),
  roles: z.array(z.enum(TEAM_ROLES)),
  confirmed: z.boolean(),
  addedAt: stamp,
  removedAt: z.optional(stamp),
});
const view = z.strictObject({
  name: z.optional(z.string()),
  author: z.optional(ownKey),
  supervisor: z.optional(ownKey),
  members: z.array(member),
  publishers: z.array(
    z.strictObject({ charterId: z.string(), charterName: z.optional(z.string()), keyId, version: z.string(), pinnedAt: stamp }),
  ),
});
export type TeamView = z.output<typeof view>;
export type TeamMember = z.output<typeof member>;

/** `weak`: the passphrase is too short. `there`: there is one already. `wrong`: another passphrase. `other`: another key stands here. */
const keyOutcome = z.strictObject({
  status: z.enum(["done", "unchanged", "weak", "there", "wrong", "none", "other", "not-one", "newer", "damaged"]),
});
const changed = z.strictObject({ changed: z.boolean() });

const signed = z.strictObject({ payload: z.unknown(), signer: publicKey, signature: base64 });
const signer = z.strictObject({ id: keyId, state, name: z.optional(z.string()) });
const verdict = z.enum([
  "unsigned",
  "first",
  "next",
  "same",
  "other-key",
  "unsigned-after",
  "older",
  "altered",
  "tampered",
  "removed",
  "no-role",
]);

export const teamMessages = {
  "team.get": { from: ["page"], request: none, reply: view },
  "team.name": { from: ["page"], request: z.strictObject({ name }), reply: changed },
  "team.make-key": { from: ["page"], request: z.strictObject({ passphrase }), reply: keyOutcome },
  "team.unlock": { from: ["page"], request: z.strictObject({ passphrase }), reply: keyOutcome },
  "team.lock": { from: ["page"], request: none, reply: none },
  /** The supervisor's key under its passphrase; only while it is open. */
  "team.backup": { from: ["page"], request: none, reply: z.strictObject({ text: z.optional(z.string()) }) },
  /** A new author's key with its backup, which cannot be had later; the one before becomes a removed member's. */
  "team.make-author": {
    from: ["page"],
    request: z.strictObject({ passphrase }),
    reply: z.strictObject({ status: z.enum(["done", "weak"]), text: z.optional(z.string()) }),
  },
  "team.restore-key": { from: ["page"], request: z.strictObject({ text, passphrase, key: z.optional(place) }), reply: keyOutcome },
  "team.forget-key": { from: ["page"], request: none, reply: changed },
  /** The text of an invitation with one of one's own keys; the author's is made when it is first needed. */
  "team.invite": { from: ["page"], request: z.strictObject({ key: place }), reply: z.strictObject({ text: z.optional(z.string()) }) },
  /** Reads an invitation and keeps who sent it, without any right. */
  "team.add": {
    from: ["page"],
    request: z.strictObject({ text }),
    reply: z.strictObject({
      status: z.enum(["added", "known", "own", "removed", "not-one", "newer", "damaged"]),
      id: z.optional(keyId),
    }),
  },
  "team.confirm": { from: ["page"], request: z.strictObject({ id: keyId }), reply: changed },
  "team.rename": { from: ["page"], request: z.strictObject({ id: keyId, name }), reply: changed },
  "team.remove": { from: ["page"], request: z.strictObject({ id: keyId }), reply: changed },
  /** Name and key of somebody who was never confirmed, or who was removed. */
  "team.erase": { from: ["page"], request: z.strictObject({ id: keyId }), reply: changed },
  /** From now on anybody's signature opens the next version of this charter. */
  "team.forget-publisher": { from: ["page"], request: z.strictObject({ charterId: charterSchema.shape.id }), reply: changed },
} as const;

/** Messages about charter files and their signatures. `signed` holds what the file says, as it says it, and its signature. */
export const publishingMessages = {
  /** What a file is worth, before it is taken. Names say nothing: whom to trust, the key's fingerprint tells. */
  "charter.weigh": {
    from: ["page"],
    request: z.strictObject({ id: charterSchema.shape.id, signed: z.optional(signed) }),
    reply: z.strictObject({
      verdict,
      signer: z.optional(signer),
      /** Whose signature counts so far, and the newest version of theirs that was taken. */
      pinned: z.optional(z.extend(signer, { version: z.string() })),
    }),
  },
  /** Takes a signed file, as it is; a change of key only with consent. */
  "charter.take": {
    from: ["page"],
    request: z.strictObject({ signed, consent: z.optional(z.literal("other-key")) }),
    reply: z.discriminatedUnion("status", [
      z.strictObject({ status: z.enum(["added", "published", "unchanged"]), number: z.int(), version: z.string() }),
      z.strictObject({ status: z.enum(["conflict", "gone"]) }),
    ]),
  },
  /** The charter in force for a file; signed where a publisher's key of one's own is open. */
  "charter.export": {
    from: ["page"],
    request: z.strictObject({ id: charterSchema.shape.id }),
    reply: z.strictObject({
      charter: z.optional(charterSchema),
      signature: z.optional(z.strictObject({ signer: publicKey, signature: base64 })),
    }),
  },
} as const;
