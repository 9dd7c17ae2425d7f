/** The one scale of severity. `off` silences a rule and therefore never appears on a finding. */
export type Severity = "off" | FindingSeverity;
export type FindingSeverity = "hint" | "advice" | "must" | "block";

/** From calm to grave; the index is the weight used for ordering. */
export const SEVERITIES = ["hint", "advice", "must", "block"] as const satisfies readonly FindingSeverity[];

/** A stretch of the draft in UTF-16 units, `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace `[start, end)` of the draft by `text`. Edits of one fix never overlap. */
export interface Edit extends Span {
  readonly text: string;
}

/** A way to mend a finding. `safe` fixes may be applied in bulk; the others are only offered one by one. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** What a rule says about a draft. `start = end` only for something that is missing. */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly severity: FindingSeverity;
  /** One line, what to do. Already in the reader's language. */
  readonly message: string;
  /** One or two lines, why it matters to this charter or this reader. */
  readonly why: string;
  /** Set on findings of the rule `filler`, and on house rules. */
  readonly kind?: string;
  /** The words of the draft that made the rule speak, for the card. */
  readonly evidence?: string;
  /** A question that helps to find what is missing. */
  readonly question?: string;
  readonly fixes?: readonly Fix[];
  /** Number of the lesson that explains it (1–35). */
  readonly lesson?: number;
}

/** Gravest first, then by position, then by rule id, so that the order never depends on the order of rules. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.kind ?? "", b.kind ?? "")
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
