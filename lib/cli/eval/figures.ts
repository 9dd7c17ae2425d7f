/** One text that was judged and what is right about it. */
export interface Judged {
  /** Degree 0–1. */
  readonly score: number;
  readonly flag: boolean;
  readonly label: 0 | 1;
}

/** What a judgement is worth on labelled texts. Shares are 0–1; a share of nothing is `undefined`, never 0. */
export interface Figures {
  readonly count: number;
  readonly positives: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  readonly accuracy: number | undefined;
  /** Share of label-0 texts that are flagged. */
  readonly falseAlarms: number | undefined;
  /** Area under the ROC curve: how often a filler text has the higher degree of two, ties counting half. */
  readonly auc: number | undefined;
  /** Mean squared distance of degree and label (G. W. Brier, 1950). */
  readonly brier: number | undefined;
  /** Mean gap between degree and share of filler over ten bins of degree, weighted by their size. */
  readonly calibrationGap: number | undefined;
  /** The threshold that gives the most right answers on these very texts, and that accuracy: told, never used. */
  readonly bestThreshold: number | undefined;
  readonly bestAccuracy: number | undefined;
}

/** Counts everything that is said about a set of judged texts. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const count = judged.length;
  const positives = judged.filter(({ label }) => label === 1).length;
  const flagged = judged.filter(({ flag }) => flag).length;
  const hits = judged.filter(({ flag, label }) => flag && label === 1).length;
  const right = judged.filter(({ flag, label }) => flag === (label === 1)).length;
  const precision = share(hits, flagged);
  const recall = share(hits, positives);
  const best = bestCut(judged);
  return {
    count,
    positives,
    precision,
    recall,
    f1: positives === 0 ? undefined : (2 * hits) / (flagged + positives),
    accuracy: share(right, count),
    falseAlarms: share(flagged - hits, count - positives),
    auc: areaUnderCurve(judged),
    brier: share(
      judged.reduce((sum, { score, label }) => sum + (score - label) ** 2, 0),
      count,
    ),
    calibrationGap: calibrationGap(judged),
    bestThreshold: best?.threshold,
    bestAccuracy: best?.accuracy,
  };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** By ranks (H. B. Mann and D. R. Whitney, 1947); equal degrees share their mean rank. */
function areaUnderCurve(judged: readonly Judged[]): number | undefined {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ label }) => label === 1).length;
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const tied = sorted.slice(from, to).filter(({ label }) => label === 1).length;
    ranks += tied * ((from + 1 + to) / 2);
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

const BINS = 10;
function calibrationGap(judged: readonly Judged[]): number | undefined {
  if (judged.length === 0) return undefined;
  const bins = Array.from({ length: BINS }, () => ({ count: 0, scores: 0, labels: 0 }));
  for (const { score, label } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.scores += score;
    bin.labels += label;
  }
  return bins.reduce((sum, { scores, labels }) => sum + Math.abs(scores - labels), 0) / judged.length;
}

/** Walks the degrees from the highest down: everything from there on up would be flagged. */
function bestCut(judged: readonly Judged[]): { readonly threshold: number; readonly accuracy: number } | undefined {
  if (judged.length === 0) return undefined;
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  let right = sorted.filter(({ label }) => label === 0).length;
  let best = { threshold: 1, right };
  for (const [at, { score, label }] of sorted.entries()) {
    right += label === 1 ? 1 : -1;
    if (sorted[at + 1]?.score !== score && right > best.right) best = { threshold: score, right };
  }
  return { threshold: best.threshold, accuracy: best.right / judged.length };
}
