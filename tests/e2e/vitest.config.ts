import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./support/longest-first";

/**
 * Tests in real browsers, three files at a time: a browser test waits more than it works. Nothing is tried twice.
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
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
