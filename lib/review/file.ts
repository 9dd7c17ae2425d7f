import { LONGEST_TEXT } from "./entries";
import { type ReviewRecord, reviewRecordSchema } from "./records";

/** Newest version of the review file that this code reads and writes. */
export const REVIEW_SCHEMA = 1;
const FORMAT = "ligne-reviews";
export const REVIEW_FILE_LIMITS = { bytes: 5_000_000, depth: 16, records: 5_000, stringLength: LONGEST_TEXT } as const;

/** Keys that programs give a meaning of their own (T2). */
const UNSAFE_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];

/**
 * Why a file was refused as a whole. `newer`: made by a later version, which is named. `bad-record`: the record in this place, from 0,
 * is none; `not-reviews`: another kind of file.
 */
export type ReviewFileFault =
  | { readonly code: "too-large" | "not-json" | "too-deep" | "unsafe-key" | "string-too-long" | "not-reviews" | "too-many" | "empty" }
  | { readonly code: "newer"; readonly needs: number }
  | { readonly code: "bad-record"; readonly at: number };

export type ParsedReviews =
  | { readonly ok: true; readonly records: readonly ReviewRecord[] }
  | { readonly ok: false; readonly fault: ReviewFileFault };

/** The text of a `*.review.json` file with these records. */
export function serialiseReviews(records: readonly ReviewRecord[]): string {
  const lines = records.map((record) => `    ${JSON.stringify(record)}`).join(",\n");
  return `{\n  "format": "${FORMAT}",\n  "schema": ${REVIEW_SCHEMA},\n  "records": [\n${lines}\n  ]\n}\n`;
}

/** Reads a review file whole, or refuses it. That signatures hold is for `verifyReviewRecord` to say. */
export function parseReviews(source: string): ParsedReviews {
  const { bytes } = REVIEW_FILE_LIMITS;
  if (source.length > bytes || new TextEncoder().encode(source).length > bytes) return refuse({ code: "too-large" });
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    return refuse({ code: "not-json" });
  }
  const fault = faultOf(data);
  return fault ? refuse(fault) : readRecords(data);
}

function readRecords(data: unknown): ParsedReviews {
  if (typeof data !== "object" || data === null || Reflect.get(data, "format") !== FORMAT) return refuse({ code: "not-reviews" });
  const schema: unknown = Reflect.get(data, "schema");
  if (typeof schema === "number" && Number.isInteger(schema) && schema > REVIEW_SCHEMA) return refuse({ code: "newer", needs: schema });
  const list: unknown = Reflect.get(data, "records");
  if (schema !== REVIEW_SCHEMA || !Array.isArray(list) || Object.keys(data).length !== 3) return refuse({ code: "not-reviews" });
  if (list.length === 0) return refuse({ code: "empty" });
  if (list.length > REVIEW_FILE_LIMITS.records) return refuse({ code: "too-many" });
  const records: ReviewRecord[] = [];
  for (const [at, item] of list.entries()) {
    const parsed = reviewRecordSchema.safeParse(item);
    if (!parsed.success) return refuse({ code: "bad-record", at });
    records.push(parsed.data);
  }
  return { ok: true, records };
}

/** Looks at depth, keys and lengths without recursion, before anything that recurses (T5). */
function faultOf(data: unknown): ReviewFileFault | undefined {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && value.length > REVIEW_FILE_LIMITS.stringLength) return { code: "string-too-long" };
    if (typeof value !== "object" || value === null) continue;
    if (depth > REVIEW_FILE_LIMITS.depth) return { code: "too-deep" };
    const keys = Array.isArray(value) ? [] : Object.keys(value);
    if (keys.some((key) => UNSAFE_KEYS.includes(key))) return { code: "unsafe-key" };
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}

function refuse(fault: ReviewFileFault): ParsedReviews {
  return { ok: false, fault };
}
