import type { Page } from "puppeteer-core";
import { waitFor } from "../browser";

/** From the next navigation on, notes the first frame with such an element in it. */
export async function noteWhenShown(page: Page, selector: string): Promise<void> {
  // In words: the bundler would add a call of its own to a named function, which the page does not have.
  await page.evaluateOnNewDocument(`(function look() {
    if (document.querySelector(${JSON.stringify(selector)})) globalThis.shownAt = performance.now();
    else requestAnimationFrame(look);
  })()`);
}

/** Loads the page anew: milliseconds from the navigation's start to that frame, by the page's own clock. */
export async function shownAfterReload(page: Page, what: string): Promise<number> {
  await page.reload();
  return waitFor(page, what, () => page.evaluate(() => (globalThis as unknown as { shownAt?: number }).shownAt));
}
