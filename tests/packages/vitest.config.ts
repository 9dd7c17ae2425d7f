import { defineConfig } from "vitest/config";

/** Tests of the built packages; they run after the builds. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ["*.test.ts"], environment: "node", testTimeout: 120_000, hookTimeout: 120_000 },
});
