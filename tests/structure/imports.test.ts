import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./source-files";

/** The rule that must name each planted file, when it is laid over a copy of the source tree. */
const planted: readonly (readonly [path: string, source: string, rule: string])[] = [
  [
    "entrypoints/composer.content/planted.ts",
    'import type { Store } from "../../lib/store";\nexport type Planted = Store;\n',
    "only-background-opens-the-store",
  ],
  ["lib/check/planted.ts", 'export { browser } from "../browser";\n', "room-check"],
  ["lib/panel/planted.ts", 'import type { Reading } from "../composer";\nexport type Planted = Reading;\n', "room-panel"],
  [
    "components/panel/planted.ts",
    'import type { MessageType } from "../../lib/messages";\nexport type Planted = MessageType;\n',
    "components-are-looks",
  ],
  [
    "lib/session/planted.ts",
    'import type { ReplyOf } from "../messages/protocol";\nexport type Planted = ReplyOf<"prefs.get">;\n',
    "room-session",
  ],
];

describe("the import table", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "ligne-imports-"));
    for (const name of ["lib", "components", "entrypoints", "assets", "tsconfig.json", "package.json", ".dependency-cruiser.cjs"]) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    for (const [path, source] of planted) {
      mkdirSync(join(copy, path, ".."), { recursive: true });
      writeFileSync(join(copy, path), source);
    }
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("reports every planted forbidden import, type-only ones too, and nothing else", { timeout: 180_000 }, () => {
    const cruise = spawnSync(
      "depcruise",
      ["--config", ".dependency-cruiser.cjs", "--preserve-symlinks", "--output-type", "json", "lib", "components", "entrypoints"],
      {
        cwd: copy,
        encoding: "utf8",
        env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const { summary }: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(cruise.stdout);
    for (const [path, , rule] of planted) {
      expect(
        summary.violations.filter((violation) => violation.from === path).map((violation) => violation.rule.name),
        path,
      ).toContain(rule);
    }
    expect(
      summary.violations
        .filter((violation) => !violation.from.endsWith("/planted.ts"))
        .map((violation) => `${violation.rule.name}: ${violation.from}`),
    ).toEqual([]);
  });
});
