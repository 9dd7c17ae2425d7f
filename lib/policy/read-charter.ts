import * as z from "zod/mini";
import { CHARTER_LIMITS, CHARTER_SCHEMA, type KeptCharter, keptCharterSchema } from "../charter";
import { findUnsafe, type JsonValue, KEY_ALGORITHMS, type Signed, verifyRecord } from "../trust";
import type { PolicyRefusal } from "./policy";

/** A signature and its key stand beside the charter. */
const MOST_TEXT = CHARTER_LIMITS.bytes + 16_384;
const text = z.string().check(z.maxLength(4_000));
const signedSchema = z.strictObject({
  kind: z.literal("charter"),
  payload: z.looseObject({}),
  signer: z.strictObject({ algorithm: z.enum(KEY_ALGORITHMS), spki: text }),
  signature: text,
});

type Read =
  | { readonly ok: true; readonly charter: KeptCharter; readonly signedBy?: string }
  | ({ readonly ok: false } & Pick<PolicyRefusal, "code" | "detail">);

/** One deployed charter, as text or as data. A signature that is there must hold; one that is missing is not missed. */
export async function readPolicyCharter(source: unknown): Promise<Read> {
  const signed = findSignature(source);
  if (signed === undefined) return readPlain(source);
  const parsed = signedSchema.safeParse(signed);
  const signedBy = parsed.success ? await verifyRecord(parsed.data as Signed<JsonValue>) : undefined;
  if (!parsed.success || signedBy === undefined) return { ok: false, code: "signature" };
  const read = readPlain(parsed.data.payload);
  return read.ok ? { ...read, signedBy } : read;
}

function readPlain(source: unknown): Read {
  const data = typeof source === "string" ? parseJson(source) : source;
  if (hasSchema(data) && data.schema > CHARTER_SCHEMA) return { ok: false, code: "newer-charter" };
  const parsed = keptCharterSchema.safeParse(data);
  const fault = parsed.success ? findUnsafe(data) : parsed.error.issues[0]?.path.join(".");
  return parsed.success && fault === undefined
    ? { ok: true, charter: parsed.data }
    : { ok: false, code: "charter", ...(fault && { detail: fault }) };
}

function hasSchema(data: unknown): data is { readonly schema: number } {
  return typeof data === "object" && data !== null && "schema" in data && typeof data.schema === "number";
}

/** The signed record when there is one; a charter itself has neither `payload` nor `signature`. */
function findSignature(source: unknown): unknown {
  const data = typeof source === "string" && source.includes('"signature"') ? parseJson(source) : source;
  return typeof data === "object" && data !== null && Object.hasOwn(data, "payload") && Object.hasOwn(data, "signature") ? data : undefined;
}

/** Nothing when it is too long or no JSON; an editor on Windows may have put a byte order mark in front. */
function parseJson(source: string): unknown {
  if (source.length > MOST_TEXT) return undefined;
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
