/** What the store finds on the disk is not what it left there: nothing, something newer, or very much; and no store at all. */
import type { Page } from "puppeteer-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { killWorker, launchChromium, openExtensionPage, panelText, type TestBrowser, waitFor } from "../browser";
import { type Lookalike, startLookalike } from "../lookalike/server";
import { useBrowser } from "./support/browser";
import { cardTitles, panelSays } from "./support/coach";
import { clickField, model, openComposer, typeText } from "./support/composer";
import { allowInPrivateWindows, createProfile, expectWhole, placeSaver, readRows } from "./support/faults";
import { dialogOnLexical, suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";
import { says } from "./support/screen";
import { deleteDatabaseFiles, fillStore, makeNewer } from "./support/stored";

const filler = "TOP 10 of the cutest cats of the week";

/** Chromium on a profile that outlives it. */
async function launch(lookalike: Lookalike, userDataDir: string): Promise<TestBrowser> {
  return launchChromium({ extension: packageFolder("chrome"), lookalikePort: lookalike.port, userDataDir, language: "en" });
}

async function composer(browser: TestBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(suiteOnDraft.address({ locale: "en" }));
  await waitFor(page, "the editor", async () => (await model(page)) !== undefined, 15_000);
  return page;
}

function press(page: Page, words: string) {
  return page.locator(`::-p-xpath(//button[contains(., "${words}")])`).click();
}

describe("Chromium, one profile over several runs", () => {
  it("F9 a database that is gone is said to be lost, and comes back from the second copy when the reader chooses", async () => {
    const lookalike = await startLookalike();
    const profile = createProfile();
    onTestFinished(async () => {
      await lookalike.close();
      profile.remove();
    });
    const before = await launch(lookalike, profile.path);
    const saver = await placeSaver(await composer(before));
    await saver.start();
    const page = (await before.browser.pages()).at(-1);
    if (page === undefined) throw new Error("no page");
    await waitFor(page, "some saves", async () => (await saver.report()).acknowledged.length > 20, 30_000);
    const { acknowledged } = await saver.drain();
    await before.close();
    expect(deleteDatabaseFiles(profile.path), "databases of the profile").toBeGreaterThan(0);

    const after = await launch(lookalike, profile.path);
    const draft = await composer(after);
    await clickField(draft, suiteOnDraft);
    await typeText(draft, filler);
    await panelSays(draft, "Local data was lost");
    await waitFor(draft, "cards all the same", async () => (await cardTitles(draft)).length > 0);
    const dashboard = await openExtensionPage(after, "dashboard.html#local");
    await says(dashboard, "Local data was lost");
    await says(dashboard, "Nothing is overwritten before you choose.");
    expect((await readRows(dashboard)).version, "nothing was made anew before the choice").toBeUndefined();
    await press(dashboard, "Put back what can be");
    await says(dashboard, "records are back.");
    expectWhole(await readRows(dashboard), acknowledged);
    await draft.bringToFront();
    // It is told at once, rather than at its next attempt to save, which may be a minute off.
    await waitFor(draft, "the notice gone", async () => !(await panelText(draft)).includes("lost"));
    await after.close();
  }, 120_000);

  it.each(["own-number", "browser-number"] as const)(
    "F12 older code beside newer data (%s) reads, writes nothing and says so",
    async (how) => {
      const lookalike = await startLookalike();
      const profile = createProfile();
      onTestFinished(async () => {
        await lookalike.close();
        profile.remove();
      });
      const before = await launch(lookalike, profile.path);
      const page = await composer(before);
      await clickField(page, suiteOnDraft);
      await typeText(page, filler);
      const reader = await openExtensionPage(before, "dashboard.html");
      await says(reader, "Harbour & Pine");
      await waitFor(reader, "a stored check", async () =>
        (await readRows(reader)).sessions.some(({ last }) => last?.length === filler.length),
      );
      await makeNewer(reader, 9, how);
      if (how === "browser-number") {
        // The worker that runs is told at once by the browser.
        await page.bringToFront();
        await typeText(page, ", and dogs");
        await panelSays(page, "The data here comes from a newer Ligne.");
      }
      const rows = await readRows(reader);
      await before.close();

      const after = await launch(lookalike, profile.path);
      const draft = await composer(after);
      await clickField(draft, suiteOnDraft);
      await typeText(draft, filler);
      await panelSays(draft, "The data here comes from a newer Ligne.");
      await waitFor(draft, "cards all the same", async () => (await cardTitles(draft)).length > 0);
      const dashboard = await openExtensionPage(after, "dashboard.html");
      await says(dashboard, "Saved by a newer Ligne");
      await says(dashboard, "Harbour & Pine");
      expect(await readRows(dashboard)).toEqual(rows);
      await after.close();
    },
    120_000,
  );
});

describe("Chromium, much stored", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "en" }));
  const eventsEach = Number(process.env.LIGNE_EVENTS_EACH ?? 1);

  it(`F13, F23 10,000 drafts with ${eventsEach} event(s) each are opened, listed and added to`, async () => {
    const first = await openExtensionPage(inTest.browser, "dashboard.html");
    await says(first, "No draft yet");
    await fillStore(first, 10_000, eventsEach);
    await killWorker(inTest.browser);
    await first.close();

    const opening = Date.now();
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html");
    await says(dashboard, "of 10,000 drafts", 20_000);
    const opened = Date.now() - opening;
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await clickField(page, suiteOnDraft);
    await typeText(page, filler);
    await waitFor(page, "cards", async () => (await cardTitles(page)).length > 0);
    await dashboard.bringToFront();
    await says(dashboard, "of 10,001 drafts");
    const rows = await readRows(dashboard);
    expectWhole(rows, []);
    console.info(
      `F13: dashboard on ${rows.sessions.length} drafts and ${rows.events.length} events shown after ${opened} ms, worker started anew`,
    );
    expect(opened).toBeLessThan(5_000);
    await dashboard.close();
  }, 300_000);
});

