/** Popup and dashboard on plain pages under the extension's own content policy: what only a browser can tell about them. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium, nextFrame, pressWhenFree, type TestBrowser, waitFor } from "../browser";
import { servePages } from "../pages-page/serve";
import { dashboardSamples, popupSamples } from "../pages-page/states";
import { LOOKS, violations } from "./support/accessibility";

let server: Awaited<ReturnType<typeof servePages>>;
let browser: TestBrowser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  server = await servePages();
  browser = await launchChromium();
});
beforeEach(async () => {
  page = await browser.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  return () => page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const widths = { popup: 352, dashboard: 1280 } as const;
function prefer(theme: "light" | "dark"): Promise<void> {
  return page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
}
async function open(name: keyof typeof widths, state: string, lang = "en", width: number = widths[name]): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await prefer("light");
  await page.goto(`${server.origin}/${name}.html?state=${state}&lang=${lang}`);
  // Everything the samples answer at once has been answered and drawn.
  await page.waitForSelector("html[data-drawn] h1");
}

/** Opens every draft's detail; ends when all are open. */
async function openDetails(): Promise<void> {
  const count = (await page.waitForSelector("th button")) && (await page.$$("th button")).length;
  for (let index = 0; index < (count ?? 0); index += 1) {
    await pressWhenFree(page, `the button of draft ${index}`, async () => (await page.$$("th button"))[index]);
  }
  await waitFor(page, "every detail", () =>
    page.$$eval("tr.draft", (rows) =>
      rows.every((row) => row.nextElementSibling?.checkVisibility() && row.nextElementSibling.textContent !== ""),
    ),
  );
}

const situations = [
  ...Object.keys(popupSamples).map((state) => ["popup", state] as const),
  ...Object.keys(dashboardSamples).map((state) => ["dashboard", state] as const),
];

describe("accessibility", () => {
  it.each(situations)("has nothing against the %s in the state %s, light and dark, French and English", async (name, state) => {
    for (const { lang, themes } of LOOKS) {
      await open(name, state, lang);
      if (state === "few") await openDetails();
      for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
        await prefer(theme);
        expect({ lang, theme, violations: await violations(page, themes[theme]) }).toEqual({ lang, theme, violations: [] });
      }
    }
    expect(complaints, "the extension's policy would forbid this").toEqual([]);
  });

  it("can see a fault", async () => {
    await open("popup", "reading");
    await page.$eval(".local-promise", (element) => {
      (element as HTMLElement).style.color = "#c9ced6";
    });
    expect(await violations(page)).toContainEqual(expect.stringContaining("color-contrast"));
  });

  it("keeps the drafts a table for screen readers, also where it is folded into blocks", async () => {
    for (const width of [1280, 400]) {
      await open("dashboard", "few", "en", width);
      const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
      for (const role of ["table", "columnheader", "rowheader", "cell"]) expect(tree, `${role} at ${width}`).toContain(`"role":"${role}"`);
    }
  });
});

describe("by keyboard alone", () => {
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

  const focusOn = (name: string) => waitFor(page, `the focus on “${name}”`, async () => (await focused()) === name);

  it("skips to the content, moves to another screen and finds its heading in focus", async () => {
    await open("dashboard", "few");
    await page.keyboard.press("Tab");
    await focusOn("Skip to the content");
    await page.keyboard.press("Enter");
    await focusOn("Drafts");
    // A notice with a way to a charter of one's own stands before the list.
    await page.keyboard.press("Tab");
    await waitFor(page, "the focus past the heading", async () => (await focused()) !== "Drafts");
    for (let tab = 0; tab < 3 && !(await focused()).includes("Detail, draft of"); tab += 1) await page.keyboard.press("Tab");
    await waitFor(page, "the focus on a draft", async () => (await focused()).includes("Detail, draft of"));
    await page.keyboard.press("Enter");
    await page.waitForSelector(".draft-detail:not([hidden])");
    await page.focus('nav a[href="#local"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction("document.activeElement?.localName === 'h1' && document.title === 'On this computer · Ligne'");
    await page.goBack();
    await page.waitForFunction("document.activeElement?.localName === 'h1' && document.title === 'Drafts · Ligne'");
  });

  it("keeps the screens behind one button in a narrow window, opened and left by keyboard", async () => {
    await open("dashboard", "reviews", "fr", 360);
    const seen = (css: string) => page.$eval(css, (element) => element.checkVisibility());
    const [menu, screens] = [".side-menu button", "#screens"];
    expect(await seen(screens)).toBe(false);
    expect(await page.$eval(menu, (button) => button.textContent)).toMatch(/^Menu4/);
    await page.focus(menu);
    await page.keyboard.press("Enter");
    await waitFor(page, "the screens", () => seen(screens));
    expect(await page.$eval(menu, (button) => button.getAttribute("aria-expanded"))).toBe("true");
    expect(await violations(page)).toEqual([]);
    await page.focus('nav a[href="#settings"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction("document.activeElement?.localName === 'h1' && document.title === 'Réglages · Ligne'");
    await waitFor(page, "the screens put away", async () => !(await seen(screens)));
    await page.setViewport({ width: 1280, height: 800 });
    await waitFor(page, "the column of screens", () => seen(screens));
    expect(await seen(menu)).toBe(false);
  });

  it("turns reading off with the space bar", async () => {
    await open("popup", "reading");
    await page.focus("[role=switch]");
    await page.keyboard.press("Space");
    await page.waitForSelector("[role=switch][aria-checked=false]");
    const outline = await page.$eval("[role=switch]", (element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
  });
});

describe("layout", () => {
  const widest = 1920;
  it.each(["busy", "few", "empty", "local", "lost", "full"])(
    "fits every window from 1920 to 320 px in the state %s without a sideways scroll",
    async (state) => {
      for (const lang of ["fr", "en"]) {
        await open("dashboard", state, lang, widest);
        if (state === "few") await openDetails();
        for (const width of [widest, 1280, 900, 700, 430, 320]) {
          await page.setViewport({ width, height: 800 });
          await waitFor(page, `a window of ${width} px`, () => page.evaluate((wanted) => innerWidth === wanted, width));
          await nextFrame(page);
          const { scroll, content } = await page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            content: document.querySelector("main h1")?.parentElement?.clientWidth ?? 0,
          }));
          expect({ width, lang, scroll }).toEqual({ width, lang, scroll: 0 });
          expect(content).toBeLessThanOrEqual(1040 + 64);
        }
      }
    },
  );

  it("keeps the popup inside the browser's limits", async () => {
    for (const state of Object.keys(popupSamples)) {
      await open("popup", state, "fr", 800);
      const { width, height } = await page.$eval("body", (body) => ({ width: body.offsetWidth, height: body.offsetHeight }));
      expect({ state, width }).toEqual({ state, width: 352 });
      expect(height, state).toBeLessThanOrEqual(600);
    }
  });
});
