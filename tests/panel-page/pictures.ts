/** Draws every state of the panel into `screenshots/panel/`, for looking at: `npx tsx tests/panel-page/pictures.ts [state…]`. */
import { mkdir } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { executableOf } from "../browser/executables";
import { servePanelPage } from "./serve";
import { presses, type SampleName, sampleStates } from "./states";

const folder = new URL("../../screenshots/panel/", import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(sampleStates);
const page = await servePanelPage();
const browser = await puppeteer.launch({ executablePath: await executableOf("chromium"), args: ["--no-sandbox", "--disable-gpu"] });
const tab = await browser.newPage();
for (const name of names) {
  for (const [language, theme, width, height] of [
    ["fr", "light", 1280, 900],
    ["en", "dark", 1280, 900],
    ["fr", "dark", 390, 800],
  ] as const) {
    await tab.setViewport({ width, height });
    await tab.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: theme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await tab.goto(`${page.origin}/?state=${name}&lang=${language}`);
    await tab.waitForSelector(".ligne");
    const press = presses[name as SampleName];
    if (press) await tab.click(press);
    const side = width > 700 ? { x: width - 440, y: 40, width: 440, height: height - 40 } : { x: 0, y: 0, width, height };
    await tab.screenshot({ path: `${folder}${name}-${language}-${theme}-${width}.png`, clip: side });
  }
}
await browser.close();
await page.close();
