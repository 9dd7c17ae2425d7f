import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { dexieOfToday } from "./build/dexie.mjs";

/** Unit, structure, golden and property tests. Browser tests have their own runner in tests/run. */
export default defineConfig({
  plugins: [preact()],
  resolve: { alias: dexieOfToday },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/packages/**", "node_modules/**"],
    environment: "node",
    setupFiles: ["tests/seed.ts"],
    passWithNoTests: false,
    restoreMocks: true,
    // By itself vitest leaves a core to its main process, which is half of a machine with two, and has little to do here.
    maxWorkers: "100%",
    // Property tests run a thousand times on a machine that may be busy; what must be fast is measured by the bench.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
