import { keyId, type PublicKey, type SigningKey } from "./keys";
import { type Member, mayShareKey, readName, TEAM_ROLES, type TeamRole } from "./member";
import { hasExactly, readBase64, readObject, readPublicKey } from "./read";
import { signRecord, verifyRecord } from "./signed";

/** Who somebody says to be, and the key they sign with. That it is them, six words will tell. */
export type Invite = Pick<Member, "id" | "name" | "roles"> & { readonly publicKey: PublicKey };

export type ReadInvite =
  | { readonly ok: true; readonly invite: Invite }
  /** `not-one`: no invitation at all. `newer`: of a newer version. `damaged`: an invitation, but not as its maker wrote it. */
  | { readonly ok: false; readonly reason: "not-one" | "newer" | "damaged" };

const FORMAT = "ligne-invite";

/** The text of a `*.invite.json`: name, roles and public key, signed by that key, so that nobody can send out another's. */
export async function writeInvite(key: SigningKey, name: string, roles: readonly TeamRole[]): Promise<string> {
  const payload = payloadOf({ name, roles, publicKey: key.publicKey });
  const { signature } = await signRecord(key, "invite", payload);
  return `${JSON.stringify({ ...payload, signature }, undefined, 2)}\n`;
}

/** Reads an invitation strictly. Never throws, whatever the text. */
export async function readInvite(text: string): Promise<ReadInvite> {
  const fields = readObject(text);
  if (!fields || fields.get("format") !== FORMAT) return { ok: false, reason: "not-one" };
  const version = fields.get("version");
  if (typeof version === "number" && version > 1) return { ok: false, reason: "newer" };
  const said = fields.get("name");
  const name = typeof said === "string" && readName(said) === said ? said : undefined;
  const roles = readRoles(fields.get("roles"));
  const publicKey = readPublicKey(fields.get("publicKey"));
  const signature = readBase64(fields.get("signature"));
  const isWhole = version === 1 && hasExactly(fields, "format", "version", "name", "roles", "publicKey", "signature");
  if (!isWhole || !name || !roles || !publicKey || !signature) return { ok: false, reason: "damaged" };
  const payload = payloadOf({ name, roles, publicKey });
  const signer = await verifyRecord({ kind: "invite", payload, signer: publicKey, signature });
  if (signer === undefined) return { ok: false, reason: "damaged" };
  return { ok: true, invite: { id: await keyId(publicKey), name, roles, publicKey } };
}

function payloadOf({ name, roles, publicKey: { algorithm, spki } }: Omit<Invite, "id">) {
  return { format: FORMAT, version: 1, name, roles: [...roles], publicKey: { algorithm, spki } };
}

function readRoles(value: unknown): readonly TeamRole[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const roles = TEAM_ROLES.filter((role) => value.includes(role));
  return roles.length === value.length && roles.every((role, at) => role === value[at]) && mayShareKey(roles) ? roles : undefined;
}
