import { COEFFICIENTS, type Coefficients } from "../../check";
import type { Measured } from "./measure";
import type { Row } from "./rows";
import { SOURCES } from "./sources";

/** What the card of the model tells. */
export interface CardFacts {
  readonly rows: readonly Row[];
  readonly folds: readonly Measured[];
  readonly bySource: readonly Measured[];
  readonly coefficients: Coefficients;
  readonly headlines: number;
}

/** A bar of the product, and where its figure stands. */
interface Bar {
  readonly what: string;
  readonly least?: number;
  readonly most?: number;
  readonly of: (sets: ReadonlyMap<string, Measured>) => number | undefined;
}

const figure = (set: string, of: (measured: Measured) => number | undefined) => (sets: ReadonlyMap<string, Measured>) => {
  const measured = sets.get(set);
  return measured && of(measured);
};
const BARS: readonly Bar[] = [
  ...["drafts (fr)", "drafts (en)", "own drafts (fr)", "own drafts (en)"].flatMap((set): Bar[] => [
    { what: `${set}: AUC`, least: 0.93, of: figure(set, ({ figures }) => figures.auc) },
    { what: `${set}: F1`, least: 0.85, of: figure(set, ({ figures }) => figures.f1) },
    { what: `${set}: precision`, least: 0.9, of: figure(set, ({ figures }) => figures.precision) },
  ]),
  { what: "page_posts_read (en): F1", least: 0.8, of: figure("page_posts_read (en)", ({ figures }) => figures.f1) },
  { what: "page_bait_mined (en): recall", least: 0.85, of: figure("page_bait_mined (en)", ({ figures }) => figures.recall) },
  {
    what: "corporate_messaging (en): flagged",
    most: 0.02,
    of: figure("corporate_messaging (en)", ({ figures }) => figures.falseAlarms),
  },
  { what: "stopclickbait (en): accuracy", least: 0.955, of: figure("stopclickbait (en)", ({ figures }) => figures.bestAccuracy) },
  { what: "stopclickbait (en): AUC", least: 0.99, of: figure("stopclickbait (en)", ({ figures }) => figures.auc) },
  { what: "clickbait17 (en): AUC", least: 0.8, of: figure("clickbait17 (en)", ({ figures }) => figures.auc) },
];

/** The model's card in Markdown, around the words of `before` and `after`, which are written by hand. */
export function cardOf({ rows, folds, bySource, coefficients, headlines }: CardFacts, before: string, after: string): string {
  const sets = new Map(folds.map((measured) => [measured.name, measured]));
  return [
    before,
    "## Data",
    table(
      ["set", "texts", "filler", "words", "together", "terms"],
      SOURCES.map((source) => {
        const own = rows.filter((row) => row.source === source);
        const filler = own.filter(({ label }) => label === 1).length;
        return [source.name, own.length, filler, source.words || "measured only", source.together || "–", source.terms];
      }),
    ),
    "*words*: weight of one text while weights are learnt; *together*: while coefficients are learnt. Only train parts are read.",
    "## Figures by cross-validation",
    "Five folds; texts of one pair, and equal texts, are never parted. Each text is judged by the whole product at the normal tolerance, with weights and coefficients learnt from the other folds (the logits that coefficients are learnt from are held out too). Headlines are lower-cased; their accuracy is at the best threshold of the set.",
    figuresTable(folds),
    "## Figures by source",
    "Each set judged by what was learnt from all the others: what to expect on texts from elsewhere.",
    figuresTable(bySource),
    "## Bars",
    table(
      ["bar", "wanted", "cross-validated", ""],
      BARS.map(({ what, least, most, of }) => {
        const found = of(sets);
        const isMet = found !== undefined && found >= (least ?? 0) && found <= (most ?? 1);
        return [what, least === undefined ? `≤ ${most}` : `≥ ${least}`, shown(found), isMet ? "met" : "**not met**"];
      }),
    ),
    "## Coefficients",
    COEFFICIENTS.map((name) => `${name} ${coefficients[name] ?? 0}`).join(", "),
    `A headline counts as bait from degree ${headlines} on.`,
    after,
  ]
    .map((part) => part.trim())
    .join("\n\n")
    .concat("\n");
}

function figuresTable(sets: readonly Measured[]): string {
  return table(
    [
      "set",
      "texts",
      "filler",
      "precision",
      "recall",
      "F1",
      "false alarms",
      "AUC",
      "AUC of words alone",
      "calibration gap",
      "best accuracy",
    ],
    sets.map(({ name, figures, wordsAlone }) => [
      name,
      figures.count,
      figures.positives,
      ...[figures.precision, figures.recall, figures.f1, figures.falseAlarms, figures.auc, wordsAlone, figures.calibrationGap].map(shown),
      shown(figures.bestAccuracy),
    ]),
  );
}

function table(head: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function shown(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3);
}
