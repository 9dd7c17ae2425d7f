import type { Page } from "puppeteer-core";

/** Frames between two questions, once something is long in coming: a question at every frame would keep the machine from its work. */
const MOST_FRAMES = 4;

/**
 * Asks `probe` again, at first at the next frame of the page and later at every fourth, until its answer is neither false nor nothing.
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
  for (let round = 1; ; round += 1) {
    const answer = await probe();
    if (answer !== false && answer !== null && answer !== undefined) return answer as Exclude<T, false | null | undefined>;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
    await nextFrame(page, Math.min(round, MOST_FRAMES));
  }
}

/** Resolves after the page has drawn once more, or so many times. */
export async function nextFrame(page: Page, frames = 1): Promise<void> {
  await page.evaluate(async (times) => {
    for (let frame = 0; frame < times; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }, frames);
}
