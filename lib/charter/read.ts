import { copyClean, type JsonObject, type JsonValue } from "./clean-copy";
import { findInconsistencies } from "./consistency";
import { type CharterFault, charterFault, showValue } from "./fault";
import { faultsOfIssue } from "./issue-fault";
import { findSourceFault } from "./json-source";
import { CHARTER_SCHEMA } from "./kept";
import { CHARTER_LIMITS, utf8Length } from "./limits";
import { MIGRATIONS, type Migration, migrate } from "./migrations";
import { type Charter, charterSchema } from "./schema";

/** What reading came to. With faults go the text they were found in, as far as it was read, and the data, once it was clean. */
export type ReadCharter =
  | { readonly ok: true; readonly charter: Charter }
  | { readonly ok: false; readonly faults: readonly CharterFault[]; readonly data?: JsonObject; readonly text?: string };

/**
 * Reads a charter from the text of its file, or from data that was already parsed (a message, a record), and refuses by codes and
 * places; `parseCharter` is the same with words.
 *
 * A signature (the field of that name) is no part of the charter and is left out; `lib/trust` holds it against the rest.
 *
 * Order of checks: size, depth and syntax before anything is built (T5); unsafe keys and hidden direction characters, texts
 * brought to NFC (T2, T6); the version of the file, older ones being brought over; shapes; sections against each other.
 * All faults of a step are reported at once, in the order of the file's sections. Never throws on bad data, never fills in
 * a default where something stood that could not be read, never changes what it was given.
 */
export function readCharter(source: unknown, migrations: readonly Migration[] = MIGRATIONS): ReadCharter {
  return typeof source === "string" ? readText(source, migrations) : readData(source, migrations);
}

/** The charter, for whoever has no use for what is wrong with one that does not read. */
export function readWhole(source: unknown): Charter | undefined {
  const read = readCharter(source);
  return read.ok ? read.charter : undefined;
}

function readText(source: string, migrations: readonly Migration[]): ReadCharter {
  const limit = CHARTER_LIMITS.bytes;
  if (source.length > limit || utf8Length(source, limit) > limit) return refuse(charterFault("too-large", [], { limit }));
  // Editors on Windows put a byte order mark in front of UTF-8 files.
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  if (text.trim() === "") return refuse(charterFault("empty", []));
  const fault = findSourceFault(text);
  if (fault !== undefined) {
    const path = "path" in fault ? fault.path : [];
    return { ...refuse({ ...charterFault(fault.code, path), from: fault }), text };
  }
  const read = readData(JSON.parse(text), migrations);
  return read.ok ? read : { ...read, text };
}

function readData(source: unknown, migrations: readonly Migration[]): ReadCharter {
  const clean = copyClean(source);
  if (clean.errors.length > 0) return { ok: false, faults: clean.errors };
  if (!isObject(clean.value)) return refuse(charterFault("not-a-charter", [], { found: showValue(clean.value) }));
  const { signature: _signature, ...data } = clean.value;
  if (data.format !== "ligne-charter")
    return refuse(
      charterFault(data.format === undefined ? "missing" : "wrong-format", ["format"], { expected: '"ligne-charter"' }, data.format),
    );
  const current = bringOver(data, migrations);
  if (!("data" in current)) return refuse(current);
  return readShape(current.data, migrations.length + 1);
}

function bringOver(data: JsonObject, migrations: readonly Migration[]): { readonly data: JsonObject } | CharterFault {
  const known = migrations.length + 1;
  const version = data.schema;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return charterFault("wrong-schema", ["schema"], { expected: known === 1 ? "1" : `a whole number from 1 to ${known}` }, version);
  if (version > known) return charterFault("newer-schema", ["schema"], { needed: version, known }, version);
  if (version === known) return { data };
  try {
    return { data: migrate(data, version, migrations) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return charterFault("migration-failed", ["schema"], { from: version, to: known, reason }, version);
  }
}

function readShape(data: JsonObject, version: number): ReadCharter {
  const { rules } = data;
  if (Array.isArray(rules) && rules.length > CHARTER_LIMITS.rules)
    return refuse(charterFault("too-many-rules", ["rules"], { count: rules.length, limit: CHARTER_LIMITS.rules }));
  // Room for tests of migrations that do not exist yet: the shape is always that of the newest version.
  const shaped = charterSchema.safeParse(version === CHARTER_SCHEMA ? data : { ...data, schema: CHARTER_SCHEMA });
  if (!shaped.success) return { ok: false, faults: shaped.error.issues.flatMap((issue) => faultsOfIssue(issue, data)), data };
  const faults = findInconsistencies(shaped.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, charter: shaped.data };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(fault: CharterFault): Exclude<ReadCharter, { ok: true }> {
  return { ok: false, faults: [fault] };
}
