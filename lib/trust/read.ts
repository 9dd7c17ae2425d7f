import { fromBase64Url } from "./bytes";
import { KEY_ALGORITHMS, type KeyAlgorithm, type PublicKey } from "./keys";

/** Small files of ours, read strictly: every field as it is written by us, and no other field. */

/** Most bytes of a key or an invitation; both are below one kilobyte. */
export const MOST_FILE = 16_384;

/** The object in a small JSON file; nothing when the text is no JSON, no object, or too long. */
export function readObject(text: string): ReadonlyMap<string, unknown> | undefined {
  if (text.length > MOST_FILE) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    // What a person picked or pasted may be anything; the caller says that it is no such file.
    return undefined;
  }
  return mapOf(value);
}

/** The own fields of an object. */
export function mapOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;
}

/** Whether these are the fields, all of them and no other. */
export function hasExactly(fields: ReadonlyMap<string, unknown>, ...names: string[]): boolean {
  return fields.size === names.length && names.every((name) => fields.has(name));
}

export function readPublicKey(value: unknown): PublicKey | undefined {
  const fields = mapOf(value);
  if (!fields || !hasExactly(fields, "algorithm", "spki")) return undefined;
  const [algorithm, spki] = [fields.get("algorithm"), readBase64(fields.get("spki"))];
  return isAlgorithm(algorithm) && spki !== undefined ? { algorithm, spki } : undefined;
}

/** Base64url of at least one byte. */
export function readBase64(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "" || value.length > 4_096) return undefined;
  return fromBase64Url(value) === undefined ? undefined : value;
}

function isAlgorithm(value: unknown): value is KeyAlgorithm {
  return KEY_ALGORITHMS.some((algorithm) => algorithm === value);
}
