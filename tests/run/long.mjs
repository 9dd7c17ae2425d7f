/**
 * `npm run test:long`: the long figures, several hours. Kills, generated cases and rows by the hundred and the thousand, an hour of
 * writing, and mutants of the engine; each part prints its figures. `LIGNE_SOAK_MINUTES` shortens the hour.
 */
import { prepare } from "./prepare.mjs";
import { close, runSteps } from "./report.mjs";
import { buildSteps, fullDiskStep, mutationStep, vitest } from "./steps.mjs";

/** Floors of the long run: kills of the worker and of the browser, generated cases per property, events of each of 10,000 drafts. */
const figures = { LIGNE_WORKER_KILLS: "200", LIGNE_BROWSER_KILLS: "20", LIGNE_EVENTS_EACH: "10" };
const hour = 60 * 60_000;

const builds = buildSteps.filter(({ name }) => name.startsWith("build for"));
const inBrowsers = await prepare([
  vitest("faults in browsers", ["--config", "tests/e2e/vitest.config.ts", "tests/e2e/faults", "tests/e2e/threats"], figures),
  fullDiskStep,
  vitest("soak", ["--config", "tests/long/vitest.config.ts"]),
]);
const steps = [
  vitest("properties, 10,000 runs each", [`--testTimeout=${hour}`], {
    LIGNE_RUNS: "10000",
    LIGNE_SEED: "new",
    // The simulated document keeps what was drawn in it: ten thousand documents in one worker need more than Node grants by itself.
    NODE_OPTIONS: "--max-old-space-size=8192",
  }),
  ...builds,
  ...inBrowsers,
  mutationStep,
];
process.exitCode = close(await runSteps(steps), true);
