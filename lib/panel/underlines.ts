import type { CheckResult, FindingSeverity, Span } from "../check";
import type { Shown } from "./shown-findings";

/** Words of the draft to be underlined, with the card that tells why. */
export interface Underline extends Span {
  readonly key: string;
  readonly severity: FindingSeverity;
}

/** Beyond this a line under the words would stand under the whole post; in UTF-16 units. */
const LONGEST_UNDERLINED = 240;
/** A remark about all there is names no words; a short post may well be one wrong phrase. In UTF-16 units. */
const LONGEST_WHOLE = 80;

/**
 * Where lines stand in `text`, in the order of the draft: under the words of every card on show that the newest check has found
 * again. A card that is only kept until the author rests has no line, for its words are being changed.
 */
export function underlinesOf(shown: Shown, result: CheckResult | undefined, text: string): readonly Underline[] {
  if (result === undefined) return [];
  const found = new Set(result.findings);
  const whole = text.trim().length;
  return shown.findings
    .filter(({ finding }) => found.has(finding) && hasOwnWords(finding, whole))
    .map(({ key, finding: { start, end, severity } }) => ({ key, start, end, severity }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function hasOwnWords({ start, end }: Span, whole: number): boolean {
  const length = end - start;
  return length > 0 && length <= LONGEST_UNDERLINED && (length < whole || length <= LONGEST_WHOLE);
}
