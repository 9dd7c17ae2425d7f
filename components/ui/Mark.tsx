import type { JSX } from "preact";

/** Ligne's mark: three lines of text, the last one drawn by a proofreader's hand. `size` in px. Always beside the name, so it stays silent. */
export function Mark({ size = 26 }: { readonly size?: number }): JSX.Element {
  return (
    <svg
      class="ui-icon"
      width={size}
      height={size}
      viewBox="0 0 26 26"
      fill="none"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="26" height="26" rx="7" fill="var(--accent)" />
      <path d="M6 8.5h14M6 13h9" stroke="var(--accent-ink)" stroke-width="2" opacity="0.6" />
      <path d="M6 18.6c2.2-1.7 4.3-1.7 6.4-.1s4.4 1.7 7.6-.5" stroke="var(--accent-ink)" stroke-width="2.3" />
    </svg>
  );
}
