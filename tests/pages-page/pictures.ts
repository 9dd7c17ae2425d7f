/** Draws popup and dashboard in every state into `screenshots/pages/`, for looking at: `npx tsx tests/pages-page/pictures.ts [page/state…]`. */
import { mkdir } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { executableOf } from "../browser/executables";
import { servePages } from "./serve";
import { dashboardSamples, popupSamples } from "./states";

const folder = new URL("../../screenshots/pages/", import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const all = [
  ...Object.keys(popupSamples).map((name) => `popup/${name}`),
  ...Object.keys(dashboardSamples).map((name) => `dashboard/${name}`),
];
const wanted = process.argv.slice(2);
const sizes = {
  popup: [
    ["fr", "light", 352, 200],
    ["en", "dark", 352, 200],
  ],
  dashboard: [
    ["fr", "light", 1280, 800],
    ["en", "dark", 1280, 800],
    ["fr", "dark", 430, 900],
  ],
} as const;

const pages = await servePages();
const browser = await puppeteer.launch({ executablePath: await executableOf("chromium"), args: ["--no-sandbox", "--disable-gpu"] });
const tab = await browser.newPage();
tab.on("pageerror", (error) => console.error(error));
tab.on("console", (message) => message.type() === "error" && console.error(message.text()));
for (const name of wanted.length > 0 ? wanted : all) {
  const [page, state] = name.split("/") as [keyof typeof sizes, string];
  for (const [language, theme, width, height] of sizes[page]) {
    await tab.setViewport({ width, height });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await tab.goto(`${pages.origin}/${page}.html?state=${state}&lang=${language}`);
    await tab.waitForSelector("h1");
    if (state === "few") for (const button of await tab.$$("th button")) await button.click();
    await tab.screenshot({
      path: `${folder}${page}-${state}-${language}-${theme}-${width}.png`,
      fullPage: page === "popup" || state === "few" || state === "local" || state.startsWith("team"),
    });
  }
}
await browser.close();
await pages.close();
