import tokens from "../../assets/tokens.css?inline";

/** Whether words stand dark on light or light on dark. */
type Ground = "light" | "dark";

/** Each severity has a line of its own shape, so that colour is never the only difference. Thickness in CSS pixels. */
const lines = {
  block: { shape: "wavy", thickness: 2 },
  must: { shape: "solid", thickness: 2 },
  advice: { shape: "dashed", thickness: 2 },
  hint: { shape: "dotted", thickness: 2 },
} as const;

/** Value of a colour token for a ground. The page's own elements do not know our tokens, so that their values stand in the sheet. */
function token(name: string, ground: Ground, css: string): string {
  // The bundler may have taken the spaces out.
  const [light = "", dark = ""] = css.split(/prefers-color-scheme:\s*dark/);
  const value = new RegExp(`--${name}:\\s*([^;}]+)`).exec(ground === "dark" ? dark : light)?.[1]?.trim();
  if (value === undefined) throw new Error(`There is no token --${name} for a ${ground} ground`);
  return value;
}

/**
 * Looks of the lines under words in Meta's editor, as style sheet text for the page's document. The wash under the words whose
 * card is open comes first. Who asked for more contrast gets thicker lines. With forced colours a browser lays the system's own
 * highlight under all such words whatever a sheet says, so there the lines are drawn on it and their shape alone tells. Firefox 140
 * to 145 draws no line under a highlight, only a ground: the words stand on a tint there; browsers without anchor names are those and
 * a few that draw both. `css` holds the tokens.
 */
export function underlineStyles(ground: Ground, css: string = tokens): string {
  const severities = Object.entries(lines);
  const rule = (severity: string, line: string) => `::highlight(ligne-${severity}) { ${line} }`;
  const drawn = severities.map(([severity, { shape, thickness }]) =>
    rule(
      severity,
      `text-decoration: underline ${shape} ${token(severity, ground, css)} ${thickness}px; text-decoration-skip-ink: none; text-underline-offset: 3px;`,
    ),
  );
  const thick = severities.map(([severity]) => rule(severity, "text-decoration-thickness: 3px;"));
  const tinted = severities.map(([severity]) =>
    rule(severity, `background-color: color-mix(in srgb, ${token(severity, ground, css)} 20%, transparent);`),
  );
  const forced = severities.map(([severity]) =>
    rule(severity, "background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText; text-underline-offset: 0;"),
  );
  return [
    rule("near", `background-color: ${token("accent-wash", ground, css)};`),
    ...drawn,
    `@supports not (anchor-name: --a) { ${tinted.join(" ")} }`,
    `@media (prefers-contrast: more) { ${thick.join(" ")} }`,
    `@media (forced-colors: active) { ${forced.join(" ")} }`,
  ].join("\n");
}
