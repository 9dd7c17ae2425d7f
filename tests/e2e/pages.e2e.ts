/** Popup and dashboard on plain pages under the extension's own content policy: what only a browser can tell about them. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium, type TestBrowser } from "../browser";
import { servePages } from "../pages-page/serve";
import { dashboardSamples, popupSamples } from "../pages-page/states";

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
  await page.waitForSelector("h1");
}

/** Broken accessibility rules, each with the elements that break it. Runs in the test's own world: the page's policy stays as it is. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run(document, { resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

const situations = [
  ...Object.keys(popupSamples).map((state) => ["popup", state] as const),
  ...Object.keys(dashboardSamples).map((state) => ["dashboard", state] as const),
];

describe("accessibility", () => {
  it.each(situations)("has nothing against the %s in the state %s, light and dark, French and English", async (name, state) => {
    for (const lang of ["fr", "en"]) {
      await open(name, state, lang);
      if (state === "few") for (const button of await page.$$("th button")) await button.click();
      for (const theme of ["light", "dark"] as const) {
        await prefer(theme);
        expect({ lang, theme, violations: await violations() }).toEqual({ lang, theme, violations: [] });
      }
    }
    expect(complaints, "the extension's policy would forbid this").toEqual([]);
  });

  it("can see a fault", async () => {
    await open("popup", "reading");
    await page.$eval(".local-promise", (element) => {
      (element as HTMLElement).style.color = "#c9ced6";
    });
    expect(await violations()).toContainEqual(expect.stringContaining("color-contrast"));
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

  it("skips to the content, moves to another screen and finds its heading in focus", async () => {
    await open("dashboard", "few");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Drafts");
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("Detail, draft of");
    await page.keyboard.press("Enter");
    expect(await page.$eval(".draft-detail", (row) => (row as HTMLElement).hidden)).toBe(false);
    await page.focus('nav a[href="#local"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction("document.activeElement?.localName === 'h1' && document.title === 'On this computer · Ligne'");
    await page.goBack();
    await page.waitForFunction("document.activeElement?.localName === 'h1' && document.title === 'Drafts · Ligne'");
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
  it.each([1920, 1280, 900, 700, 430, 320])("fits a window %i px wide without a sideways scroll", async (width) => {
    for (const state of ["busy", "few", "empty", "local", "lost", "full"]) {
      for (const lang of ["fr", "en"]) {
        await open("dashboard", state, lang, width);
        if (state === "few") for (const button of await page.$$("th button")) await button.click();
        const { scroll, content } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          content: document.querySelector("main h1")?.parentElement?.clientWidth ?? 0,
        }));
        expect({ state, lang, scroll }).toEqual({ state, lang, scroll: 0 });
        expect(content).toBeLessThanOrEqual(1040 + 64);
      }
    }
  });

  it("keeps the popup inside the browser's limits", async () => {
    for (const state of Object.keys(popupSamples)) {
      await open("popup", state, "fr", 800);
      const { width, height } = await page.$eval("body", (body) => ({ width: body.offsetWidth, height: body.offsetHeight }));
      expect({ state, width }).toEqual({ state, width: 352 });
      expect(height, state).toBeLessThanOrEqual(600);
    }
  });
});
