import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * Tests in real browsers, one file after the other: two cores carry one browser. Nothing is tried twice.
 * The packages must be built before: see `support/packages.ts`.
 */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["tests/e2e/*.e2e.ts"],
    // It needs a small file system of its own; `tests/run/small-disk.mjs` mounts one and names it.
    exclude: process.env.LIGNE_SMALL_DISK === undefined ? ["tests/e2e/faults-disk-full.e2e.ts"] : [],
    globalSetup: ["tests/e2e/support/global-setup.ts"],
    environment: "node",
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
