import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Part of a file's name, longest first; what is not here comes after in any order. */
const longest = [
  "write-firefox",
  "write-chromium",
  "surfaces.",
  "composer-read",
  "panel-page",
  "gate",
  "write-panel",
  "underlines",
  "pages",
];

/** The longest files begin first, so that none of them is left alone at the end while the other workers have nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(`/${name}`));
      return at === -1 ? longest.length : at;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

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
