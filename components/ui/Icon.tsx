import type { JSX } from "preact";

/** Drawn on a 16 × 16 grid with a 1.5 stroke; the colour is the text's. */
const paths = {
  arrow: <path d="M2.5 8h10.5M9 4l4 4-4 4" />,
  back: <path d="M13 8H3M7 4L3 8l4 4" />,
  check: <path d="M3 8.5l3.2 3L13 4.5" />,
  chevron: <path d="M4 6l4 4 4-4" />,
  collapse: <path d="M3.5 8h9" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="2" />
      <path d="M10.5 3.5a1.6 1.6 0 0 0-1.3-1H4.1a1.6 1.6 0 0 0-1.6 1.6v5.1a1.6 1.6 0 0 0 1 1.3" />
    </>
  ),
  export: <path d="M8 2.5v7.5M4.8 5.6L8 2.5l3.2 3.1M2.5 10v2a1.5 1.5 0 0 0 1.5 1.5h8a1.5 1.5 0 0 0 1.5-1.5v-2" />,
  information: <path d="M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5zM8 7.4v3.6M8 4.9v.1" />,
  keyboard: (
    <path d="M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 13 12H3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 3 4zM4.5 6.8v.1M7 6.8v.1M9.5 6.8v.1M12 6.8v.1M5 9.5h6" />
  ),
  lock: <path d="M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />,
  menu: (
    <path d="M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.25 3.25a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 0 1 0-3.5zM5.75 9.25a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 0 1 0-3.5z" />
  ),
  missing: <circle cx="8" cy="8" r="5" stroke-dasharray="2.2 1.72" />,
  open: <path d="M9.5 2.5h4v4M13 3L7.5 8.5M6.5 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.5" />,
  paste: (
    <path d="M6 3.5H4A1.5 1.5 0 0 0 2.5 5v7.5A1.5 1.5 0 0 0 4 14h8a1.5 1.5 0 0 0 1.5-1.5V5A1.5 1.5 0 0 0 12 3.5h-2M6 2h4v3H6zM5.5 8.2h5M5.5 11h3" />
  ),
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  play: <path d="M5 3.3v9.4l7.5-4.7z" />,
  show: <path d="M2.5 4h11M2.5 8h3M2.5 12h5M8.5 6.2v6.3l1.7-1.5h2.8z" />,
  target: <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.75a3.25 3.25 0 1 1 0 6.5a3.25 3.25 0 0 1 0-6.5z" />,
  warning: <path d="M8 2.2l6.2 11H1.8zM8 6.4v3.2M8 11.4v.1" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof paths;

/** A sign that only accompanies words: hidden from screen readers. `size` in px, 16 unless told. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      class="ui-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name]}
    </svg>
  );
}
