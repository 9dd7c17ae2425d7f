import type { FindingSeverity, Span } from "../../check";

/** Words of the draft that have a line under them; `key` is the same while the same remark stands. */
export interface Underlined extends Span {
  readonly key: string;
  readonly severity: FindingSeverity;
}

/**
 * Names in the page's registry of highlights, which all scripts of the page share; a style sheet gives them their looks.
 * `near` lies under the words whose card is open.
 */
export const HIGHLIGHTS = {
  block: "ligne-block",
  must: "ligne-must",
  advice: "ligne-advice",
  hint: "ligne-hint",
  near: "ligne-near",
} as const satisfies Record<FindingSeverity | "near", string>;
