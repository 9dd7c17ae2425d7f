import { createSigningKey, type KeyBackup, openSealed, type PublicKey, type SigningKey, sealKey, type TeamRole } from "../../trust";
import type { Stored } from "../stored";
import { type AuthorKeyShelf, createAuthorKeyShelf } from "./author-key";
import { changeTeam, type TeamPorts } from "./desk";
import { type KeyRow, type SupervisorKeyRow, supervisorKeyRowSchema } from "./rows";

/** A key of one's own, without its private half. `isOpen`: it can sign now; the author's always can. */
export interface OwnKey {
  readonly id: string;
  readonly publicKey: PublicKey;
  readonly roles: readonly TeamRole[];
  readonly addedAt: number;
  readonly isOpen: boolean;
}
export interface OwnKeys {
  readonly author?: OwnKey | undefined;
  readonly supervisor?: OwnKey | undefined;
}

/** Own keys. Private halves cannot be taken out, and the supervisor's is usable only after its passphrase, until the worker ends. */
export interface KeyShelf extends AuthorKeyShelf {
  /** The key for a role; nothing when there is none, or when it is locked. */
  ownKey(role: TeamRole): Promise<Stored<SigningKey | undefined>>;
  /** The author's key, made on first need. The supervisor's is never made this way: nothing when there is none, or it is locked. */
  ensureKey(role: "author"): Promise<Stored<SigningKey>>;
  ensureKey(role: TeamRole): Promise<Stored<SigningKey | undefined>>;
  own(): Promise<Stored<OwnKeys>>;
  /** Makes the supervisor's key and leaves it open. False when there is one already. */
  makeSupervisor(passphrase: string): Promise<Stored<boolean>>;
  /** Opens the supervisor's key. `wrong`: another passphrase. `none`: there is no such key. */
  unlock(passphrase: string): Promise<Stored<"open" | "wrong" | "none">>;
  lock(): void;
  backup(): Promise<Stored<KeyBackup | undefined>>;
  /** Puts a backed-up key in its place and leaves it open. `other`: another supervisor's key stands here. */
  restoreKey(backup: KeyBackup, passphrase: string): Promise<Stored<"restored" | "unchanged" | "wrong" | "other">>;
  /** Takes the supervisor's key away; its id stays among the removed members under `name`. False when there was none. */
  forgetSupervisor(name: string): Promise<Stored<boolean>>;
}

const AUTHOR: readonly TeamRole[] = ["author"];
const SUPERVISOR: readonly TeamRole[] = ["reviewer", "publisher"];

/** An opened key is locked again when nobody used it for so long, milliseconds. */
const OPEN_FOR = 30 * 60 * 1_000;

