/** Ways beside the composer, with the extension as it is shipped: a text from elsewhere, keyboard commands, help, what is kept. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  closedRoot,
  evaluateInWorker,
  openExtensionPage,
  pageOpenedBy,
  panelClick,
  panelQuery,
  panelText,
  panelTexts,
  pressWhenFree,
  type TestBrowser,
  waitFor,
} from "../browser";
import { violations } from "./support/accessibility";
import { type BrowserInTest, useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays, selectedText } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";
import { says } from "./support/screen";

const fixture = suiteOnDraft;
const draft = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia !!! Demandez un devis.";
const pasted = "Samedi à Clisson, nos poêles à bois sont allumés !!! Venez les voir de 9 h à 12 h.";

const valueInPanel = async (page: Page) => (await panelQuery(page, ".paste-text"))?.evaluate((area) => (area as HTMLTextAreaElement).value);
const press = async (page: Page, modifier: "Control" | "Shift", key: "z" | "Tab") => {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
};
const click = (page: Page, selector: string, text: string) =>
  pressWhenFree(page, `“${text}” to press`, async () => {
    const found = await page.evaluateHandle(
      (css, part) => [...document.querySelectorAll(css)].find((element) => element.textContent.includes(part)),
      selector,
      text,
    );
    return found.asElement() as Awaited<ReturnType<Page["$"]>>;
  });
/** What the browser does when a command's keys were pressed; no driver can press keys that the browser keeps for itself. */
async function commander({ browser }: BrowserInTest, page: Page): Promise<(name: string) => Promise<void>> {
  if (browser.name === "chromium") {
    return async (name) => {
      const dispatch = `tabs.forEach((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`;
      await evaluateInWorker(browser, `chrome.tabs.query({ active: true }).then((tabs) => ${dispatch})`);
    };
  }
  const own = await openExtensionPage(browser, "popup.html");
  await page.bringToFront();
  return (name) =>
    own.evaluate(async (asked) => {
      const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
      const all = await tabs.query({});
      await Promise.all(all.map(({ id }) => tabs.sendMessage(id, { type: "command.run", command: asked }, { frameId: 0 }).catch(() => 0)));
    }, name);
}
interface Tabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: object, options: object): Promise<unknown>;
}

