import type { Figures } from "./figures";
import type { Group, Outcome, Report } from "./report";

const COLUMNS: readonly (readonly [head: string, of: (figures: Figures) => number | undefined])[] = [
  ["precision", ({ precision }) => precision],
  ["recall", ({ recall }) => recall],
  ["F1", ({ f1 }) => f1],
  ["accuracy", ({ accuracy }) => accuracy],
  ["false al.", ({ falseAlarms }) => falseAlarms],
  ["AUC", ({ auc }) => auc],
  ["Brier", ({ brier }) => brier],
  ["calib.", ({ calibrationGap }) => calibrationGap],
  ["best acc.", ({ bestAccuracy }) => bestAccuracy],
  ["at", ({ bestThreshold }) => bestThreshold],
];

/** The report as tables for a reader. */
export function printReport({ groups, kinds, mistakes }: Report): string {
  const width = Math.max(12, ...groups.map(({ name }) => name.length));
  const head = `${"".padEnd(width)} ${"texts".padStart(7)} ${"filler".padStart(7)} ${COLUMNS.map(([name]) => name.padStart(9)).join(" ")}`;
  const lines = [head, ...groups.flatMap((group) => rowOf(group, width))];
  if (kinds.length > 0) {
    lines.push("", "Kinds that labels name: texts, flagged, flagged or hinted under that very kind");
    for (const { kind, count, flagged, named } of kinds) lines.push(`  ${kind.padEnd(20)} ${[count, flagged, named].join("  ")}`);
  }
  if (mistakes.length > 0) {
    lines.push("", "Furthest from the label");
    for (const mistake of mistakes) lines.push(...mistakeOf(mistake));
  }
  return `${lines.join("\n")}\n`;
}

function rowOf({ name, figures, unlabelled, unlabelledFlagged }: Group, width: number): string[] {
  const cells = COLUMNS.map(([, of]) => (of(figures)?.toFixed(3) ?? "–").padStart(9));
  const row = `${name.padEnd(width)} ${String(figures.count).padStart(7)} ${String(figures.positives).padStart(7)} ${cells.join(" ")}`;
  if (unlabelled === 0) return [row];
  const share = ((100 * unlabelledFlagged) / unlabelled).toFixed(1);
  return [row, `${"".padEnd(width)} ${unlabelled} texts without a label: ${unlabelledFlagged} flagged (${share} %)`];
}

function mistakeOf({ id, label, score, found, evidence, text }: Outcome): string[] {
  const start = text.replaceAll(/\s+/g, " ").slice(0, 110);
  return [
    `  ${score.toFixed(2)}, labelled ${label}: ${id}`,
    `       ${start}`,
    `       ${found.join(", ") || "no kind"}${evidence === "" ? "" : `: ${evidence}`}`,
  ];
}
