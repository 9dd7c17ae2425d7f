import * as z from "zod/mini";
import { type Charter, readCharter } from "../charter";
import { type JsonValue, KEY_ALGORITHMS, type Signed, verifyRecord } from "../trust";
import type { PolicyRefusal } from "./policy";

const text = z.string().check(z.maxLength(4_000));
const signedSchema = z.strictObject({
  kind: z.literal("charter"),
  payload: z.looseObject({}),
  signer: z.strictObject({ algorithm: z.enum(KEY_ALGORITHMS), spki: text }),
  signature: text,
});

type Read =
  | { readonly ok: true; readonly charter: Charter; readonly signedBy?: string }
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
  const parsed = readCharter(source);
  if (parsed.ok) return { ok: true, charter: parsed.charter };
  const first = parsed.faults[0];
  if (first?.code === "newer-schema") return { ok: false, code: "newer-charter" };
  return { ok: false, code: "charter", ...(first && { detail: first.path === "" ? first.code : `${first.path}: ${first.code}` }) };
}

/** The signed record when there is one; a charter itself has neither `payload` nor `signature`. */
function findSignature(source: unknown): unknown {
  const data = typeof source === "string" && source.length < 8_000_000 && source.includes('"signature"') ? parseJson(source) : source;
  return typeof data === "object" && data !== null && Object.hasOwn(data, "payload") && Object.hasOwn(data, "signature") ? data : undefined;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
