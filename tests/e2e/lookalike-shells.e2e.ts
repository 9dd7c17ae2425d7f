/** What surrounds the composers of the look-alikes: steps, places, languages, and a page that never stands still. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { press, pressText, pressWhenFree, waitFor } from "../browser";
import { pageAddress, suiteAddress, suitePlaceAddress } from "../lookalike/address";
import { english } from "../lookalike/page/locale/en";
import { useBrowser } from "./support/browser";
import { clickField, diary, model, openComposer, setText, typeText } from "./support/composer";
import { dialogOnLexical, reelsOnDraft, suiteOnDraft, suiteOnLexical } from "./support/fixtures";

const pressButton = (page: Page, text: string) => pressText(page, '[role="button"]', text);

describe("Business Suite's shell", () => {
  const inTest = useBrowser("chromium");

  it.each(["media-one", "media-two", "media-link"] as const)(
    "has the media block %s and keeps the button off while uploading",
    async (variant) => {
      const page = await openComposer(inTest, suiteOnDraft, { variants: [variant] });
      await setText(page, "News");
      const off = () =>
        page.$eval('[data-pagelet="BusinessComposerNonVideoFooterCard"] .primary', (button) => button.getAttribute("aria-disabled"));
      await waitFor(page, "the button on", async () => (await off()) === null);
      await press(page, variant === "media-link" ? 'a[role="link"][aria-label]' : ".block .button");
      await waitFor(page, "uploading", async () => (await off()) === "true");
      await waitFor(page, "the upload's end", async () => (await off()) === null);
    },
  );

  it("shows the preview only once there is text, with emoji as pictures", async () => {
    const page = await openComposer(inTest, suiteOnDraft);
    const preview = '[data-pagelet="BusinessComposerFullScreenPostPreview"] [role="article"][aria-posinset="0"]';
    expect(await page.$(preview)).toBe(null);
    await clickField(page, suiteOnDraft);
    await typeText(page, "Fresh 🌲 boards");
    await page.waitForSelector(preview);
    await page.waitForSelector(`${preview} img`);
    expect(await page.$$eval(`${preview} img`, (pictures) => pictures.map((picture) => picture.alt))).toEqual(["🌲"]);
  });

  it("schedules: rows per channel, another word on the button, then a dialog and another place without loading a page", async () => {
    const page = await openComposer(inTest, suiteOnDraft);
    await setText(page, "Open on Monday");
    await press(page, `[role="switch"][aria-label="${english.setDateTime}"]`);
    await waitFor(page, "two rows", async () => (await page.$$('[role="application"]')).length === 2);
    expect((await page.$$('[role="spinbutton"]')).length).toBe(6);
    const loads = inTest.lookalike.requests.length;
    await pressButton(page, english.schedule);
    await pressButton(page, english.done);
    await waitFor(page, "the list of posts", async () => page.evaluate(() => location.pathname === "/latest/posts/published_posts"));
    expect(await diary(page, "published")).toEqual(["Open on Monday"]);
    expect(await model(page)).toBeUndefined();
    expect(inTest.lookalike.requests.length).toBe(loads);
  });

  it("customised, mounts one editor at a time, each with its own text", async () => {
    const page = await openComposer(inTest, suiteOnDraft);
    await setText(page, "For all");
    await press(page, `[role="switch"][aria-label="${english.customise}"]`);
    const tab = (index: number) => pressWhenFree(page, `tab ${index}`, () => page.$$('[role="tab"]').then((tabs) => tabs[index]));
    await waitFor(page, "two tabs", async () => (await page.$$('[role="tab"]')).length === 2);
    await tab(1);
    await waitFor(page, "the copy", async () => (await model(page)) === "For all");
    await setText(page, "For pictures");
    await tab(0);
    await waitFor(page, "the first text", async () => (await model(page)) === "For all");
    expect((await page.$$(suiteOnDraft.field)).length).toBe(1);
  });

  it("opens the composer from the planner without loading a page", async () => {
    const page = await inTest.open(suitePlaceAddress("content_calendar"));
    await page.waitForSelector(".calendar button");
    const loads = inTest.lookalike.requests.length;
    await press(page, ".calendar button");
    await page.waitForSelector(suiteOnDraft.field);
    expect(inTest.lookalike.requests.length).toBe(loads);
  });

  it("answers nobody else's host and writes every request down", async () => {
    const page = await inTest.open(suiteAddress());
    await page.evaluate(() => fetch("https://stranger.example/x").catch(() => undefined));
    expect(inTest.browser.strangers).toContain("stranger.example");
    expect(
      inTest.lookalike.requests.some(({ host, path }) => host === "business.facebook.com" && path.startsWith("/latest/composer")),
    ).toBe(true);
  });
});

describe("the other languages", () => {
  const inTest = useBrowser("chromium");

  it.each(["vi", "pt-BR", "ar", "de"] as const)("%s: another label, the right direction, the same editor", async (locale) => {
    for (const fixture of [suiteOnDraft, dialogOnLexical]) {
      const page = await openComposer(inTest, fixture, { locale });
      const label = await page.$eval(fixture.field, (field) => field.getAttribute("aria-label"));
      expect([english.field, english.onYourMind.replace("{name}", english.userName)]).not.toContain(label);
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        locale,
        locale === "ar" ? "rtl" : "ltr",
      ]);
      await clickField(page, fixture);
      await typeText(page, "سلام, Tür, ảnh");
      expect(await model(page)).toBe("سلام, Tür, ảnh");
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  it("keeps the reel's text through its three steps", async () => {
    const page = await openComposer(inTest, reelsOnDraft);
    await clickField(page, reelsOnDraft);
    await typeText(page, "A plank in ninety seconds");
    await pressButton(page, english.next);
    await waitFor(page, "the second step", async () => (await model(page)) === undefined);
    await pressButton(page, english.next);
    await pressButton(page, english.shareNow);
    await pressButton(page, english.done);
    expect(await diary(page, "published")).toEqual(["A plank in ninety seconds"]);
  });
});

describe("the Page dialog", () => {
  const inTest = useBrowser("chromium");

  it("opens from the Page, goes on to the settings and publishes", async () => {
    const page = await inTest.open(pageAddress());
    await page.waitForSelector(".ask-button");
    await press(page, ".ask-button");
    await page.waitForSelector(dialogOnLexical.field);
    await clickField(page, dialogOnLexical);
    await typeText(page, "Open again");
    await press(page, `[aria-label="${english.next}"]`);
    await press(page, `[role="dialog"][aria-label="${english.postSettings}"] [aria-label="${english.post}"]`);
    await waitFor(page, "the dialog to close", async () => (await page.$('[role="dialog"]')) === null);
    expect(await diary(page, "published")).toEqual(["Open again"]);
  });

  it("pulls the focus back (re-render 8)", async () => {
    const page = await openComposer(inTest, dialogOnLexical);
    await page.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
    expect(await diary(page, "focusPulls")).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  });
});

describe("a living page", () => {
  const inTest = useBrowser("chromium");

  for (const fixture of [suiteOnDraft, suiteOnLexical]) {
    it(`makes a new editor with the same text when the picker changes: ${fixture.id} (re-render 1)`, async () => {
      const page = await openComposer(inTest, fixture, { flags: ["remount-on-picker"] });
      await setText(page, "Kept\n\ntext");
      const old = await page.$(fixture.field);
      await press(page, '[role="combobox"][aria-haspopup="listbox"]');
      await press(page, '[role="option"]');
      await waitFor(page, "a new element", async () => !(await old?.evaluate((element) => element.isConnected)));
      await waitFor(page, "the old text", async () => (await model(page)) === "Kept\n\ntext");
    });
  }

  it("makes the footer anew by itself (re-render 3)", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { flags: ["footer-rekey"] });
    const footer = await page.$('[data-pagelet="BusinessComposerNonVideoFooterCard"]');
    await waitFor(page, "another footer", async () => !(await footer?.evaluate((element) => element.isConnected)));
  });

  it("throws foreign elements out of its column and keeps its own (re-render 4 and 5)", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { flags: ["rerender-every-key", "evict-foreign"] });
    await clickField(page, suiteOnDraft);
    await typeText(page, "One 🌲");
    await page.evaluate(() => document.querySelector("[role=main] .column")?.append(document.createElement("ligne-stranger")));
    await waitFor(page, "the eviction", async () => (await diary(page, "evicted")).length > 0);
    await typeText(page, " two");
    expect(await diary(page, "evicted")).toEqual(["ligne-stranger"]);
    expect(await model(page)).toBe("One 🌲 two");
  });

  it("opens a list at # that takes Enter (re-render 6)", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { flags: ["typeahead"] });
    await clickField(page, suiteOnDraft);
    await page.keyboard.type("Hello #ma");
    await waitFor(
      page,
      "the list",
      async () => (await page.$eval(suiteOnDraft.field, (field) => field.getAttribute("aria-expanded"))) === "true",
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await waitFor(page, "the chosen name", async () => (await model(page)) === `Hello ${english.mentionSecond}`);
  });

  it("stays after publishing, with an empty editor (re-render 9)", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { flags: ["publish-stays"] });
    await setText(page, "Sent");
    await pressButton(page, english.publish);
    await pressButton(page, english.done);
    await waitFor(page, "the empty editor", async () => (await model(page)) === "");
    expect(await page.evaluate(() => location.pathname)).toContain("/latest/composer");
  });

  it("shows its editor late (re-render 10)", async () => {
    const page = await inTest.open(suiteOnDraft.address({ flags: ["late-editor"], lateMs: 800 }));
    await page.waitForSelector(".skeleton");
    expect(await model(page)).toBeUndefined();
    await waitFor(page, "the editor", async () => (await model(page)) === "");
  });

  it("asks before a text is left behind (re-render 11)", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { flags: ["leave-prompt"] });
    await clickField(page, suiteOnDraft);
    await typeText(page, "Half");
    const asked = new Promise<string>((done) => {
      page.once("dialog", (dialog) => {
        done(dialog.type());
        void dialog.accept();
      });
    });
    await page.goto(suitePlaceAddress("home"));
    expect(await asked).toBe("beforeunload");
  });

  it("puts news in the way until they are dismissed (re-render 12)", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { flags: ["interstitial"] });
    expect((await page.$$('[role="dialog"]')).length).toBe(1);
    await pressButton(page, english.done);
    await waitFor(page, "a free page", async () => (await page.$('[role="dialog"]')) === null);
  });
});
