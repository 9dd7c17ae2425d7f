import { fromBase64Url } from "./bytes";

/** Letters and digits that are not taken for one another: no O beside 0, no I or L beside 1, no U (Crockford's base 32). */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Bits shown: out of reach of anybody who looks for a key with the same fingerprint. */
const BITS = 120;

/**
 * A key's id as people can read it out: 24 characters in groups of four, from its first 120 bits. Empty for what is no key id.
 * Shown instead of a name wherever somebody decides whom to trust (T6).
 */
export function fingerprint(keyId: string): string {
  const bytes = fromBase64Url(keyId);
  if (bytes?.length !== 32) return "";
  let bits = 0n;
  for (const byte of bytes.subarray(0, BITS / 8)) bits = (bits << 8n) | BigInt(byte);
  const digits = Array.from({ length: BITS / 5 }, (_, at) => DIGITS[Number((bits >> BigInt(BITS - 5 * (at + 1))) & 31n)]);
  return (digits.join("").match(/.{4}/g) ?? []).join(" ");
}
