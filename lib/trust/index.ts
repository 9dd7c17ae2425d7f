/**
 * Keys, signatures, the one spelling of a record that is signed, and the small files that carry keys. Promises that a record whose
 * signature holds is, to the byte, what the owner of the key signed for that purpose, and that a private half leaves the browser under
 * a passphrase only; refuses to say who the owner is: that, people confirm.
 */
export { fromBase64Url, sha256Text, toBase64Url } from "./bytes";
export { canonicalJson, type JsonValue } from "./canonical";
export { type CharterSignature, joinCharter, type SplitCharter, splitCharter } from "./charter-file";
export { fingerprint } from "./fingerprint";
export { type Invite, type ReadInvite, readInvite, writeInvite } from "./invite";
export { type KeyBackup, type ReadKeyFile, readKeyFile, writeKeyFile } from "./key-file";
export { createSigningKey, KEY_ALGORITHMS, type KeyAlgorithm, keyId, type PublicKey, type SigningKey } from "./keys";
export { type Member, MOST_NAME, mayShareKey, readName, type Standing, standingOf, TEAM_ROLES, type TeamRole } from "./member";
export { barOf, type CharterConsent, type CharterVerdict, CONSENTS, type IncomingCharter, judgeCharter, mayTake } from "./publisher";
export { MOST_FILE } from "./read";
export { FEWEST_ITERATIONS, MOST_ITERATIONS, openSealed, type SealedKey, SHORTEST_PASSPHRASE, sealKey } from "./sealed";
export { SIGNED_KINDS, type Signed, type SignedKind, signRecord, verifyRecord } from "./signed";
export { sixWords } from "./six-words";
export { DATA_LIMITS, findUnsafe } from "./unsafe";
