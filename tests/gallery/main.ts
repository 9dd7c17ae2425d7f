/**
 * `npm run gallery [part of a title…]`: pictures of panel, popup and dashboard in `screenshots/gallery`, with a page to look at
 * them one by one. The pages are the plain ones of the tests, under the extension's own style sheets.
 */
import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import puppeteer, { type Page } from "puppeteer-core";
import { executableOf } from "../browser/executables";
import { servePages } from "../pages-page/serve";
import { servePanelPage } from "../panel-page/serve";
import { galleryPage, type Picture } from "./page";
import { type Look, looksOf, type Situation, situations } from "./situations";

const folder = new URL("../../screenshots/gallery/", import.meta.url).pathname;
const wanted = process.argv.slice(2);
const chosen = situations.filter(
  ({ title }) => wanted.length === 0 || wanted.some((part) => title.toLowerCase().includes(part.toLowerCase())),
);

if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const panelPage = await servePanelPage();
const pages = await servePages();
const browser = await puppeteer.launch({ executablePath: await executableOf("chromium"), args: ["--no-sandbox", "--disable-gpu"] });
const tab = await browser.newPage();
const pictures: Picture[] = [];
const wide: string[] = [];
const taken = new Map<string, string>();
const twice: string[] = [];
for (const situation of chosen) {
  for (const look of looksOf(situation)) {
    await show(tab, situation, look);
    const file = `${situation.place}-${situation.as ?? situation.state}-${look.name.replaceAll(" ", "-")}.png`;
    const bytes = await tab.screenshot({ path: `${folder}${file}`, fullPage: situation.place !== "panel" });
    const print = createHash("sha256").update(bytes).digest("hex");
    const same = taken.get(print);
    if (same !== undefined) twice.push(`${file} and ${same}`);
    taken.set(print, file);
    pictures.push({ situation, look, file });
    if (await scrollsSideways(tab)) wide.push(`${situation.title}, ${look.name}`);
  }
  console.log(`${situation.title}: ${pictures.filter((picture) => picture.situation === situation).length} pictures`);
}
await browser.close();
await panelPage.close();
await pages.close();
await writeFile(`${folder}index.html`, galleryPage(pictures));
console.log(`\n${pictures.length} pictures: screenshots/gallery/index.html`);
for (const title of wide) console.log(`Wider than its window: ${title}`);
for (const files of twice) console.log(`The same picture: ${files}`);
process.exitCode = wide.length + twice.length === 0 ? 0 : 1;

async function show(page: Page, { place, state, query, press = [], shows }: Situation, look: Look): Promise<void> {
  await page.setViewport({ width: look.width, height: look.height });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: look.theme },
    { name: "prefers-reduced-motion", value: "reduce" },
    { name: "forced-colors", value: look.forcedColours ? "active" : "none" },
  ]);
  const address = new URLSearchParams({ state, lang: look.language, ...(look.direction && { dir: look.direction }), ...query });
  const path = place === "panel" ? `${panelPage.origin}/` : `${pages.origin}/${place}.html`;
  await page.goto(`${path}?${address}`);
  await page.waitForSelector(place === "panel" ? ".ligne" : "h1");
  for (const selector of press) await (await page.waitForSelector(selector))?.click();
  if (shows) await (await page.waitForSelector(shows))?.evaluate((element) => element.scrollIntoView({ block: "nearest" }));
  // Two frames: what was asked of the background has been answered and drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll(".panel, .body, .menu")];
    return scrolled.some((element) => element.scrollWidth > element.clientWidth + 1);
  });
}
