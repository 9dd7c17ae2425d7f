/** Our own pages over ten thousand drafts with ten events each: how soon something is painted, and how soon what was asked for. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { killWorker, launchChromium, openExtensionPage, type TestBrowser, waitFor } from "../browser";
import { fillStore } from "../e2e/support/stored";
import { root } from "../run/process.mjs";
import { printFigure, quantiles } from "./measure";
import { noteWhenShown, shownAfterReload } from "./shown-at";

const DRAFTS = 10_000;
const EVENTS_EACH = 10;
const ROUNDS = 5;
/** What each screen shows once it has its answer. */
const SCREENS = { drafts: "tr.draft", figures: ".taste, .empty", posts: ".posts, .empty", local: ".figure" } as const;

interface Opening {
  readonly painted: number;
  readonly shown: number;
}

/** Milliseconds from the navigation's start, by the page's own clock, to the first paint with something in it and to the answer. */
async function opening(page: Page, screen: string): Promise<Opening> {
  const shown = await shownAfterReload(page, `what “${screen}” shows`);
  const painted = await waitFor(page, "the first paint", () =>
    page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime),
  );
  return { painted, shown };
}

async function openings(browser: TestBrowser, screen: keyof typeof SCREENS, isFresh: boolean): Promise<readonly Opening[]> {
  const page = await openExtensionPage(browser, `dashboard.html#${screen}`);
  await noteWhenShown(page, SCREENS[screen]);
  const found: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (isFresh) await killWorker(browser);
    found.push(await opening(page, screen));
  }
  await page.close();
  return found;
}

/** Prints how soon our pages are there with much stored. Needs a build in `.output/chrome-mv3`. */
export async function benchDashboard(): Promise<void> {
  console.log(`\nThe dashboard on ${DRAFTS} drafts and ${DRAFTS * EVENTS_EACH} events, in Chromium; milliseconds, median of ${ROUNDS}\n`);
  const browser = await launchChromium({ extension: join(root, ".output/chrome-mv3"), language: "fr" });
  const first = await openExtensionPage(browser, "dashboard.html");
  await waitFor(first, "our own database", () => first.$(".empty"));
  // The bundler marks named functions by a call of its own, which the page does not have.
  await first.evaluate("globalThis.__name = (one) => one");
  await fillStore(first, DRAFTS, EVENTS_EACH);
  await first.close();
  const tell = (what: string, found: readonly Opening[]) => {
    const median = (of: keyof Opening) => quantiles(found.map((one) => one[of])).p50.toFixed(0);
    printFigure(`${what}: first paint`, `${median("painted")} ms`, "300 ms");
    printFigure("  what was asked for on show", `${median("shown")} ms`, "told, not held");
  };
  for (const screen of Object.keys(SCREENS) as (keyof typeof SCREENS)[]) tell(screen, await openings(browser, screen, false));
  tell("drafts, the worker started anew", await openings(browser, "drafts", true));
  await browser.close();
}
