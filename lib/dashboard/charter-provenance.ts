import type { Charter } from "../charter";
import type { ReplyOf, RequestOf, RequestResult } from "../messages";
import { type CharterConsent, type CharterVerdict, CONSENTS, joinCharter, mayTake, splitCharter } from "../trust";
import type { PagesClient } from "./inputs";

/** Who signed a charter file, and what that is worth here. */
export type Provenance = ReplyOf<"charter.weigh"> & { readonly signed?: RequestOf<"charter.take">["signed"] | undefined };

/**
 * Takes a file's signature off and has the background hold it against the rest.
 *
 * @param text a file that was read as this charter before, so that its size, depth and syntax are known to be right
 */
export async function weighFile(client: PagesClient, { id }: Charter, text: string): Promise<RequestResult<Provenance>> {
  const split = splitCharter(JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text));
  if (split.status === "malformed") return { ok: true, value: { verdict: "tampered" } };
  const signed = split.status === "signed" ? { payload: split.payload, ...split.signature } : undefined;
  const weighed = await client.request("charter.weigh", { id, ...(signed && { signed }) });
  return weighed.ok ? { ok: true, value: { ...weighed.value, signed } } : weighed;
}

/** What the reader has to agree to before the file can be taken; nothing when nothing is out of the way. */
export function consentFor(verdict: CharterVerdict): CharterConsent | undefined {
  return CONSENTS.find((consent) => consent === verdict);
}

/** Whether the file can be taken at all, be it with consent. */
export function isTakable(verdict: CharterVerdict): boolean {
  return mayTake(verdict, consentFor(verdict));
}

/** Takes the file as its signature allows; what needs consent was agreed to before. */
export function takeFile(
  client: PagesClient,
  charter: Charter,
  { verdict, signed }: Provenance,
): Promise<RequestResult<ReplyOf<"charter.import">>> {
  const consent = consentFor(verdict);
  if (signed) return client.request("charter.take", { signed, ...(consent === "other-key" && { consent }) });
  return client.request("charter.import", { charter, ...(consent === "unsigned-after" && { consent }) });
}

/** The charter in force for a file, with its signature where it has one; nothing when it is gone. */
export async function fileOf(client: PagesClient, id: string): Promise<RequestResult<Charter | undefined>> {
  const result = await client.request("charter.export", { id });
  if (!result.ok) return result;
  const { charter, signature } = result.value;
  return { ok: true, value: charter && signature ? joinCharter(charter, signature) : charter };
}
