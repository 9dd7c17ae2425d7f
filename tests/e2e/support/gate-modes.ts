/** The gate in each of its modes, pressed in every way there is. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect } from "vitest";
import { panelHas, panelText, waitFor } from "../../browser";
import { type BrowserInTest, type launchers, useBrowser } from "./browser";
import { type GateMode, packageWithGate } from "./charter-mode";
import { diary } from "./composer";
import { suiteOnDraft } from "./fixtures";
import { badText, hasQuestion, isNotPublished, isPublished, presses, publishAnyway, publishButton, question } from "./gate";

export type Way = keyof typeof presses;
export const ways = Object.keys(presses) as Way[];
export const button = publishButton(suiteOnDraft);

/** A browser with the charters of this mode, for a block of tests. */
export function useGate(
  browser: keyof typeof launchers,
  mode: GateMode,
  blocks: readonly string[] = [],
  needsPageHost = false,
): BrowserInTest {
  let made: ReturnType<typeof packageWithGate> | undefined;
  beforeAll(() => {
    const name = browser === "chromium" ? "chrome" : browser;
    made = packageWithGate(needsPageHost ? `${name}-with-page-host` : name, mode, blocks);
  });
  afterAll(() => made?.remove());
  return useBrowser(browser, () => ({ extension: made?.folder ?? "", language: "fr" }));
}

export const held = (page: Page) => waitFor(page, "the question", () => hasQuestion(page));
export const hasFocus = (page: Page, css: string) => page.$eval(css, (element) => element === document.activeElement);

/** Held back, then the author's word, then the same press goes through. */
export async function heldBackOnce(page: Page, css: string, way: Way): Promise<void> {
  await presses[way](page, css);
  expect(await question(page)).toContain("Avant de publier");
  await isNotPublished(page);
  await publishAnyway(page);
  await waitFor(page, "the focus on the button", () => hasFocus(page, css));
  expect(await hasQuestion(page)).toBe(false);
  await isNotPublished(page);
  await presses[way](page, css);
  await isPublished(page, badText);
  expect(await diary(page, "errors")).toEqual([]);
}

/** Held back twice over: no word of the author opens it. */
export async function heldBackEachTime(page: Page, way: Way): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await presses[way](page, button);
    await held(page);
    expect(await panelHas(page, ".gate-anyway"), "no word of the author opens it").toBe(false);
    await isNotPublished(page);
    // It is deaf for a moment, so that a key held down does not answer it.
    await waitFor(page, "the question gone", async () => {
      await page.keyboard.press("Escape");
      return !(await hasQuestion(page));
    });
    await isNotPublished(page);
  }
  expect(await diary(page, "errors")).toEqual([]);
}

export async function neverHeldBack(page: Page, way: Way): Promise<void> {
  expect(await panelText(page)).toMatch(/À vous de décider de publier/);
  await presses[way](page, button);
  await isPublished(page, badText);
  expect(await hasQuestion(page)).toBe(false);
  expect(await diary(page, "errors")).toEqual([]);
}