describe("Firefox, history off", () => {
  const inTest = useBrowser("firefox", () => ({
    extension: packageFolder("firefox"),
    language: "en",
    firefoxPreferences: { "browser.privatebrowsing.autostart": true },
  }));

  it("F14 says that nothing can be saved here, and checks all the same", async () => {
    await allowInPrivateWindows(inTest.browser, packageFolder("firefox"));
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await clickField(page, suiteOnDraft);
    await typeText(page, filler);
    await waitFor(page, "cards", async () => (await cardTitles(page)).length > 0);
    await panelSays(page, "This window keeps nothing");
    expect(await model(page)).toBe(filler);
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html");
    await says(dashboard, "Nothing can be saved here");
    await dashboard.close();
  });
});

describe("Firefox, access to a site", () => {
  const inTest = useBrowser("firefox", () => ({
    extension: packageFolder("firefox"),
    language: "en",
    // The browser's own question cannot be answered by a driver; without it a press of our button is the answer.
    firefoxPreferences: { "extensions.webextOptionalPermissionPrompts": false },
  }));
  const withdraw = (page: Page, origin: string) =>
    page.evaluate(
      (site) =>
        (globalThis as unknown as { browser: { permissions: { remove(what: object): Promise<boolean> } } }).browser.permissions.remove({
          origins: [site],
        }),
      origin,
    );

  it("F15 Business Suite taken back: no panel, popup and dashboard say so, and a button brings it back", async () => {
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html#local");
    await says(dashboard, "business.facebook.com");
    await withdraw(dashboard, "https://business.facebook.com/*");
    const without = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await clickField(without, suiteOnDraft);
    await typeText(without, filler);
    expect(await panelText(without)).toBe("");
    const popup = await openExtensionPage(inTest.browser, "popup.html");
    await says(popup, "Ligne has no access to Business Suite");
    await popup.locator("::-p-xpath(//button[contains(., 'Allow access')])").click();
    await waitFor(popup, "access", async () => !(await popup.evaluate(() => document.body.innerText)).includes("has no access"));
    await popup.close();
    await dashboard.close();
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await panelSays(page, "Waiting for your first words");
  });

  it("F15 the Page dialog's host: asked by a button, read once granted, left alone once taken back", async () => {
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html#local");
    await dashboard.locator('button[aria-label="Allow Ligne on www.facebook.com"]').click();
    await says(dashboard, "Take back");
    const page = await openComposer(inTest, dialogOnLexical, { locale: "en" });
    await panelSays(page, "Waiting for your first words");
    await dashboard.bringToFront();
    await dashboard.locator('[aria-label="Take back from www.facebook.com"]').click();
    await waitFor(dashboard, "the way to grant it again", () => dashboard.$('button[aria-label="Allow Ligne on www.facebook.com"]'));
    await dashboard.close();
    const later = await openComposer(inTest, dialogOnLexical, { locale: "en" });
    await clickField(later, dialogOnLexical);
    await typeText(later, filler);
    expect(await panelText(later)).toBe("");
  });
});
