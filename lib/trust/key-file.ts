import type { PublicKey } from "./keys";
import { hasExactly, readBase64, readObject, readPublicKey } from "./read";
import { FEWEST_ITERATIONS, MOST_ITERATIONS, type SealedKey } from "./sealed";

/** A key and its private half under its passphrase. */
export interface KeyBackup {
  readonly publicKey: PublicKey;
  readonly sealed: SealedKey;
}

export type ReadKeyFile =
  | { readonly ok: true; readonly backup: KeyBackup }
  /** `not-one`: no key file at all. `newer`: of a newer version. `damaged`: a key file, but not as we write it. */
  | { readonly ok: false; readonly reason: "not-one" | "newer" | "damaged" };

const FORMAT = "ligne-key";
const DERIVED = "PBKDF2-SHA-256";
const CIPHER = "AES-256-GCM";

/** The text of a backup of a key. It is worth nothing without the passphrase. */
export function writeKeyFile({ publicKey: { algorithm, spki }, sealed: { iterations, salt, iv, data } }: KeyBackup): string {
  const file = { format: FORMAT, version: 1, publicKey: { algorithm, spki }, kdf: DERIVED, iterations, salt, cipher: CIPHER, iv, data };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads a backup of a key strictly; whether it opens, the passphrase will tell. Never throws, whatever the text. */
export function readKeyFile(text: string): ReadKeyFile {
  const fields = readObject(text);
  if (!fields || fields.get("format") !== FORMAT) return { ok: false, reason: "not-one" };
  const version = fields.get("version");
  if (typeof version === "number" && version > 1) return { ok: false, reason: "newer" };
  const isWhole =
    version === 1 &&
    fields.get("kdf") === DERIVED &&
    fields.get("cipher") === CIPHER &&
    hasExactly(fields, "format", "version", "publicKey", "kdf", "iterations", "salt", "cipher", "iv", "data");
  const publicKey = readPublicKey(fields.get("publicKey"));
  const [salt, iv, data] = [readBase64(fields.get("salt")), readBase64(fields.get("iv")), readBase64(fields.get("data"))];
  const iterations = fields.get("iterations");
  const isSafe = typeof iterations === "number" && Number.isInteger(iterations) && iterations >= FEWEST_ITERATIONS;
  if (!isWhole || !publicKey || !salt || !iv || !data || !isSafe || iterations > MOST_ITERATIONS) return { ok: false, reason: "damaged" };
  return { ok: true, backup: { publicKey, sealed: { iterations, salt, iv, data } } };
}
