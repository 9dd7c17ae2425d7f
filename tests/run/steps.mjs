/** The parts of `npm test`, in order. Each ends with a count of its own. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheDir, run } from "./process.mjs";
import { withSmallDisk } from "./small-disk.mjs";

/** One command that passes or fails as a whole. */
const command = (name, tool, args, environment) => ({
  name,
  run: async () => ((await run(tool, args, environment)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A vitest run; every test in it is counted, and one that was skipped counts as failed. */
export const vitest = (name, args, environment) => ({
  name,
  run: async () => {
    const report = join(cacheDir, `${name.replaceAll(" ", "-")}.json`);
    rmSync(report, { force: true });
    const status = await run(
      "vitest",
      ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      environment,
    );
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    const skipped = numPendingTests + numTodoTests;
    if (skipped > 0) console.error(`${skipped} tests were skipped; a test runs or it is deleted.`);
    const failed = numFailedTests + skipped;
    const silent = failed === 0 && (status !== 0 || numFailedTestSuites > 0 || numPassedTests === 0) ? 1 : 0;
    return { passed: numPassedTests, failed: failed + silent };
  },
});

/** Steps that need no browser. */
export const quickSteps = [
  command("types", "tsc", ["-p", "tsconfig.json"]),
  command("types of the pure rooms", "tsc", ["-p", "tsconfig.pure.json"]),
  command("types of the look-alike", "tsc", ["-p", "tests/lookalike/tsconfig.json"]),
  command("lint", "biome", ["check", ".", "--error-on-warnings"]),
  command("imports", "depcruise", ["--config", ".dependency-cruiser.cjs", "lib", "components", "entrypoints"]),
  command("dead code", "knip", []),
  vitest("unit", []),
];

/** Building, weighing and repeating the build. */
export const buildSteps = [
  command("build for Chrome and Edge", "wxt", ["build"]),
  command("build for Firefox", "wxt", ["build", "-b", "firefox", "--mv3"]),
  command("build with the optional host granted, for tests", "wxt", ["build"], { LIGNE_TEST_HOSTS: "1" }),
  command("build for Firefox with the optional host granted, for tests", "wxt", ["build", "-b", "firefox", "--mv3"], {
    LIGNE_TEST_HOSTS: "1",
  }),
  command("size budget", "size-limit", []),
  vitest("built packages", ["--config", "tests/packages/vitest.config.ts"]),
];

/** Faults put into matching, house rules and charters one by one; at least 80 % of them must be noticed by a test. */
export const mutationStep = command("mutants", "stryker", ["run", "tests/mutation/stryker.config.json"]);

/** A disk that is full under the browser. */
export const fullDiskStep = {
  name: "full disk",
  run: () =>
    withSmallDisk((folder) =>
      vitest("full disk", ["--config", "tests/e2e/vitest.config.ts", "tests/e2e/faults-disk-full.e2e.ts"], {
        LIGNE_SMALL_DISK: folder,
      }).run(),
    ),
};

/** Files that kill what is just starting, or time what a page does: beside other browsers they would measure those. */
const ALONE = ["tests/e2e/faults-kills.e2e.ts", "tests/e2e/large-charter.e2e.ts"];
const browsers = (name, args) => vitest(name, ["--config", "tests/e2e/vitest.config.ts", ...args]);

/** Real browsers. */
export const browserSteps = [
  browsers(
    "browsers",
    ALONE.flatMap((file) => ["--exclude", file]),
  ),
  browsers("browsers one at a time", [...ALONE, "--maxWorkers=1"]),
  fullDiskStep,
];
