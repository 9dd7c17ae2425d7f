import * as z from "zod/mini";
import { entrySchema } from "./entries";

/** Ids of keys and records, and hashes of texts: SHA-256 as base64url. */
const signerSchema = z.strictObject({
  algorithm: z.enum(["Ed25519", "ECDSA-P256"]),
  spki: z.string().check(z.maxLength(300), z.regex(/^[A-Za-z0-9_-]+$/)),
});

/** One signed record of a review, as it is stored, sent and read: see `signRecord` for what the signature covers. */
export const reviewRecordSchema = z.strictObject({
  kind: z.literal("review"),
  payload: entrySchema,
  signer: signerSchema,
  signature: z.string().check(z.maxLength(300), z.regex(/^[A-Za-z0-9_-]+$/)),
});
export type ReviewRecord = z.output<typeof reviewRecordSchema>;

/** A record whose signature and inner hashes hold. `keyId` says which key signed it, not whose key that is. */
export interface VerifiedRecord {
  /** SHA-256 over entry and signer, so that the same entry signed twice is one record. */
  readonly id: string;
  readonly keyId: string;
  readonly entry: ReviewRecord["payload"];
}
