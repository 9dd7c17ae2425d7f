/** What Ligne costs a tab in Chromium, beside an extension that does nothing, on the same page and in the same run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { launchChromium, type TestBrowser, waitFor } from "../browser";
import { suiteAddress } from "../lookalike/address";
import { startLookalike } from "../lookalike/server";
import { root } from "../run/process.mjs";
import { printFigure, printTimes, quantiles } from "./measure";
import { ownWork } from "./trace";

const text = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia. Likez si vous aimez les maisons anciennes ! "
  .repeat(9)
  .slice(0, 1_000);
const fieldSelector = '[data-pagelet="BusinessComposerSATPTTextEditorContainer"] [contenteditable="true"]';

interface Cost {
  readonly keys: readonly number[];
  readonly longTasks: number;
  readonly heapBytes: number;
}

/** A packaged extension whose content script is empty, with the same hosts. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "ligne-empty-"));
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    content_scripts: [{ matches: ["https://business.facebook.com/*"], js: ["empty.js"] }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "empty.js"), "0;");
  return folder;
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.enable");
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  return (await page.metrics()).JSHeapUsedSize ?? Number.NaN;
}

async function typingCost(browser: TestBrowser, page: Page): Promise<Cost> {
  await page.goto(suiteAddress({ locale: "fr" }));
  const field = await waitFor(page, "the text field", () => page.$(fieldSelector));
  await field.click();
  await page.tracing.start({ categories: ["devtools.timeline", "toplevel"] });
  for (const character of text) await page.keyboard.sendCharacter(character);
  await waitFor(page, "the typed text", () =>
    page.$eval(fieldSelector, (node, length) => node.textContent.length >= length - 1, text.length),
  );
  const trace = await page.tracing.stop();
  const { perKey, longTasks } = ownWork(trace ?? new Uint8Array(), browser.extensionOrigin, text.length);
  return { keys: perKey, longTasks, heapBytes: await heapBytes(page) };
}

/** Milliseconds from the editor's appearance to the open panel, by the page's own clock. */
async function panelDelay(page: Page): Promise<number> {
  await page.goto(suiteAddress({ locale: "fr", flags: ["late-editor"], lateMs: 1_500 }));
  const realm = await waitFor(page, "the script's world", () => page.extensionRealms().at(-1));
  // No named function in here: the bundler would add a call of its own that the page's world does not have.
  return realm.evaluate(async (selector) => {
    const { chrome } = globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
    while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
    const appeared = performance.now();
    for (let height = 0; height < 200; ) {
      await new Promise(requestAnimationFrame);
      const host = document.querySelector("ligne-panel");
      const panel = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector(".panel");
      height = panel?.getBoundingClientRect().height ?? 0;
    }
    return performance.now() - appeared;
  }, fieldSelector);
}

const gzipKilobytes = (path: string) => gzipSync(readFileSync(join(root, path)), { level: 9 }).length / 1000;

/** What runs beside the composer comes in parts; the budget of 140 kB is held against what a first check needs. */
function printSizes(): void {
  const sizeOf = (part: string) => gzipKilobytes(`.output/chrome-mv3/${part}.js`);
  const kilobytes = (size: number) => `${size.toFixed(1)} kB`;
  printFigure("before the panel: composer.js, gzip", kilobytes(sizeOf("composer")), "told, not held");
  for (const [who, language] of [
    ["one who reads and writes French", "-fr"],
    ["one who reads and writes English", "-en"],
    ["one who writes both", ""],
  ] as const) {
    const small = kilobytes(sizeOf("composer") + sizeOf(`check${language}`));
    const whole = kilobytes(sizeOf("composer") + sizeOf("charter") + sizeOf(`check-all${language}`));
    printFigure(`${who}, with a sample charter: + check${language}.js`, small, "140 kB");
    printFigure(`${who}, with a charter of the company's own: + charter.js, check-all${language}.js`, whole, "140 kB");
    printFigure(`${who}, after the first check: filler${language}.js`, kilobytes(sizeOf(`filler${language}`)), "told, not held");
  }
  printFigure("patterns.js, where a charter has any", kilobytes(sizeOf("patterns")), "told, not held");
  printFigure("learnt weights", kilobytes(sizeOf("weights")), "80 kB");
  printFigure("background, gzip", kilobytes(sizeOf("background")), "80 kB");
}

/** Prints the figures of the built extension in Chromium. Needs a build in `.output/chrome-mv3`. */
export async function benchBrowser(): Promise<void> {
  console.log("\nIn Chromium, beside an extension that does nothing\n");
  const lookalike = await startLookalike();
  const empty = emptyExtension();
  const costs: Cost[] = [];
  for (const extension of [empty, join(root, ".output/chrome-mv3")]) {
    const browser = await launchChromium({ extension, lookalikePort: lookalike.port, language: "fr" });
    const page = await browser.newPage();
    costs.push(await typingCost(browser, page));
    if (extension !== empty) {
      const delays: number[] = [];
      for (let round = 0; round < 5; round++) delays.push(await panelDelay(page));
      printFigure("panel open after the editor appears, median of 5", `${quantiles(delays).p50.toFixed(0)} ms`, "100 ms");
    }
    await browser.close();
  }
  const [none, ligne] = costs;
  if (none && ligne) {
    printTimes("our main-thread work per key, 1,000 keys", quantiles(ligne.keys));
    printFigure("long tasks of ours while typing", String(ligne.longTasks), "0");
    printFigure("added memory in the tab", `${((ligne.heapBytes - none.heapBytes) / 1e6).toFixed(1)} MB`, "20 MB");
    printFigure("the same as a ratio to the empty extension", `${(ligne.heapBytes / none.heapBytes).toFixed(2)} ×`, "told, not held");
  }
  printSizes();
  await lookalike.close();
  rmSync(empty, { recursive: true, force: true });
}
