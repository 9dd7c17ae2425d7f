import type * as z from "zod/mini";
import type { JsonValue } from "./clean-copy";
import type { CharterPath } from "./path";
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

/** What would be right where the schema complained, for the slots of the sentence; of an unknown key, the one that was meant. */
export function explainIssue(issue: Issue, steps: CharterPath, data: JsonValue): Readonly<Record<string, string>> {
  if (issue.code === "invalid_key") return { expected: "the id of a built-in rule, such as hashtag-count" };
  if (issue.code !== "unrecognized_keys") return { expected: expectation(issue) };
  const suggestion = suggestKey(steps, issue.keys[0] ?? "", data);
  return { suggestion: suggestion === undefined ? "take it out." : `did you mean "${suggestion}"?` };
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
