import { canonicalJson, type JsonValue } from "./canonical";
import { keyId, type PublicKey, type SigningKey, signBytes, verifyBytes } from "./keys";

/** What a signature is for. A signature for one purpose is worth nothing for another. */
export const SIGNED_KINDS = ["charter", "review", "invite", "member"] as const;
export type SignedKind = (typeof SIGNED_KINDS)[number];

/** A record with its signature. The key is named by its own bytes; who it belongs to is for the reader to know. */
export interface Signed<Payload> {
  readonly kind: SignedKind;
  readonly payload: Payload;
  readonly signer: PublicKey;
  /** Base64url, over the canonical form of kind and payload. */
  readonly signature: string;
}

/** Signs a record. What is signed is `ligne-signed:1:` and the canonical JSON of kind and payload, as UTF-8. */
export async function signRecord<Payload extends JsonValue>(key: SigningKey, kind: SignedKind, payload: Payload): Promise<Signed<Payload>> {
  return { kind, payload, signer: key.publicKey, signature: await signBytes(key, bytesOf(kind, payload)) };
}

/**
 * Holds a record against its signature.
 *
 * @returns the id of the key that signed it; nothing when one byte of kind, payload, key or signature is another.
 * A name says nothing about trust: the caller looks it up among the keys it knows.
 */
export async function verifyRecord(record: Signed<JsonValue>): Promise<string | undefined> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = bytesOf(record.kind, record.payload);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return (await verifyBytes(record.signer, bytes, record.signature)) ? keyId(record.signer) : undefined;
}

function bytesOf(kind: SignedKind, payload: JsonValue): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`ligne-signed:1:${canonicalJson({ kind, payload })}`);
}
