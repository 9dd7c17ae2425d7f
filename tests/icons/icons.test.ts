import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import drawn from "./drawn.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");
const sha256 = (path: string) =>
  createHash("sha256")
    .update(readFileSync(join(root, path)))
    .digest("hex");

describe("icons of the packages", () => {
  it.each(drawn)("$path is the drawing that stands in $from", ({ path, from, sha256: picture, fromSha256 }) => {
    expect(sha256(from), "the drawing changed: run node tests/icons/draw.mjs and look at the result").toBe(fromSha256);
    expect(sha256(path), "the picture was changed by hand: run node tests/icons/draw.mjs").toBe(picture);
  });

  it.each(drawn)("$path is $size px wide and high", ({ path, size }) => {
    const png = readFileSync(join(root, path));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it("has every size that Chrome asks for, a pair for Firefox's light and dark toolbars, and nothing else", () => {
    expect(readdirSync(join(root, "public/icon")).sort()).toEqual(
      ["16", "32", "48", "96", "128", "light-16", "light-32", "dark-16", "dark-32"].map((name) => `${name}.png`).sort(),
    );
    expect(drawn.map(({ path }) => path.slice("public/icon/".length)).sort()).toEqual(readdirSync(join(root, "public/icon")).sort());
  });
});