/** Words that were selected in some page, and the line in the menu on them. */
async function checkSelection(browser: TestBrowser, text: string): Promise<Page> {
  if (browser.name === "chromium") {
    const click = { menuItemId: "check-selection", selectionText: text, editable: false, pageUrl: "https://example.com/" };
    const choose = `void chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, { id: 1 })`;
    const page = await pageOpenedBy(browser, "dashboard.html#check", () => evaluateInWorker(browser, choose));
    return page;
  }
  const own = await openExtensionPage(browser, "popup.html");
  await own.evaluate(async (words) => {
    const { storage } = (globalThis as unknown as { browser: { storage: Storages } }).browser;
    await storage.session.set({ pasted: { text: words, at: Date.now() } });
  }, text);
  await own.close();
  return openExtensionPage(browser, "dashboard.html#check");
}
interface Storages {
  readonly session: { set(items: object): Promise<void>; get(key: null): Promise<object> };
}

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  const inTest = useBrowser(browser, () => ({ extension: packageFolder(browser === "chromium" ? "chrome" : browser), language: "fr" }));

  it("first says what is kept, where and how long; once, and never again after it was understood", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    const said = await panelSays(page, "Ce que Ligne garde");
    await panelAtRest(page);
    expect(said).toContain("Tout reste sur cet ordinateur.");
    expect(said).toContain("Tout s’efface après 90 jours.");
    await panelClick(page, ".first-run button", "C’est compris");
    await waitFor(page, "the notice gone", async () => !(await panelText(page)).includes("Ce que Ligne garde"));
    await page.reload();
    await panelSays(page, "J’attends vos premiers mots");
    expect(await panelAtRest(page)).not.toContain("Ce que Ligne garde");
  });

  it("checks a pasted text in the panel, corrects it there with undo, and the draft knows nothing of it", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await panelSays(page, "J’attends vos premiers mots");
    await panelAtRest(page);
    await panelClick(page, "button[aria-controls]");
    await panelClick(page, ".menu button", "Vérifier un texte");
    await waitFor(page, "the text area", async () => (await valueInPanel(page)) === "");
    await page.keyboard.type(pasted);
    await panelSays(page, "Français");
    await panelSays(page, "Corriger");
    await panelAtRest(page);
    const before = await cardTitles(page);
    await panelClick(page, ".card-actions [data-look=primary]");
    const mended = pasted.replace("!!!", "!");
    await waitFor(page, "the fix in the area", async () => (await valueInPanel(page)) === mended);
    await waitFor(page, "the card gone", async () => (await cardTitles(page)).length === before.length - 1);
    await press(page, "Control", "z");
    await waitFor(page, "the words as before", async () => (await valueInPanel(page)) === pasted);
    expect(await model(page)).toBe("");
    expect(await diary(page, "hotkeys")).toEqual([]);
    await panelClick(page, ".choice-option", "Publicité");
    const ad = await panelSays(page, "Description");
    expect(ad).toContain("les 40 premiers s’affichent");
    await page.keyboard.press("Escape");
    await panelSays(page, "J’attends vos premiers mots");
    expect(await closedRoot(page)).toBeDefined();
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("goes to the next remark, applies its fix, folds and opens by the browser's own commands", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await clickField(page, fixture);
    await typeText(page, draft);
    await panelSays(page, "!!!");
    await panelAtRest(page);
    const command = await commander(inTest, page);
    await command("toggle-panel");
    await waitFor(page, "the tab alone", async () => !(await panelText(page)).includes("Je lis votre brouillon"));
    await command("next-finding");
    await panelSays(page, "Je lis votre brouillon");
    const [current] = await waitFor(page, "a remark in front", async () => {
      const shown = await panelTexts(page, "[aria-current=true]");
      return shown.length > 0 ? shown : undefined;
    });
    expect(current).toContain(await waitFor(page, "its words", async () => (await selectedText(page)) || undefined));
    for (let count = 0; count < 6 && !(await selectedText(page)).includes("!!!"); count += 1) {
      const before = (await panelTexts(page, "[aria-current=true]")).join();
      await command("next-finding");
      await waitFor(page, "the next remark in front", async () => (await panelTexts(page, "[aria-current=true]")).join() !== before);
    }
    await waitFor(page, "the words of the remark", async () => (await selectedText(page)).includes("!!!"));
    await command("apply-fix");
    await waitFor(page, "the fix in the draft", async () => (await model(page)) === draft.replace("!!!", "!"));
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("shows the keys the browser has for it now, and where they are changed", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await panelSays(page, "J’attends vos premiers mots");
    await panelAtRest(page);
    await panelClick(page, "button[aria-controls]");
    await panelClick(page, ".menu button", "Clavier et aide");
    const help = await panelSays(page, /Alt\s*\+\s*Shift\s*\+\s*K/);
    for (const words of ["Ouvrir ou replier le panneau", "chrome://extensions/shortcuts", "about:addons", "Bloquant", "90 jours"])
      expect(help).toContain(words);
  });

  it("has its line in the menu on a selection", async () => {
    const page = await openExtensionPage(inTest.browser, "popup.html");
    const there = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", { contextMenus: Menus }>;
      return (browser ?? chrome).contextMenus.update("check-selection", {}).then(
        () => true,
        () => false,
      );
    });
    expect(there).toBe(true);
    await page.close();
  });

  it("checks selected words on the dashboard: nothing of them in an address, and gone once they were read", async () => {
    const page = await checkSelection(inTest.browser, pasted);
    await waitFor(page, "the words", () => page.evaluate((words) => document.querySelector("textarea")?.value === words, pasted));
    await says(page, "Français");
    await says(page, "Corriger");
    expect(await page.evaluate(() => location.hash)).toBe("#check");
    const left = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: { storage: Storages }; chrome: { storage: Storages } };
      return (browser ?? chrome).storage.session.get(null);
    });
    expect(left).toEqual({});
    expect(await violations(page)).toEqual([]);

    await click(page, ".card-actions button", "Corriger");
    const mended = pasted.replace("!!!", "!");
    await waitFor(page, "the fix in the area", () => page.evaluate((words) => document.querySelector("textarea")?.value === words, mended));
    await press(page, "Control", "z");
    await waitFor(page, "the words as before", () => page.evaluate((words) => document.querySelector("textarea")?.value === words, pasted));

    await click(page, ".choice-option", "Publicité");
    await waitFor(page, "three areas", async () => (await page.$$("textarea")).length === 3);
    expect(await page.$$eval("textarea", (areas) => areas.map(({ value }) => value))).toEqual([pasted, "", ""]);
    await page.focus(".paste-field:nth-of-type(2) textarea");
    await page.keyboard.type("Isolez vos combles avant l’hiver avec une équipe de Nantes");
    await says(page, "Ramenez le titre à 40 caractères");
    expect(await violations(page)).toEqual([]);
    await page.close();
    const later = await openExtensionPage(inTest.browser, "dashboard.html#check");
    await waitFor(later, "an empty area", () => later.evaluate(() => document.querySelector("textarea")?.value === ""));
    await later.close();
  });

  it("keeps no figures once that was chosen, in one press", async () => {
    const settings = await openExtensionPage(inTest.browser, "dashboard.html#settings");
    await click(settings, "[role=switch]", "Garder les chiffres");
    await says(settings, "Rien de nouveau n’est gardé.");
    expect(await violations(settings)).toEqual([]);
    const stored = () =>
      settings.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          "browser" | "chrome",
          { runtime: { sendMessage(message: object): Promise<Sessions> } }
        >;
        const { payload } = await (browser ?? chrome).runtime.sendMessage({
          type: "sessions.list",
          requestId: crypto.randomUUID(),
          payload: { limit: 1 },
        });
        return payload.total;
      });
    const before = await stored();
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await clickField(page, fixture);
    await typeText(page, draft);
    await panelAtRest(page);
    await page.goto("about:blank");
    expect(await stored()).toBe(before);
    await settings.bringToFront();
    await click(settings, "[role=switch]", "Garder les chiffres");
    const again = await openComposer(inTest, fixture, { locale: "fr" });
    await clickField(again, fixture);
    await typeText(again, draft);
    await waitFor(again, "a draft in figures", async () => (await stored()) > before);
    await settings.close();
  });
});
interface Menus {
  update(id: string, change: object): Promise<void>;
}
interface Sessions {
  readonly payload: { readonly total: number };
}
