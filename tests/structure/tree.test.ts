import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./source-files";

const source = projectFiles("lib", "components", "entrypoints");
const code = source.filter((path) => /\.(?:tsx?|css)$/.test(path));

describe("the tree", () => {
  it("keeps only agreed names at the top level", () => {
    const agreed = new Set([
      ".ci",
      ".dependency-cruiser.cjs",
      ".gitignore",
      ".npmrc",
      "ARCHITECTURE.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "assets",
      "biome.json",
      "build",
      "components",
      "docs",
      "entrypoints",
      "lib",
      "package-lock.json",
      "package.json",
      "public",
      "tests",
      "tsconfig.json",
      "tsconfig.pure.json",
      "vitest.config.ts",
      "wxt.config.ts",
    ]);
    const top = new Set(projectFiles(".").map((path) => path.split("/")[0] ?? path));
    expect(
      [...top].filter((name) => !agreed.has(name)),
      "put it in one of the agreed rooms, or agree on it here",
    ).toEqual([]);
  });

  it("has no room without a name of its own", () => {
    const vague = projectFiles(".").filter((path) => /(?:^|\/)(?:utils?|helpers?|common|shared|misc)(?:\/|\.)/.test(path));
    expect(vague, "a helper lives with its one user, or in the module whose idea it is").toEqual([]);
  });

  it("guards the tail: no source file over 250 lines, data excepted", () => {
    const data = /^lib\/check\/(?:lexicon\/|rules\/.*\.examples\.ts)|^lib\/charter\/(?:defaults|templates)\/|^lib\/i18n\/(?:panel|pages)\./;
    const long = code
      .filter((path) => !data.test(path))
      .map((path) => ({ path, lines: read(path).split("\n").length }))
      .filter(({ lines }) => lines > 250);
    expect(long, "two rooms want to be made of this one").toEqual([]);
  });

  it("gives every room a front door that says what it promises", () => {
    const rooms = new Set(code.map((path) => /^lib\/([^/]+)\//.exec(path)?.[1]).filter((name) => name !== undefined && name !== "cli"));
    const silent = [...rooms].filter((name) => !read(`lib/${name}/index.ts`).startsWith("/**"));
    expect(silent, "a line or two at the top of index.ts: what it promises and what it refuses").toEqual([]);
  });

  it("dates every TODO", () => {
    const undated = [...code, ...projectFiles("tests")].filter(
      (path) => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith("tree.test.ts") && /TODO(?! \[\d{4}-\d\d-\d\d\])/.test(read(path)),
    );
    expect(undated, "write TODO [yyyy-mm-dd]: drop, because …").toEqual([]);
  });
});