export function createKeyShelf(ports: TeamPorts): KeyShelf {
  const { reading, now } = ports;
  let open: { readonly key: SigningKey; readonly usedAt: number } | undefined;
  const stillOpen = (row: SupervisorKeyRow | undefined) => {
    if (open && (open.key.id !== row?.keyId || Math.abs(now() - open.usedAt) > OPEN_FOR)) open = undefined;
    return open?.key;
  };
  const rows = () => reading(async (db) => readKeys(await db.keys.toArray()));
  const use = (key: SigningKey) => {
    open = { key, usedAt: now() };
  };

  const ownKey: KeyShelf["ownKey"] = async (role) => {
    const read = await rows();
    if (!read.ok) return read;
    const { author, supervisor } = read.value;
    if (role === "author") {
      return { ok: true, value: author && { id: author.keyId, publicKey: author.publicKey, privateKey: author.privateKey } };
    }
    const key = stillOpen(supervisor);
    if (key) use(key);
    return { ok: true, value: key };
  };
  const ensureAuthor = async (): Promise<Stored<SigningKey>> => {
    const known = await ownKey("author");
    if (!known.ok || known.value) return known.ok ? { ok: true, value: known.value as SigningKey } : known;
    const made = await createSigningKey();
    return changeTeam(ports, async ({ db, put }) => {
      // Two requests at once: the first one's key stays.
      const { author } = readKeys(await db.keys.toArray());
      if (author) return { id: author.keyId, publicKey: author.publicKey, privateKey: author.privateKey };
      const { id, publicKey, privateKey } = made;
      await put({ table: "keys", row: { id: "author", keyId: id, publicKey, privateKey, addedAt: now() } });
      return made;
    });
  };
  const place = ({ publicKey, sealed }: KeyBackup, keyId: string) =>
    changeTeam(ports, async ({ db, put, drop }) => {
      const there = await db.keys.get("supervisor");
      if (there) return there.keyId === keyId ? ("unchanged" as const) : ("other" as const);
      if ((await db.keys.get("author"))?.keyId === keyId) return "other" as const;
      await put({ table: "keys", row: { id: "supervisor", keyId, publicKey, sealed, addedAt: now() } });
      // One's own key again is nobody else's any more.
      await drop("members", keyId);
      return "restored" as const;
    });

  return {
    ...createAuthorKeyShelf(ports),
    ownKey,
    ensureKey: ((role: TeamRole) => (role === "author" ? ensureAuthor() : ownKey(role))) as KeyShelf["ensureKey"],
    async own() {
      const read = await rows();
      if (!read.ok) return read;
      const { author, supervisor } = read.value;
      const told = ({ keyId: id, publicKey, addedAt }: KeyRow, roles: readonly TeamRole[], isOpen: boolean) => {
        return { id, publicKey, roles, addedAt, isOpen };
      };
      return {
        ok: true,
        value: {
          ...(author && { author: told(author, AUTHOR, true) }),
          ...(supervisor && { supervisor: told(supervisor, SUPERVISOR, stillOpen(supervisor) !== undefined) }),
        },
      };
    },
    async makeSupervisor(passphrase) {
      const made = await createSigningKey(true);
      const backup = { publicKey: made.publicKey, sealed: await sealKey(made, passphrase) };
      const key = await openSealed(backup.publicKey, backup.sealed, passphrase);
      if (!key) throw new TypeError("a key that does not open again");
      const placed = await place(backup, key.id);
      if (!placed.ok) return placed;
      if (placed.value === "restored") use(key);
      return { ok: true, value: placed.value === "restored" };
    },
    async unlock(passphrase) {
      const read = await rows();
      if (!read.ok) return read;
      const { supervisor } = read.value;
      if (!supervisor) return { ok: true, value: "none" };
      const key = await openSealed(supervisor.publicKey, supervisor.sealed, passphrase);
      if (key) use(key);
      return { ok: true, value: key ? "open" : "wrong" };
    },
    lock() {
      open = undefined;
    },
    async backup() {
      const read = await rows();
      const row = read.ok ? read.value.supervisor : undefined;
      return read.ok ? { ok: true, value: row && { publicKey: row.publicKey, sealed: row.sealed } } : read;
    },
    async restoreKey(backup, passphrase) {
      const key = await openSealed(backup.publicKey, backup.sealed, passphrase);
      if (!key) return { ok: true, value: "wrong" };
      const placed = await place(backup, key.id);
      if (placed.ok && placed.value !== "other") use(key);
      return placed;
    },
    async forgetSupervisor(name) {
      open = undefined;
      return changeTeam(ports, async ({ db, put, drop }) => {
        const row = await db.keys.get("supervisor");
        if (!row) return false;
        const { keyId: id, publicKey, addedAt } = row;
        await put({
          table: "members",
          row: { id, publicKey, name, roles: [...SUPERVISOR], confirmed: true, addedAt, removedAt: now() },
        });
        await drop("keys", "supervisor");
        return true;
      });
    },
  };
}

type AuthorRow = Extract<KeyRow, { id: "author" }>;

function readKeys(all: readonly KeyRow[]): { author: AuthorRow | undefined; supervisor: SupervisorKeyRow | undefined } {
  const supervisor = supervisorKeyRowSchema.safeParse(all.find(({ id }) => id === "supervisor"));
  return {
    author: all.find((row): row is AuthorRow => row.id === "author" && row.privateKey instanceof CryptoKey),
    supervisor: supervisor.success ? supervisor.data : undefined,
  };
}
