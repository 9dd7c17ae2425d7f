import type * as z from "zod/mini";
import type { SourceFault } from "./json-source";
import { type CharterPath, formatPath, showText } from "./path";
import type { SENTENCES } from "./sentences";

/** Faults as codes and places. Their words stand apart (`error.ts`), as whoever only needs to refuse says none. */

export type CharterErrorCode = keyof typeof SENTENCES;

/** One fault of a charter: what it is, where it stands, and what fills the slots of its sentence. */
export interface CharterFault {
  /** Stable name of the fault, for screens that say it in another language. */
  readonly code: CharterErrorCode;
  /** Place in the charter, such as `rules[3].pairs[0].use`; empty for the file as a whole. */
  readonly path: string;
  /** The same place, step by step, for a screen that shows the error beside its field. */
  readonly steps: CharterPath;
  /** The offending value when it is short and simple; long texts are cut and hidden characters made visible. */
  readonly value?: string | number | boolean | null;
  readonly slots: Readonly<Record<string, string | number>>;
  /** What the text or the schema complained of; what would be right is read off it. */
  readonly from?: SourceFault | z.core.$ZodIssue;
}

/** A fault; `path` and `value` are slots of every sentence. */
export function charterFault(
  code: CharterErrorCode,
  path: CharterPath,
  slots: Readonly<Record<string, string | number>> = {},
  value?: unknown,
): CharterFault {
  const place = formatPath(path);
  const simple = simpleValue(value);
  return {
    code,
    path: place,
    steps: path,
    slots: { path: place === "" ? "the charter" : place, value: showValue(value), ...slots },
    ...(simple === undefined ? {} : { value: simple }),
  };
}

/** A value as a person would name it: texts quoted, lists and objects by their kind. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return showText(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" || typeof value === "symbol" ? `a ${typeof value}` : String(value);
}

function simpleValue(value: unknown): string | number | boolean | null | undefined {
  if (typeof value === "string") return showText(value).slice(1, -1);
  return typeof value === "number" || typeof value === "boolean" || value === null ? value : undefined;
}
