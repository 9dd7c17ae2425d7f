import { MESSAGE_TYPES, type MessageType, type ServerEvent } from "../messages";
import type { StoreEvent } from "../store";

/** Codes of the background itself; those of the server and the store are theirs. */
type LogCode =
  | ServerEvent["code"]
  | StoreEvent["code"]
  | "installed"
  | "policy-refused"
  | "host-registered"
  | "host-removed"
  | "task-failed"
  | "rows-deleted";

export interface LogEntry {
  readonly code: LogCode;
  readonly type?: MessageType;
  readonly size?: number;
  /** Only its name is kept, and only when it is one of the browser's or Dexie's own. */
  readonly error?: unknown;
}
export type Log = (entry: LogEntry) => void;

const ERROR_NAMES: readonly string[] = [
  "AbortError",
  "ConstraintError",
  "DataCloneError",
  "DataError",
  "DatabaseClosedError",
  "InvalidStateError",
  "NotFoundError",
  "OpenFailedError",
  "QuotaExceededError",
  "RangeError",
  "ReadOnlyError",
  "SchemaError",
  "SecurityError",
  "TimeoutError",
  "TypeError",
  "UnknownError",
  "UpgradeError",
  "VersionError",
  "$ZodError",
];

/**
 * The one way to the log (T20): a code, a message type, a number and the name of an error, each out of a closed set, so that no
 * word of a draft can get there. The same entry again is written at its 2nd, 4th, 8th … time only, with the count; a flood of
 * forged messages stays a handful of lines.
 *
 * @param write takes one line of JSON
 */
export function createLog(write: (line: string) => void): Log {
  const times = new Map<string, number>();
  return ({ code, type, size, error }) => {
    const known = {
      code,
      ...(type !== undefined && MESSAGE_TYPES.includes(type) ? { type } : {}),
      ...(error === undefined ? {} : { error: errorName(error) }),
    };
    const key = JSON.stringify(known);
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    if (!Number.isInteger(Math.log2(count))) return;
    write(JSON.stringify({ ...known, ...(typeof size === "number" && Number.isFinite(size) ? { size } : {}), times: count }));
  };
}

function errorName(error: unknown): string {
  return error instanceof Error && ERROR_NAMES.includes(error.name) ? error.name : "other";
}
