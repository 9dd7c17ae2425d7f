/**
 * Keys, signatures and the one spelling of a record that is signed. Promises that a record whose signature holds is, to the byte,
 * what the owner of the key signed for that purpose; refuses to say who the owner is.
 */
export { fromBase64Url, sha256Text, toBase64Url } from "./bytes";
export { canonicalJson, type JsonValue } from "./canonical";
export { createSigningKey, KEY_ALGORITHMS, type KeyAlgorithm, keyId, type PublicKey, type SigningKey } from "./keys";
export { type Member, MOST_NAME, mayShareKey, readName, type Standing, standingOf, TEAM_ROLES, type TeamRole } from "./member";
export { FEWEST_ITERATIONS, MOST_ITERATIONS, openSealed, type SealedKey, SHORTEST_PASSPHRASE, sealKey } from "./sealed";
export { SIGNED_KINDS, type Signed, type SignedKind, signRecord, verifyRecord } from "./signed";
