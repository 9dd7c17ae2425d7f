import type { Page } from "puppeteer-core";

/**
 * Asks `probe` again at every frame of the page until its answer is neither false nor nothing.
 * @param what names the awaited thing in the failure
 * @throws when the time is over, with the last answer
 */
export async function waitFor<T>(
  page: Page,
  what: string,
  probe: () => T | Promise<T>,
  timeoutMs = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer !== false && answer !== null && answer !== undefined) return answer as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
    await nextFrame(page);
  }
}

/** Resolves after the page has drawn once more. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}
