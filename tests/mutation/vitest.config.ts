import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** The tests that guard matching, house rules and charters; what is timed is left out, since mutants run slowly. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["tests/charter/*.test.ts", "tests/check/match/*.test.ts", "tests/check/house/*.test.ts", "tests/check/check.test.ts"],
    exclude: ["tests/check/house/hostile.test.ts"],
    environment: "node",
    setupFiles: ["tests/seed.ts"],
    testTimeout: 60_000,
  },
});
