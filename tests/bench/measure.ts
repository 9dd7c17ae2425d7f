/** Times and prints; figures are for a quiet machine, ratios are from one run and decide. */

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Quantiles of a list of times; the nearest rank. */
export function quantiles(times: readonly number[]): Quantiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Runs `work` again and again for about `milliseconds`, after a warm-up of a fifth of that; milliseconds per run. */
export function time(work: () => void, milliseconds = 600): Quantiles {
  const run = (until: number, times?: number[]) => {
    while (performance.now() < until) {
      const begun = performance.now();
      work();
      times?.push(performance.now() - begun);
    }
  };
  run(performance.now() + milliseconds / 5);
  const times: number[] = [];
  do run(performance.now() + milliseconds, times);
  while (times.length < 5);
  return quantiles(times);
}

/**
 * Times several works in turns, so that a busy moment of the machine falls on all of them: in each round each runs for about
 * `batch` milliseconds, once at least. The first round warms up. Quantiles of single runs, so that a pause counts once.
 */
export async function timeInTurns(works: readonly (() => unknown)[], rounds: number, batch: number): Promise<Quantiles[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of works.entries()) {
      const until = performance.now() + batch;
      do {
        const begun = performance.now();
        const pending = work();
        if (pending instanceof Promise) await pending;
        if (round > 0) times[index]?.push(performance.now() - begun);
      } while (performance.now() < until);
    }
  }
  return times.map(quantiles);
}

const milliseconds = (value: number) => (value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toFixed(4));

/** One line: what, p50, p95, p99 in milliseconds, and how many times the floor of the same run. */
export function printTimes(what: string, { p50, p95, p99 }: Quantiles, floor?: Quantiles): void {
  const ratio = floor ? `  ${(p50 / floor.p50).toFixed(1)}× floor` : "";
  console.log(
    `${what.padEnd(58)} p50 ${milliseconds(p50).padStart(8)}  p95 ${milliseconds(p95).padStart(8)}  p99 ${milliseconds(p99).padStart(8)} ms${ratio}`,
  );
}

/** One line: what, the figure, the bar it is held against. */
export function printFigure(what: string, figure: string, bar: string): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(12)}   (bar: ${bar})`);
}
