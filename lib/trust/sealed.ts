import { fromBase64Url, toBase64Url } from "./bytes";
import { importPrivate, isPair, keyId, type PublicKey, type SigningKey } from "./keys";

/**
 * The private half of a key under a passphrase: PBKDF2 with SHA-256, then AES-256-GCM that also binds the key's id. Base64url but
 * for the number of iterations.
 */
export interface SealedKey {
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
}

/** Fewest iterations: what OWASP asks of PBKDF2 with SHA-256 since 2023. The most keeps a hostile file from stopping the worker. */
export const FEWEST_ITERATIONS = 600_000;
export const MOST_ITERATIONS = 5_000_000;

/** Shortest passphrase, in characters. The machine is shared, and who sits at it may take the sealed key away and try at leisure. */
export const SHORTEST_PASSPHRASE = 10;

/** Seals a key that may be taken out; the caller throws that one away and goes on with what `openSealed` gives. */
export async function sealKey(key: SigningKey, passphrase: string): Promise<SealedKey> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const secret = await derive(passphrase, salt, FEWEST_ITERATIONS);
  const bytes = await crypto.subtle.exportKey("pkcs8", key.privateKey);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bound(key.id) }, secret, bytes);
  return { iterations: FEWEST_ITERATIONS, salt: toBase64Url(salt), iv: toBase64Url(iv), data: toBase64Url(data) };
}

/**
 * @returns the key, which cannot be taken out of the browser any more; nothing when the passphrase is another one, or when a byte
 * was changed or the two halves do not belong together
 */
export async function openSealed(publicKey: PublicKey, sealed: SealedKey, passphrase: string): Promise<SigningKey | undefined> {
  const [salt, iv, data] = [fromBase64Url(sealed.salt), fromBase64Url(sealed.iv), fromBase64Url(sealed.data)];
  const { iterations } = sealed;
  if (!salt || !iv || !data || !(iterations >= FEWEST_ITERATIONS && iterations <= MOST_ITERATIONS)) return undefined;
  const id = await keyId(publicKey);
  try {
    const secret = await derive(passphrase, salt, iterations);
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bound(id) }, secret, data);
    const key = { id, publicKey, privateKey: await importPrivate(publicKey.algorithm, bytes) };
    return (await isPair(key)) ? key : undefined;
  } catch (error) {
    // What does not open was sealed otherwise; anything else is a fault of ours.
    if (error instanceof DOMException || error instanceof TypeError) return undefined;
    throw error;
  }
}

function bound(id: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`ligne-key:1:${id}`);
}

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const text = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", text, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
