import type { JsonValue } from "./clean-copy";
import { type CharterError, wordFault } from "./error";
import { explainIssue } from "./explain-issue";
import type { CharterFault } from "./fault";
import type { SourceFault } from "./json-source";
import { CHARTER_LIMITS } from "./limits";
import { locateErrors } from "./locate";
import { MIGRATIONS, type Migration } from "./migrations";
import { showText } from "./path";
import { readCharter } from "./read";
import type { Charter } from "./schema";
import { describeCharacter, positionOf } from "./text-position";

export type ParsedCharter =
  | { readonly ok: true; readonly charter: Charter }
  | { readonly ok: false; readonly errors: readonly CharterError[] };

/**
 * Reads a charter as `readCharter` does, and says of each fault in a sentence where it stands and what would be right; read from
 * text, by line and column too.
 */
export function parseCharter(source: unknown, migrations: readonly Migration[] = MIGRATIONS): ParsedCharter {
  const read = readCharter(source, migrations);
  if (read.ok) return read;
  const { faults, text, data = null } = read;
  const errors = faults.map((fault) => explainFault(fault, text ?? "", data));
  return { ok: false, errors: text === undefined || errors.some(({ line }) => line) ? errors : locateErrors(text, errors) };
}

function explainFault(fault: CharterFault, text: string, data: JsonValue): CharterError {
  const { from, steps } = fault;
  if (from === undefined) return wordFault(fault);
  if ("offset" in from) return explainSource(fault, from, text);
  return wordFault(fault, explainIssue(from, steps, data));
}

function explainSource(fault: CharterFault, source: SourceFault, text: string): CharterError {
  const position = positionOf(text, source.offset);
  const say = (slots: Readonly<Record<string, string | number>>) => ({ ...wordFault(fault, slots), ...position });
  switch (source.code) {
    case "syntax":
      return say({ ...position, found: describeCharacter(text, source.offset), expected: source.expected });
    case "duplicate-key":
      return say({ ...position, key: showText(source.key) });
    case "too-deep":
      return say({ limit: CHARTER_LIMITS.depth });
    case "string-too-long":
      return say({ limit: CHARTER_LIMITS.stringLength, count: source.length });
  }
}
