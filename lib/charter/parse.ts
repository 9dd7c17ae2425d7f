import { copyClean, type JsonObject, type JsonValue } from "./clean-copy";
import { findInconsistencies } from "./consistency";
import { type CharterError, charterError, showText, showValue } from "./error";
import { explainIssue } from "./explain-issue";
import { findSourceFault, type SourceFault } from "./json-source";
import { CHARTER_LIMITS, utf8Length } from "./limits";
import { locateErrors } from "./locate";
import { MIGRATIONS, type Migration, migrate } from "./migrations";
import { CHARTER_SCHEMA, type Charter, charterSchema } from "./schema";
import { describeCharacter, positionOf } from "./text-position";

export type ParsedCharter =
  | { readonly ok: true; readonly charter: Charter }
  | { readonly ok: false; readonly errors: readonly CharterError[] };

/**
 * Reads a charter from the text of its file, or from data that was already parsed (a message, a record).
 *
 * A signature (the field of that name) is no part of the charter and is left out; `lib/trust` holds it against the rest.
 *
 * Order of checks: size, depth and syntax before anything is built (T5); unsafe keys and hidden direction characters, texts
 * brought to NFC (T2, T6); the version of the file, older ones being brought over; shapes; sections against each other.
 * All faults of a step are reported at once, in the order of the file's sections. Never throws on bad data, never fills in
 * a default where something stood that could not be read, never changes what it was given.
 */
export function parseCharter(source: unknown, migrations: readonly Migration[] = MIGRATIONS): ParsedCharter {
  return typeof source === "string" ? parseText(source, migrations) : parseData(source, migrations);
}

function parseText(source: string, migrations: readonly Migration[]): ParsedCharter {
  const limit = CHARTER_LIMITS.bytes;
  if (source.length > limit || utf8Length(source, limit) > limit) return refuse(charterError("too-large", [], { limit }));
  // Editors on Windows put a byte order mark in front of UTF-8 files.
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  if (text.trim() === "") return refuse(charterError("empty", []));
  const fault = findSourceFault(text);
  if (fault !== undefined) return refuse(explainFault(fault, text));
  const parsed = parseData(JSON.parse(text), migrations);
  return parsed.ok ? parsed : { ok: false, errors: locateErrors(text, parsed.errors) };
}

function explainFault(fault: SourceFault, source: string): CharterError {
  const position = positionOf(source, fault.offset);
  switch (fault.code) {
    case "syntax":
      return {
        ...charterError("syntax", [], { ...position, found: describeCharacter(source, fault.offset), expected: fault.expected }),
        ...position,
      };
    case "duplicate-key":
      return { ...charterError("duplicate-key", fault.path, { ...position, key: showText(fault.key) }), ...position };
    case "too-deep":
      return { ...charterError("too-deep", fault.path, { limit: CHARTER_LIMITS.depth }), ...position };
    case "string-too-long":
      return { ...charterError("string-too-long", fault.path, { limit: CHARTER_LIMITS.stringLength, count: fault.length }), ...position };
  }
}

function parseData(source: unknown, migrations: readonly Migration[]): ParsedCharter {
  const clean = copyClean(source);
  if (clean.errors.length > 0) return { ok: false, errors: clean.errors };
  if (!isObject(clean.value)) return refuse(charterError("not-a-charter", [], { found: showValue(clean.value) }));
  const { signature: _signature, ...data } = clean.value;
  if (data.format !== "ligne-charter")
    return refuse(
      charterError(data.format === undefined ? "missing" : "wrong-format", ["format"], { expected: '"ligne-charter"' }, data.format),
    );
  const current = bringOver(data, migrations);
  if (!("data" in current)) return refuse(current);
  return parseShape(current.data, migrations.length + 1);
}

function bringOver(data: JsonObject, migrations: readonly Migration[]): { readonly data: JsonObject } | CharterError {
  const known = migrations.length + 1;
  const version = data.schema;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return charterError("wrong-schema", ["schema"], { expected: known === 1 ? "1" : `a whole number from 1 to ${known}` }, version);
  if (version > known) return charterError("newer-schema", ["schema"], { needed: version, known }, version);
  if (version === known) return { data };
  try {
    return { data: migrate(data, version, migrations) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return charterError("migration-failed", ["schema"], { from: version, to: known, reason }, version);
  }
}

function parseShape(data: JsonObject, version: number): ParsedCharter {
  const { rules } = data;
  if (Array.isArray(rules) && rules.length > CHARTER_LIMITS.rules)
    return refuse(charterError("too-many-rules", ["rules"], { count: rules.length, limit: CHARTER_LIMITS.rules }));
  // Room for tests of migrations that do not exist yet: the shape is always that of the newest version.
  const shaped = charterSchema.safeParse(version === CHARTER_SCHEMA ? data : { ...data, schema: CHARTER_SCHEMA });
  if (!shaped.success) return { ok: false, errors: shaped.error.issues.flatMap((issue) => explainIssue(issue, data)) };
  const errors = findInconsistencies(shaped.data);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, charter: shaped.data };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(error: CharterError): ParsedCharter {
  return { ok: false, errors: [error] };
}
