import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * The tests that guard matching, house rules and charters. What is timed is left out, since mutants run slowly, and what draws many
 * cases draws few. One worker reads the modules once for all files: reading them again for each of twenty costs more than the tests.
 */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["tests/charter/*.test.ts", "tests/check/match/*.test.ts", "tests/check/house/*.test.ts", "tests/check/check.test.ts"],
    exclude: ["tests/check/house/hostile.test.ts", "tests/check/house/any-text.test.ts", "tests/charter/fuzzed-import.test.ts"],
    environment: "node",
    env: { LIGNE_RUNS: "5" },
    isolate: false,
    setupFiles: ["tests/seed.ts"],
    testTimeout: 60_000,
  },
});
