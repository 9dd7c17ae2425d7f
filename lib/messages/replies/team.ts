import * as z from "zod/mini";
import { TEAM_ROLES } from "../../trust";
import { keyId } from "../team";

/** What comes back about people and keys, as our own pages read it. */

/** Milliseconds since 1970, shown as a date. */
const stamp = z.int();
const none = z.strictObject({});
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
const text = z.strictObject({ text: z.optional(z.string()) });

export const teamReplies = {
  "team.get": view,
  "team.name": changed,
  "team.make-key": keyOutcome,
  "team.unlock": keyOutcome,
  "team.lock": none,
  "team.backup": text,
  "team.make-author": z.extend(text, { status: z.enum(["done", "weak"]) }),
  "team.restore-key": keyOutcome,
  "team.forget-key": changed,
  "team.invite": text,
  "team.add": z.strictObject({
    status: z.enum(["added", "known", "own", "removed", "not-one", "newer", "damaged"]),
    id: z.optional(keyId),
  }),
  "team.confirm": changed,
  "team.rename": changed,
  "team.remove": changed,
  "team.erase": changed,
  "team.forget-publisher": changed,
} as const;
