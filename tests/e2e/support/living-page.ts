/** What a person does to make a living page show each of its twelve behaviours, and what has to be so afterwards. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { panelFocus, press, waitFor } from "../../browser";
import type { LookalikeOptions } from "../../lookalike/address";
import type { Flag } from "../../lookalike/page/flags";
import { panelAtRest, panelSays } from "./coach";
import { clickField, diary, model, setText, typeText } from "./composer";
import type { ComposerFixture } from "./fixtures";

/** Starts with words that miss the charter, so that there is a card to press; a hashtag touches an emoji. */
export const draft = "Likez si vous aimez le chêne ! #bois🌲 mardi";

interface Behaviour {
  readonly options?: LookalikeOptions;
  /** From the open page on; ends with a draft in the editor. */
  act(page: Page, fixture: ComposerFixture): Promise<void>;
}

export async function write(page: Page, fixture: ComposerFixture, text = draft): Promise<void> {
  await clickField(page, fixture);
  await typeText(page, text);
}

/** The panel's count of characters is the editor's. */
export async function readsTheModel(page: Page): Promise<string> {
  const text = (await model(page)) ?? "";
  await panelSays(page, `${text.length} caractère`);
  return text;
}

async function remounted(page: Page, action: () => Promise<unknown>): Promise<void> {
  const mounts = await diary(page, "mounts");
  const before = await model(page);
  await action();
  await waitFor(page, "a new editor", async () => (await diary(page, "mounts")) > mounts);
  await waitFor(page, "the same text in it", async () => (await model(page)) === before);
}

const tabs = '[role="main"] [role="tab"]';

async function chooseTab(page: Page, index: number): Promise<void> {
  await page.evaluate((css, at) => document.querySelectorAll<HTMLElement>(css)[at]?.click(), tabs, index);
  await waitFor(page, "the tab", () => page.$$eval(tabs, (all, at) => all[at]?.getAttribute("aria-selected") === "true", index));
}

/** Publishes from where the text is, through the steps that this composer has. */
async function publish(page: Page, { shell }: ComposerFixture): Promise<void> {
  const primary = shell === "dialog" ? '[role="dialog"] .primary' : '[data-pagelet="BusinessComposerNonVideoFooterCard"] .primary';
  const step = shell === "dialog" ? '[role="dialog"] h2' : '[aria-current="step"]';
  for (let steps = shell === "suite" ? 1 : shell === "dialog" ? 2 : 3; steps > 0; steps--) {
    const before = await page.$$eval(step, ([heading]) => heading?.textContent);
    await press(page, primary);
    if (steps > 1) {
      await waitFor(page, "the next step", () => page.$$eval(step, ([heading], text) => heading?.textContent !== text, before));
      await panelSays(page, "Texte à une autre étape");
    }
  }
  if (shell !== "dialog") await press(page, '[role="dialog"] .primary');
  await waitFor(page, "the empty editor", async () => (await model(page)) === "");
}

/** Goes away within the page and comes back. */
async function leaveAndReturn(page: Page, { shell, field }: ComposerFixture): Promise<void> {
  if (shell === "dialog") {
    await page.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"] .dialog-head [role="button"]')?.click());
    await waitFor(page, "no dialog", async () => (await page.$('[role="dialog"]')) === null);
    await press(page, ".ask-button");
  } else {
    await page.evaluate(() => window.lookalike.go(`/latest/home${location.search}`));
    await waitFor(page, "the other place", async () => (await model(page)) === undefined);
    await page.evaluate(() => history.back());
  }
  await page.waitForSelector(field);
}

