/** A person at the button that publishes, and at the question in front of it. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { nextFrame, panelClick, panelFocus, panelHas, panelText, press, waitFor } from "../../browser";
import type { LookalikeOptions } from "../../lookalike/address";
import type { BrowserInTest } from "./browser";
import { panelAtRest, panelSays } from "./coach";
import { clickField, diary, enterText, openComposer } from "./composer";
import type { ComposerFixture } from "./fixtures";

/** Misses the charter in a way that may not go out: a reward for likes. */
export const badText = "Likez si vous aimez le chêne massif.";
/** Misses nothing that matters. */
export const goodText = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia. Demandez un devis.";

/** The button that publishes, where this composer shows it. */
export const publishButton = ({ shell }: ComposerFixture): string =>
  shell === "dialog" ? '[role="dialog"] .primary' : '[data-pagelet="BusinessComposerNonVideoFooterCard"] .primary';

/** Types a draft and goes to the step that publishes; the panel has said all it has to say. */
export async function writeToPublish(
  inTest: BrowserInTest,
  fixture: ComposerFixture,
  text: string,
  options: LookalikeOptions = {},
): Promise<Page> {
  const page = await openComposer(inTest, fixture, { locale: "fr", ...options });
  await clickField(page, fixture);
  await enterText(page, text);
  await panelSays(page, `${text.length} caractères`);
  await panelAtRest(page);
  await goToLastStep(page, fixture);
  return page;
}

/** Through the steps before the last; steps press the same button. */
async function goToLastStep(page: Page, fixture: ComposerFixture): Promise<void> {
  const step = fixture.shell === "dialog" ? '[role="dialog"] h2' : '[aria-current="step"]';
  const steps = { suite: 0, dialog: 1, reels: 2 }[fixture.shell];
  for (let done = 0; done < steps; done++) {
    const before = await page.$$eval(step, ([heading]) => heading?.textContent);
    await press(page, publishButton(fixture));
    await waitFor(page, "the next step", () => page.$$eval(step, ([heading], last) => heading?.textContent !== last, before));
    await panelSays(page, "Texte à une autre étape");
  }
}

/** The ways to press a button; each ends when the browser has handed the press over. */
export const presses = {
  mouse: (page, css) => press(page, css),
  Enter: (page, css) => pressKey(page, css, "Enter"),
  Space: (page, css) => pressKey(page, css, " "),
  // Found and clicked in one go: a button that is drawn anew may be gone a moment later.
  "a click made by the page": (page, css) => page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), css),
  "a double click": (page, css) => press(page, css, 2),
} as const satisfies Record<string, (page: Page, css: string) => Promise<void>>;

async function pressKey(page: Page, css: string, key: "Enter" | " "): Promise<void> {
  await page.focus(css);
  await page.keyboard.press(key);
}

/** The question, once it hears presses. */
export async function question(page: Page): Promise<string> {
  await waitFor(page, "a question that hears", () => panelHas(page, ".gate-anyway .ui-button:not(:disabled)"));
  return panelText(page);
}

export async function hasQuestion(page: Page): Promise<boolean> {
  return panelHas(page, '[role="alertdialog"]');
}

/** Answers that it goes out all the same, with a reason where one is asked. */
export async function publishAnyway(page: Page, reason?: string): Promise<void> {
  if (reason !== undefined) {
    await panelFocus(page, ".gate-reason textarea");
    await page.keyboard.type(reason);
  }
  await panelClick(page, ".gate-anyway .ui-button");
}

/** The page has sent this post once, and nothing else. */
export async function isPublished(page: Page, text: string): Promise<void> {
  await waitFor(page, "the post among the published", async () => (await diary(page, "published")).length > 0);
  await nothingIsSending(page);
  expect(await diary(page, "published")).toEqual([text]);
}

/** The page has sent nothing, and is about to send nothing. */
export async function isNotPublished(page: Page): Promise<void> {
  await nothingIsSending(page);
  expect(await diary(page, "published")).toEqual([]);
}

/** A press that reached the page's button has left its trace by the next frame: the post counts as on its way until it is sent. */
async function nothingIsSending(page: Page): Promise<void> {
  await nextFrame(page, 2);
  await waitFor(page, "no post on its way", async () => (await diary(page, "sending")) === 0);
}
