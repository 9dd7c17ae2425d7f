/** The real panel on a plain page: what only a browser can tell about it (contrast, focus, keys, layout). */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium, press, type TestBrowser, waitFor } from "../browser";
import { servePanelPage } from "../panel-page/serve";
import { presses, type SampleName, sampleStates } from "../panel-page/states";
import { LOOKS, violations } from "./support/accessibility";

let server: Awaited<ReturnType<typeof servePanelPage>>;
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  server = await servePanelPage();
  browser = await launchChromium();
});
beforeEach(async () => {
  page = await browser.newPage();
  await prefer("light");
  return () => page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function prefer(theme: string): Promise<void> {
  return page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
}

const names = Object.keys(sampleStates) as SampleName[];
async function open(state: SampleName, query: Record<string, string> = {}): Promise<void> {
  await page.goto(`${server.origin}/?${new URLSearchParams({ state, ...query })}`);
  await page.waitForFunction("window.panelState !== undefined");
}

const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

/** Waits until what has the focus is called so. */
const focusOn = (name: string) => waitFor(page, `the focus on “${name}”`, async () => (await focused()).includes(name));

describe("accessibility", () => {
  it.each(names)("has nothing against it in the state %s, light and dark, French and English", async (name) => {
    for (const { lang, themes } of LOOKS) {
      await open(name, { lang });
      if (presses[name]) await press(page, presses[name]);
      for (const [theme, look] of Object.entries(themes)) {
        await prefer(theme);
        expect({ lang, theme, violations: await violations(page, look) }).toEqual({ lang, theme, violations: [] });
      }
    }
  });

  it("can see a fault", async () => {
    await open("busy");
    await page.evaluate(() => {
      const message = document.querySelector<HTMLElement>(".card-why");
      if (message) message.style.color = "#c9ced6";
    });
    expect(await violations(page)).toContainEqual(expect.stringContaining("color-contrast"));
  });
});

describe("by keyboard alone", () => {
  it("opens from the tab, reaches every control, and gives the focus back to the text on Escape", async () => {
    await open("tab-findings", { lang: "en" });
    await page.focus("#draft");
    await page.keyboard.press("Tab");
    await focusOn("Open Ligne: 9 remarks (1 blocking");
    await page.keyboard.press("Enter");
    await waitFor(page, "the focus on the button that folds", async () => (await focused()) === "Collapse Ligne");
    const reached: string[] = [];
    for (let count = 0; count < 40 && !reached.at(-1)?.startsWith("Fix all"); count += 1) {
      await page.keyboard.press("Tab");
      reached.push(await focused());
    }
    expect(reached).toContain("Show in the text: Add the credit notice");
    expect(reached.some((name) => name.startsWith("Copy: https://atelier.example/quote"))).toBe(true);
    expect(reached).toContain("Apply: Add the tags");
    expect(reached).toContain("Show 4 more remarks");
    expect(reached).toContain("Fix all safe ones (2)");
    await page.keyboard.press("Escape");
    await waitFor(page, "the panel folded", async () => (await page.$(".panel")) === null);
    await waitFor(page, "the focus in the text", () => page.evaluate(() => document.activeElement?.id === "draft"));
  });

  it("chooses the language with the arrow keys", async () => {
    await open("few", { lang: "en" });
    await page.focus(".head .ui-icon-button");
    await page.keyboard.press("Space");
    await page.waitForSelector("input[value=en]");
    await page.focus("input[value=en]");
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector(".ligne[lang=fr]");
    await page.keyboard.press("Escape");
    await waitFor(page, "the focus on the menu's button", async () => (await focused()) === "Réglages");
  });

  it("shows where the focus is", async () => {
    await open("busy");
    await page.focus("#draft");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
    expect(outline).toBe("solid 2px");
  });
});

describe("beside an editor", () => {
  it("leaves the caret where it is when something in the panel is pressed", async () => {
    await open("busy");
    await page.focus("#draft");
    await press(page, ".card-actions button");
    await press(page, ".card-actions [data-look=primary]");
    await press(page, ".suggestion button");
    await press(page, ".foot button");
    await press(page, ".head .ui-icon-button");
    await page.waitForSelector(".menu");
    // The card's own button lies over its words.
    await page.click(".card-message");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("draft");
  });

  it("T7: in its closed root, neither keys nor presses reach the page, and the page's own events do nothing", async () => {
    await open("few", { shadow: "1" });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ["keydown", "keyup", "keypress", "click", "mousedown", "pointerdown", "focusin"]) {
        document.addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).localName}`));
      }
      const host = document.querySelector("ligne-panel");
      for (const type of ["click", "mousedown"]) host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      host?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
    });
    const box = { x: 1360 - 16 - 30, y: 72 + 30 };
    await page.mouse.click(box.x - 36, box.y);
    await page.focus("#draft");
    await page.keyboard.press("Tab");
    await page.keyboard.press("j");
    await page.keyboard.press("Tab");
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((entry) => entry.endsWith("ligne-panel"))).toEqual([]);
    const state = await page.evaluate(() => {
      const { panelState } = window as unknown as { panelState: { expanded: { value: boolean } } };
      return { expanded: panelState.expanded.value, root: document.querySelector("ligne-panel")?.shadowRoot };
    });
    expect(state).toEqual({ expanded: true, root: null });
    await page.mouse.click(box.x, box.y);
    await waitFor(page, "a press of a person to fold it", () =>
      page.evaluate(() => !(window as unknown as { panelState: { expanded: { value: boolean } } }).panelState.expanded.value),
    );
  });

  it("keeps its looks whatever the page's style sheet says", async () => {
    await open("few", { shadow: "1" });
    await page.addStyleTag({ content: "* { font-size: 40px; color: red; all: unset } ligne-panel { display: none; transform: scale(0) }" });
    const host = await page.$eval("ligne-panel", (element) => {
      const style = getComputedStyle(element);
      return [style.display, style.position, style.transform];
    });
    expect(host).toEqual(["block", "fixed", "none"]);
  });
});

describe("layout", () => {
  const sizes = [
    [1920, 1080, 420],
    [1280, 800, 345.6],
    [900, 700, 320],
    [719, 800, 719],
    [390, 800, 390],
    [320, 256, 320],
  ] as const;
  it.each(sizes)("fits %i × %i with long words, and nothing sticks out", async (width, height, expected) => {
    await page.setViewport({ width, height });
    for (const name of ["long-words", "forty", "menu", "clean"] as const) {
      await open(name);
      if (name === "menu") {
        await press(page, "button[aria-controls]");
        await page.waitForSelector(".menu");
      }
      const measured = await page.$eval(".panel", (panel) => {
        const box = panel.getBoundingClientRect();
        const out = [...panel.querySelectorAll("*")].filter((element) => {
          const inner = element.getBoundingClientRect();
          return inner.width > 1 && (inner.left < box.left - 1 || inner.right > box.right + 1);
        });
        return { width: box.width, top: box.top >= 0, bottom: box.bottom <= innerHeight, out: out.map((element) => element.className) };
      });
      expect(measured).toEqual({ width: expect.closeTo(expected, 0), top: true, bottom: true, out: [] });
    }
  });

  it("mirrors in a language written from right to left", async () => {
    await open("busy", { dir: "rtl" });
    const sides = await page.$eval(".card", (card) => {
      const mark = card.querySelector(".ui-severity")?.getBoundingClientRect();
      const family = card.querySelector(".card-family")?.getBoundingClientRect();
      return (mark?.left ?? 0) > (family?.left ?? 0);
    });
    expect(sides).toBe(true);
  });

  it("moves nothing for who asked for less motion", async () => {
    await open("busy");
    expect(await page.$eval(".panel", (panel) => getComputedStyle(panel).animationName)).toBe("none");
  });
});
