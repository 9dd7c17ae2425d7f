import { fromBase64Url, toBase64Url } from "./bytes";

/** How a key signs. Ed25519 where the browser has it, else ECDSA on P-256 with SHA-256. */
export const KEY_ALGORITHMS = ["Ed25519", "ECDSA-P256"] as const;
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];

/** The half of a key that may be shown to everybody: its SubjectPublicKeyInfo bytes, base64url. */
export interface PublicKey {
  readonly algorithm: KeyAlgorithm;
  readonly spki: string;
}

/** A key that can sign. `id` is the SHA-256 of the public half, base64url, so that nobody can choose it. */
export interface SigningKey {
  readonly id: string;
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;
const byName = (algorithm: KeyAlgorithm) => (algorithm === "Ed25519" ? ({ name: "Ed25519" } as const) : CURVE);
const bySignature = (algorithm: KeyAlgorithm) =>
  algorithm === "Ed25519" ? ({ name: "Ed25519" } as const) : ({ name: "ECDSA", hash: "SHA-256" } as const);

/**
 * A new key whose private half cannot be taken out of the browser.
 *
 * @param extractable true only where a backup under a passphrase is written in the same breath
 */
export async function createSigningKey(extractable = false): Promise<SigningKey> {
  const [algorithm, pair] = await generate(extractable);
  const publicKey = { algorithm, spki: toBase64Url(await crypto.subtle.exportKey("spki", pair.publicKey)) };
  return { id: await keyId(publicKey), publicKey, privateKey: pair.privateKey };
}

async function generate(extractable: boolean): Promise<[KeyAlgorithm, CryptoKeyPair]> {
  try {
    return ["Ed25519", (await crypto.subtle.generateKey({ name: "Ed25519" }, extractable, ["sign", "verify"])) as CryptoKeyPair];
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "NotSupportedError") throw error;
    return ["ECDSA-P256", await crypto.subtle.generateKey(CURVE, extractable, ["sign", "verify"])];
  }
}

/** Name of a key: SHA-256 of its public half, 43 characters of base64url. */
export async function keyId({ algorithm, spki }: PublicKey): Promise<string> {
  return toBase64Url(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`ligne-key:${algorithm}:${spki}`)));
}

/** The private half from its PKCS #8 bytes; it cannot be taken out again. Rejects bytes that are no key of this kind. */
export async function importPrivate(algorithm: KeyAlgorithm, bytes: ArrayBuffer): Promise<CryptoKey> {
  return crypto.subtle.importKey("pkcs8", bytes, byName(algorithm), false, ["sign"]);
}

/** Whether both halves belong together. */
export async function isPair(key: SigningKey): Promise<boolean> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return verifyBytes(key.publicKey, bytes, await signBytes(key, bytes));
}

/** The signature over `bytes`, base64url. */
export async function signBytes(key: SigningKey, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64Url(await crypto.subtle.sign(bySignature(key.publicKey.algorithm), key.privateKey, bytes));
}

/** Whether `signature` was made over `bytes` by the private half of this key. Never throws: what cannot be read is not valid. */
export async function verifyBytes(publicKey: PublicKey, bytes: Uint8Array<ArrayBuffer>, signature: string): Promise<boolean> {
  const [spki, made] = [fromBase64Url(publicKey.spki), fromBase64Url(signature)];
  if (!spki || !made) return false;
  try {
    const key = await crypto.subtle.importKey("spki", spki, byName(publicKey.algorithm), true, ["verify"]);
    return await crypto.subtle.verify(bySignature(publicKey.algorithm), key, made, bytes);
  } catch {
    // A damaged or foreign key cannot have signed anything.
    return false;
  }
}
