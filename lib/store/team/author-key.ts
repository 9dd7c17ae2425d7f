import { createSigningKey, type KeyBackup, openSealed, type SigningKey, sealKey } from "../../trust";
import type { Stored } from "../stored";
import { changeTeam, type TeamPorts } from "./desk";

/**
 * An author's key with a backup. A private half that is here cannot be taken out, so the backup is written in the breath in which its
 * key is made; the key that stood here before stays among the removed members under `name`, for what it signed.
 */
export interface AuthorKeyShelf {
  /** Makes a new author's key, and its backup under a passphrase. */
  makeAuthor(passphrase: string, name: string): Promise<Stored<KeyBackup>>;
  /** Puts a backed-up key in the author's place. `other`: it is this machine's supervisor's key. */
  restoreAuthor(backup: KeyBackup, passphrase: string, name: string): Promise<Stored<"restored" | "unchanged" | "wrong" | "other">>;
}

export function createAuthorKeyShelf(ports: TeamPorts): AuthorKeyShelf {
  const { now } = ports;
  const place = ({ id: keyId, publicKey, privateKey }: SigningKey, name: string) =>
    changeTeam(ports, async ({ db, put, drop }) => {
      const [there, supervisor] = [await db.keys.get("author"), await db.keys.get("supervisor")];
      if (supervisor?.keyId === keyId) return "other" as const;
      if (there?.keyId === keyId) return "unchanged" as const;
      if (there) {
        const { keyId: id, publicKey: half, addedAt } = there;
        const row = { id, publicKey: half, name, roles: ["author" as const], confirmed: true, addedAt, removedAt: now() };
        await put({ table: "members", row });
      }
      await put({ table: "keys", row: { id: "author", keyId, publicKey, privateKey, addedAt: now() } });
      // One's own key again is nobody else's any more.
      await drop("members", keyId);
      return "restored" as const;
    });

  return {
    async makeAuthor(passphrase, name) {
      const made = await createSigningKey(true);
      const backup = { publicKey: made.publicKey, sealed: await sealKey(made, passphrase) };
      const key = await openSealed(backup.publicKey, backup.sealed, passphrase);
      if (!key) throw new TypeError("a key that does not open again");
      const placed = await place(key, name);
      return placed.ok ? { ok: true, value: backup } : placed;
    },
    async restoreAuthor(backup, passphrase, name) {
      const key = await openSealed(backup.publicKey, backup.sealed, passphrase);
      return key ? place(key, name) : { ok: true, value: "wrong" };
    },
  };
}
