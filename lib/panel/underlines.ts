import type { FindingSeverity, Span } from "../check";
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
 * Where lines stand in `text`, in the order of the draft: under the words of every card on show. A card whose words are being
 * changed is kept until the author rests, and has no line meanwhile.
 */
export function underlinesOf(shown: Shown, text: string): readonly Underline[] {
  const whole = text.trim().length;
  return shown.findings
    .filter(({ finding, isBroken }) => !isBroken && hasOwnWords(finding, whole))
    .map(({ key, finding: { start, end, severity } }) => ({ key, start, end, severity }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function hasOwnWords({ start, end }: Span, whole: number): boolean {
  const length = end - start;
  return length > 0 && length <= LONGEST_UNDERLINED && (length < whole || length <= LONGEST_WHOLE);
}
