import type { JSX } from "preact";
import type { FindingSeverity } from "../../lib/check";

/** Each severity has its own shape, so that colour is never the only difference: ■ ▲ ● ○. */
const shapes: Record<FindingSeverity, JSX.Element> = {
  block: <rect x="1" y="1" width="10" height="10" rx="1.5" fill="currentColor" />,
  must: <path d="M6 .8L11.6 11H.4z" fill="currentColor" />,
  advice: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  hint: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />,
};

/** The shape alone, silent: put it beside the severity's word. `size` in px. */
export function SeverityShape({ severity, size = 11 }: { readonly severity: FindingSeverity; readonly size?: number }): JSX.Element {
  return (
    <svg class="ui-icon" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapes[severity]}
    </svg>
  );
}

/** Shape, colour and word of a severity. `word` is already in the reader's language. */
export function SeverityMark({ severity, word }: { readonly severity: FindingSeverity; readonly word: string }): JSX.Element {
  return (
    <span class="ui-severity" data-severity={severity}>
      <SeverityShape severity={severity} />
      {word}
    </span>
  );
}
