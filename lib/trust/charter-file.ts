import type { JsonValue } from "./canonical";
import type { PublicKey } from "./keys";
import { hasExactly, mapOf, readBase64, readPublicKey } from "./read";

/** Name of the field of a charter file that holds its signature. All the other fields are what was signed. */
const FIELD = "signature";

/** What a signed charter file carries beside the charter. */
export interface CharterSignature {
  readonly signer: PublicKey;
  readonly signature: string;
}

/** A charter file taken apart. `malformed`: it has a signature that is none. */
export type SplitCharter =
  | { readonly status: "unsigned" | "malformed" }
  | { readonly status: "signed"; readonly payload: JsonValue; readonly signature: CharterSignature };

/**
 * Takes the signature off the data of a charter file, as `JSON.parse` gave it. The rest is handed back as it stands in the file,
 * since that is what was signed: no default filled in, nothing brought over from an older format.
 */
export function splitCharter(data: unknown): SplitCharter {
  const fields = mapOf(data);
  if (!fields?.has(FIELD)) return { status: "unsigned" };
  const inner = mapOf(fields.get(FIELD));
  const [signer, signature] = [readPublicKey(inner?.get("signer")), readBase64(inner?.get("signature"))];
  if (!inner || !hasExactly(inner, "signer", "signature") || !signer || !signature) return { status: "malformed" };
  const payload = Object.fromEntries([...fields].filter(([key]) => key !== FIELD)) as JsonValue;
  return { status: "signed", payload, signature: { signer, signature } };
}

/** The charter with its signature as one more field, to be written as a file. */
export function joinCharter<Charter extends object>(charter: Charter, { signer, signature }: CharterSignature): Charter {
  return { ...charter, [FIELD]: { signer: { ...signer }, signature } };
}
