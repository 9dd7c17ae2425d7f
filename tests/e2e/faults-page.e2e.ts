/** What happens to the page beside the extension: updates under it, pages kept in memory, two tabs, a host that was taken back. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { openExtensionPage, panelQuery, panelRoot, panelText, waitFor } from "../browser";
import { suitePlaceAddress } from "../lookalike/address";
import { type BrowserInTest, useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { expectWhole, losePort, readRows } from "./support/faults";
import { suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const filler = "TOP 10 of the cutest cats of the week";
const more = "\n\nLike this post if you love cats";

/** Everything this page complains about from now on. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(message.text());
  });
  return heard;
}

/** How many panels the page carries. */
function panels(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("ligne-panel").length);
}

async function typeAndRest(page: Page, text: string): Promise<void> {
  await clickField(page, suiteOnDraft);
  await typeText(page, text);
  await waitFor(page, "cards", async () => (await cardTitles(page)).length > 0);
}

/** Waits until the store holds a session whose last check saw a draft of each of these lengths. */
async function storedLengths(inTest: BrowserInTest, lengths: readonly number[]) {
  const reader = await openExtensionPage(inTest.browser, "dashboard.html");
  try {
    return await waitFor(reader, `drafts of ${lengths.join(" and ")} characters`, async () => {
      const rows = await readRows(reader);
      const stored = rows.sessions.map(({ last }) => last?.length);
      return lengths.every((length) => stored.includes(length)) ? rows : undefined;
    });
  } finally {
    await reader.close();
  }
}

describe("Chromium", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "en" }));

  it("F17 two tabs on one draft keep a history each and lose nothing", async () => {
    const first = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await typeAndRest(first, filler);
    const second = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await typeAndRest(second, filler + more);
    const rows = await storedLengths(inTest, [filler.length, filler.length + more.length]);
    expectWhole(rows, []);
    expect(new Set(rows.sessions.map(({ id }) => id)).size).toBe(2);
  });

  it("F4 says it when nobody answers, keeps text and remarks, and saves by itself when somebody does", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await typeAndRest(page, filler);
    // All parts of the check are there: what is lost from here on is the way to the store.
    await panelAtRest(page);
    const mend = await losePort(page);
    await typeText(page, " ever");
    await waitFor(page, "the notice", () => panelQuery(page, '.notice[data-code="unreachable"]'), 15_000);
    expect(await model(page)).toBe(`${filler} ever`);
    expect((await cardTitles(page)).length).toBeGreaterThan(0);
    await mend();
    await waitFor(page, "no notice", async () => (await panelQuery(page, ".notice")) === undefined, 30_000);
    expectWhole(await storedLengths(inTest, [`${filler} ever`.length]), []);
  });

  it("F6 a page that comes back from the back/forward cache reads and stores on", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await page.evaluate(() => {
      window.addEventListener("pageshow", ({ persisted }) => {
        document.title = persisted ? "kept" : "loaded";
      });
    });
    await typeAndRest(page, filler);
    await storedLengths(inTest, [filler.length]);
    await page.bringToFront();
    await page.goto(suitePlaceAddress("home", { locale: "en" }));
    await page.goBack();
    const title = await waitFor(page, "the page again", async () =>
      /^(?:kept|loaded)$/.test(await page.title()) ? page.title() : undefined,
    );
    expect(title, "the browser kept the page").toBe("kept");
    expect(await panels(page)).toBe(1);
    await clickField(page, suiteOnDraft);
    await page.keyboard.down("Control");
    await page.keyboard.press("End");
    await page.keyboard.up("Control");
    await typeText(page, `${more}, and dogs too`);
    await panelSays(page, `${`${filler}${more}, and dogs too`.length} characters`);
    const rows = await storedLengths(inTest, [`${filler}${more}, and dogs too`.length]);
    expectWhole(rows, []);
    expect(await diary(page, "errors")).toEqual([]);
  });
});

describe.each([
  ["Chromium", "chromium", "chrome"],
  ["Firefox", "firefox", "firefox"],
] as const)("%s, updated under an open page", (_title, browserName, packageName) => {
  const inTest = useBrowser(browserName, () => ({ extension: packageFolder(packageName), language: "en" }));

  it("F5 keeps the text, says so in one panel, breaks nothing in the page, and works after a reload", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
    await typeAndRest(page, filler);
    const heard = complaints(page);
    // The old panel can still be read by who held on to it; a new way in is closed once the extension has gone.
    const old = await panelRoot(page);
    await inTest.browser.reloadExtension();
    await typeText(page, more);
    if (browserName === "chromium") {
      await waitFor(page, "the old panel's last word", () =>
        old.evaluate((root) => root.querySelector('.notice[data-code="outdated"]')?.textContent.includes("then reload the page")),
      );
      await waitFor(page, "the check that still runs", () =>
        old.evaluate((root, length) => root.textContent.includes(`${length} characters`), filler.length + more.length),
      );
    }
    // Firefox puts the new version's script into the open page by itself: its panel takes the old one's place and goes on.
    else await panelSays(page, `${filler.length + more.length} characters`);
    expect(await panels(page)).toBe(1);
    expect(await model(page)).toBe(filler + more);
    await clickField(page, suiteOnDraft);
    await page.keyboard.down("Control");
    await page.keyboard.press("End");
    await page.keyboard.up("Control");
    await typeText(page, "!");
    expect(await model(page), "typing goes on").toBe(`${filler}${more}!`);
    expect(heard).toEqual([]);
    expect(await diary(page, "errors")).toEqual([]);

    await page.reload();
    await waitFor(page, "the editor", async () => (await model(page)) !== undefined);
    await typeAndRest(page, `${filler} again`);
    expect(await panels(page)).toBe(1);
    expect(await panelText(page)).not.toContain("updated");
    await storedLengths(inTest, [`${filler} again`.length]);
  });
});
