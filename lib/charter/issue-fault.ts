import type * as z from "zod/mini";
import type { JsonValue } from "./clean-copy";
import { type CharterErrorCode, type CharterFault, charterFault } from "./fault";
import { type CharterPath, showText } from "./path";

type Issue = z.core.$ZodIssue;

/** What stands at a path; undefined when nothing does. */
function valueAt(data: JsonValue, path: CharterPath): JsonValue | undefined {
  let value: JsonValue | undefined = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, JsonValue>)[step];
  }
  return value;
}

/** Turns one complaint of the schema into faults; unknown keys give one fault each. */
export function faultsOfIssue(issue: Issue, data: JsonValue): readonly CharterFault[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const value = valueAt(data, path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ ...charterFault("unknown-key", path, { key: showText(key) }), from: { ...issue, keys: [key] } }));
  if (issue.code === "custom") return [charterFault((issue.params as { code: CharterErrorCode }).code, path, {}, value)];
  if (issue.code === "invalid_key")
    return [{ ...charterFault("wrong-shape", path, { value: showText(String(path.at(-1))) }), from: issue }];
  return [{ ...charterFault(value === undefined ? "missing" : codeOf(issue, value), path, {}, value), from: issue }];
}

function codeOf(issue: Issue, value: JsonValue): CharterErrorCode {
  if (issue.code === "too_small" || issue.code === "too_big")
    return value === "" ? "wrong-shape" : issue.code === "too_small" ? "too-small" : "too-big";
  if (issue.code === "invalid_value") return "not-allowed";
  if (issue.code === "invalid_format") return "wrong-shape";
  return issue.code === "invalid_union" && issue.discriminator !== undefined ? "not-allowed" : "wrong-type";
}
