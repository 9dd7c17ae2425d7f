import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const shipped = ["lib", "components", "entrypoints"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);
const source = (path: string) => readFileSync(new URL(path, root), "utf8");

describe("T9: other extensions and pages", () => {
  it("no file listens to messages from outside the extension", () => {
    expect(shipped.length).toBeGreaterThan(50);
    const open = /on(?:Message|Connect)External|externally_connectable|onUserScript(?:Message|Connect)/;
    expect(shipped.filter((path) => open.test(source(path)))).toEqual([]);
    expect(source("wxt.config.ts")).not.toMatch(open);
  });

  it("the background answers messages in one place, and that place goes through the server", () => {
    const background = source("entrypoints/background.ts");
    expect(background.match(/onMessage\.addListener/g)).toHaveLength(1);
    expect(background).toMatch(
      /onMessage\.addListener\(\(.*\) => \{\s+void serve\(message, sender\)\.then\(answer\);\s+return true;\s+\}\);/,
    );
  });
});
