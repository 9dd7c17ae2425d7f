import { canonicalJson, type SigningKey, sha256Text, signRecord, verifyRecord } from "../trust";
import type { ReviewEntry } from "./entries";
import { type ReviewRecord, reviewRecordSchema, type VerifiedRecord } from "./records";

/** Name of a review: a hash over the author's key, so that no other key can hand in a text under it. */
export async function reviewIdOf(authorKeyId: string, nonce: string): Promise<string> {
  return sha256Text(`ligne-review:${authorKeyId}:${nonce}`);
}

/** Name of a record: a hash over what it says and who signed it, whatever the signature's own bytes. */
export async function recordIdOf({ payload, signer }: Pick<ReviewRecord, "payload" | "signer">): Promise<string> {
  return sha256Text(canonicalJson({ payload, signer }));
}

/** Signs an entry. Keys whose value is `undefined` are left out first, so that what is stored is what was signed. */
export async function signEntry(key: SigningKey, entry: ReviewEntry): Promise<ReviewRecord> {
  return reviewRecordSchema.parse(await signRecord(key, "review", JSON.parse(JSON.stringify(entry)) as ReviewEntry));
}

/**
 * Holds a record against its signature and its own hashes (T12).
 *
 * @returns nothing when any of them does not hold
 */
export async function verifyReviewRecord(record: ReviewRecord): Promise<VerifiedRecord | undefined> {
  const keyId = await verifyRecord(record);
  if (keyId === undefined) return undefined;
  const entry = record.payload;
  if (entry.type === "submitted") {
    if ((await sha256Text(entry.text)) !== entry.textHash) return undefined;
    if ((await reviewIdOf(keyId, entry.nonce)) !== entry.reviewId) return undefined;
  }
  return { id: await recordIdOf(record), keyId, entry };
}