/** Every flag of the look-alike: a new one does not compile until it is lived through here. */
export const behaviours: Readonly<Record<Flag, Behaviour>> = {
  "remount-on-picker": {
    async act(page, fixture) {
      await write(page, fixture);
      await remounted(page, async () => {
        await press(page, '[role="combobox"][aria-haspopup="listbox"]');
        await press(page, '[role="option"]:last-child');
      });
    },
  },
  "remount-on-customise": {
    async act(page, fixture) {
      await write(page, fixture);
      await readsTheModel(page);
      await remounted(page, () => press(page, '[role="main"] [role="switch"]'));
      await panelSays(page, "Facebook");
      await chooseTab(page, 1);
      await setText(page, "Pour les images, mardi à Clisson.");
      await panelSays(page, /onglet Instagram · .*33 caractères/);
      await chooseTab(page, 0);
      await panelSays(page, new RegExp(`onglet Facebook · .*${draft.length} caractères`));
    },
  },
  "footer-rekey": {
    options: { rekeyMs: 400 },
    async act(page, fixture) {
      const footer = await page.$(fixture.shell === "dialog" ? '[role="dialog"] .toolbar' : '[data-pagelet*="FooterCard"]');
      await write(page, fixture);
      await waitFor(page, "another footer", async () => !(await footer?.evaluate((element) => element.isConnected)));
    },
  },
  "rerender-every-key": { act: write },
  "evict-foreign": {
    async act(page, fixture) {
      const column = fixture.shell === "dialog" ? "[role=dialog]" : "[role=main] .column";
      await page.$eval(column, (element) => element.append(document.createElement("x-stranger")));
      await waitFor(page, "the page's own order", async () => (await diary(page, "evicted")).length === 1);
      await write(page, fixture);
    },
  },
  typeahead: {
    async act(page, fixture) {
      await write(page, fixture, `${draft} avec @Ma`);
      await page.waitForSelector('[role="listbox"] [role="option"]');
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await waitFor(page, "the chosen name", async () => !(await model(page))?.includes("@"));
    },
  },
  hotkeys: {
    async act(page, fixture) {
      await write(page, fixture, `${draft} k/j`);
      await panelSays(page, "Voir dans le texte");
      await panelAtRest(page);
      await panelFocus(page, ".card button");
      // Not "/": outside a field Firefox opens its own search with it, and takes the focus out of the page.
      for (const key of ["j", "k", "c"] as const) await page.keyboard.press(key);
      expect(await diary(page, "hotkeys")).toEqual([]);
    },
  },
  "focus-trap": {
    async act(page, fixture) {
      await write(page, fixture);
      await panelSays(page, "Voir dans le texte");
      await panelAtRest(page);
      const pulls = await diary(page, "focusPulls");
      await panelFocus(page, ".card button");
      await page.keyboard.press("x");
      expect(await diary(page, "focusPulls")).toBe(pulls);
      expect(await model(page)).toBe(draft);
    },
  },
  "publish-stays": {
    async act(page, fixture) {
      await write(page, fixture);
      await readsTheModel(page);
      await publish(page, fixture);
      expect(await diary(page, "published")).toEqual([draft]);
      await panelSays(page, "J’attends vos premiers mots");
      await write(page, fixture);
    },
  },
  "late-editor": {
    options: { lateMs: 1200 },
    async act(page, fixture) {
      if (fixture.shell !== "dialog") await panelSays(page, "J’attends le champ de texte");
      await page.waitForSelector(fixture.field);
      await write(page, fixture);
    },
  },
  "leave-prompt": {
    async act(page, fixture) {
      await write(page, fixture, "Demain");
      await readsTheModel(page);
      await leaveAndReturn(page, fixture);
      await panelSays(page, "J’attends vos premiers mots");
      await write(page, fixture);
    },
  },
  interstitial: {
    async act(page, fixture) {
      const news = '[role="dialog"]:not([aria-modal]) .primary';
      await press(page, news);
      await waitFor(page, "a free page", async () => (await page.$(news)) === null);
      await write(page, fixture);
    },
  },
};

/** The flags by name; the page's own list cannot be loaded outside a page. */
export const flags = Object.keys(behaviours) as readonly Flag[];

/** Why a behaviour has no meaning on a composer; everything else is run. README.md of this folder says the same in a table. */
export function meaningless(flag: Flag, { shell }: ComposerFixture): string | undefined {
  if (flag === "remount-on-picker" && shell === "dialog") return "the dialog has no picker of channels";
  if (flag === "remount-on-customise" && shell !== "suite") return "only the post composer of Business Suite is customised per channel";
  if (flag === "focus-trap" && shell !== "dialog") return "only a dialog holds the focus";
  return undefined;
}
