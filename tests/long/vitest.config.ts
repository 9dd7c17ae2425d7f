import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** What takes an hour. The packages must be built before. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["tests/long/*.long.ts"],
    globalSetup: ["tests/e2e/support/global-setup.ts"],
    environment: "node",
    fileParallelism: false,
    retry: 0,
    hookTimeout: 60_000,
  },
});
