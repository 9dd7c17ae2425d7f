/**
 * Draws the icons of the packages from assets/icon*.svg; run `node tests/icons/draw.mjs` after changing one of them.
 * Sizes 16 and 32 come from the small drawing, whose lines fall on whole pixels. `light-` and `dark-` follow Firefox's
 * `theme_icons`, where "light" is shown on a dark toolbar; WXT finds them by name.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowsers } from "../run/find-browsers.mjs";

const root = join(import.meta.dirname, "../..");
const drawings = [
  { from: "assets/icon-small.svg", name: "", sizes: [16, 32] },
  { from: "assets/icon.svg", name: "", sizes: [48, 96, 128] },
  { from: "assets/icon-small.svg", name: "dark-", sizes: [16, 32] },
  { from: "assets/icon-small-dark.svg", name: "light-", sizes: [16, 32] },
];
const sha256 = (content) => createHash("sha256").update(content).digest("hex");

const { chromium, chromiumMissing } = await findBrowsers({ install: false });
if (!chromium) throw new Error(chromiumMissing);
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"] });
const drawn = [];
try {
  const page = await browser.newPage();
  mkdirSync(join(root, "public/icon"), { recursive: true });
  for (const { from, name, sizes } of drawings) {
    const source = readFileSync(join(root, from), "utf8");
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      const path = `public/icon/${name}${size}.png`;
      writeFileSync(join(root, path), picture);
      drawn.push({ path, size, sha256: sha256(picture), from, fromSha256: sha256(source) });
    }
  }
} finally {
  await browser.close();
}
writeFileSync(join(import.meta.dirname, "drawn.json"), `${JSON.stringify(drawn, null, 2)}\n`);
