/** One browser and one look-alike for a block of tests, a fresh page for each test. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type LaunchOptions, launchChromium, launchFirefox, type TestBrowser } from "../../browser";
import { type Lookalike, startLookalike } from "../../lookalike/server";

export interface BrowserInTest {
  readonly browser: TestBrowser;
  readonly lookalike: Lookalike;
  /** A new page at this address, loaded; it is closed after the test. */
  open(address: string): Promise<Page>;
}

export const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * To be called inside `describe`: starts the browser before its first test and stops it after the last one.
 * @param options a function, so that a missing package fails the block and not the whole file
 */
export function useBrowser(name: keyof typeof launchers, options: () => Omit<LaunchOptions, "lookalikePort"> = () => ({})): BrowserInTest {
  let browser: TestBrowser | undefined;
  let lookalike: Lookalike | undefined;
  const pages = new Set<Page>();
  beforeAll(async () => {
    lookalike = await startLookalike();
    browser = await launchers[name]({ ...options(), lookalikePort: lookalike.port });
  });
  afterEach(async () => {
    await Promise.all([...pages].map((page) => page.close({ runBeforeUnload: false })));
    pages.clear();
  });
  afterAll(async () => {
    await browser?.close();
    await lookalike?.close();
  });
  const running = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error("The browser is running inside tests only.");
    return thing;
  };
  return {
    get browser() {
      return running(browser);
    },
    get lookalike() {
      return running(lookalike);
    },
    open: async (address) => {
      const page = await running(browser).newPage();
      pages.add(page);
      await page.goto(address);
      return page;
    },
  };
}
