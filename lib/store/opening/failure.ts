/**
 * What an error of the database means. On a full disk Chromium reports `AbortError` or `UnknownError`; only a full quota says
 * `QuotaExceededError` (fault table, F7 and F8).
 */
export type StoreFailure = "full" | "closed" | "bug";

const CLOSED = new Set(["DatabaseClosedError", "InvalidStateError"]);
/** Errors that our own code can cause; an abort that carries one of them is no sign of a full disk. */
const OURS = new Set([
  "ConstraintError",
  "DataError",
  "TypeError",
  "SchemaError",
  "NotFoundError",
  "ReadOnlyError",
  "RangeError",
  "$ZodError",
]);

/** Reads the names along the error's chain of causes; Dexie wraps the browser's own error. */
export function classifyFailure(error: unknown): StoreFailure {
  const names = errorNames(error);
  if (names.includes("QuotaExceededError")) return "full";
  if (names.some((name) => OURS.has(name))) return "bug";
  if (names.some((name) => CLOSED.has(name))) return "closed";
  return names.some((name) => name === "AbortError" || name === "UnknownError") ? "full" : "bug";
}

function errorNames(error: unknown): string[] {
  const names: string[] = [];
  for (let current = error; current instanceof Error && names.length < 10; current = nextCause(current)) names.push(current.name);
  return names;
}

function nextCause(error: Error): unknown {
  return "inner" in error && error.inner !== error ? error.inner : error.cause;
}
