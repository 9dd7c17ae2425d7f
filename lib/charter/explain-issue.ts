import type * as z from "zod/mini";
import type { JsonValue } from "./clean-copy";
import { type CharterError, type CharterErrorCode, type CharterPath, charterError, showText } from "./error";
import { suggestKey } from "./suggest-key";

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

/** What stands at a path; undefined when nothing does. */
function valueAt(data: JsonValue, path: CharterPath): JsonValue | undefined {
  let value: JsonValue | undefined = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, JsonValue>)[step];
  }
  return value;
}

/** Turns one complaint of the schema into errors that say where and what would be right; unknown keys give one error each. */
export function explainIssue(issue: Issue, data: JsonValue): readonly CharterError[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const value = valueAt(data, path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, data));
  if (issue.code === "custom") return [charterError((issue.params as { code: CharterErrorCode }).code, path, {}, value)];
  if (issue.code === "invalid_key")
    return [
      charterError("wrong-shape", path, {
        value: showText(String(path.at(-1))),
        expected: "the id of a built-in rule, such as hashtag-count",
      }),
    ];
  const expected = expectation(issue);
  if (value === undefined) return [charterError("missing", path, { expected })];
  return [charterError(codeOf(issue, value), path, { expected }, value)];
}

function codeOf(issue: Issue, value: JsonValue): CharterErrorCode {
  if (issue.code === "too_small" || issue.code === "too_big")
    return value === "" ? "wrong-shape" : issue.code === "too_small" ? "too-small" : "too-big";
  if (issue.code === "invalid_value") return "not-allowed";
  if (issue.code === "invalid_format") return "wrong-shape";
  return issue.code === "invalid_union" && issue.discriminator !== undefined ? "not-allowed" : "wrong-type";
}

/** What would be right, as the end of “it should be …”. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "invalid_union":
      return issue.discriminator === undefined
        ? [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectation)))].join(" or ")
        : oneOf("options" in issue ? (issue.options?.map(String) ?? []) : []);
    case "too_small":
      return limit("at least", issue.minimum, issue.origin);
    case "too_big":
      return limit("at most", issue.maximum, issue.origin);
    case "invalid_format":
      return issue.format === "date" ? "a date such as 2027-02-28" : issue.message;
    default:
      return issue.message;
  }
}

function limit(direction: string, bound: number | bigint, origin: string): string {
  if (origin === "string")
    return bound === 1 && direction === "at least" ? "a text that is not empty" : `${direction} ${bound} characters long`;
  if (origin === "array") return `a list of ${direction} ${bound} ${bound === 1 ? "entry" : "entries"}`;
  return `${direction} ${bound}`;
}

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

function unknownKey(path: CharterPath, key: string, data: JsonValue): CharterError {
  const suggestion = suggestKey(path, key, data);
  return charterError("unknown-key", path, {
    key: showText(key),
    suggestion: suggestion === undefined ? "take it out." : `did you mean "${suggestion}"?`,
  });
}
