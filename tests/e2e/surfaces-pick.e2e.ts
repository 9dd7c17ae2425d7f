/** Where Ligne does not find the text by itself: it says so, takes the author's word for it, remembers it, and can be asked why. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { panelClick, panelText, panelTexts, press, waitFor } from "../browser";
import { pageAddress, suitePlaceAddress } from "../lookalike/address";
import { type BrowserInTest, useBrowser } from "./support/browser";
import { panelSays } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { type ComposerFixture, dialogOnLexical, suiteOnDraft } from "./support/fixtures";
import { readsTheModel } from "./support/living-page";
import { packageFolder } from "./support/packages";

/** Opens the composer on a page that has lost what it is known by, and loses it again at every load. */
async function openStripped(inTest: BrowserInTest, fixture: ComposerFixture, names: Readonly<Record<string, string>>): Promise<Page> {
  const page = await inTest.open("about:blank");
  await page.evaluateOnNewDocument((stripped) => {
    const strip = () => {
      for (const [selector, attributes] of Object.entries(stripped)) {
        for (const element of document.querySelectorAll(selector)) for (const name of attributes.split(" ")) element.removeAttribute(name);
      }
    };
    new MutationObserver(strip).observe(document, { childList: true, subtree: true });
  }, names);
  await page.goto(fixture.address({ locale: "zz" }));
  await waitFor(page, "the editor", async () => (await model(page)) !== undefined);
  // It comes with the first answer of the background, and moves what stands below it.
  await panelSays(page, "Ce que Ligne garde");
  return page;
}

const field = '[role="main"] .public-DraftEditor-content';
const lost = {
  suite: { "[data-pagelet]": "data-pagelet", '[aria-haspopup="listbox"]': "role" },
  dialog: { ".post-dialog": "role aria-modal" },
};

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  const name = browser === "chromium" ? "chrome" : browser;
  const inTest = useBrowser(browser, () => ({ extension: packageFolder(`${name}-with-page-host`), language: "fr" }));

  it("F24 reads the field that the author points at, and knows it after a reload", async () => {
    const page = await openStripped(inTest, suiteOnDraft, lost.suite);
    await panelSays(page, "Je ne peux pas lire ce champ");
    await panelClick(page, ".message button", "Désigner mon champ de texte");
    await panelSays(page, "Cliquez dans votre champ de texte.");
    await page.keyboard.press("Escape");
    await waitFor(page, "the end of asking", async () => !(await panelText(page)).includes("Cliquez dans votre champ de texte."));
    await panelSays(page, "Désigner mon champ de texte");

    await panelClick(page, ".message button", "Désigner mon champ de texte");
    await press(page, ".chat-field [contenteditable]");
    await panelSays(page, "Rien n’a été vérifié");
    await panelClick(page, ".pick button", "Désigner un autre champ");
    await press(page, field);
    await panelSays(page, "Je lis maintenant ce champ");
    await typeText(page, "Likez si vous aimez");
    expect(await readsTheModel(page)).toBe("Likez si vous aimez");

    await page.reload();
    await waitFor(page, "the editor", async () => (await model(page)) !== undefined);
    await press(page, field);
    await typeText(page, "Le chêne sèche.");
    expect(await readsTheModel(page)).toBe("Le chêne sèche.");
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("F24 says that it cannot read a dialog that lost its role, and reads it once it is pointed at", async () => {
    const page = await openStripped(inTest, dialogOnLexical, lost.dialog);
    await panelSays(page, "Je ne peux pas lire ce champ");
    await panelClick(page, ".message button", "Désigner mon champ de texte");
    await press(page, ".post-dialog [contenteditable]");
    await panelSays(page, "Je lis maintenant ce champ");
    await typeText(page, "Le bois sort du four.");
    await readsTheModel(page);
    expect(await diary(page, "decoys")).not.toEqual([]);
  });

  it.each(["story_composer", "bulk_upload_composer"] as const)("says that it does not read the %s", async (place) => {
    const page = await inTest.open(suitePlaceAddress(place, { locale: "fr" }));
    const said = await panelSays(page, "Je ne lis pas ce format");
    expect(said).toContain("Rien n’a été vérifié ici");
    expect(said).toContain("Désigner mon champ de texte");
  });

  it("shows nothing beside a Page until its composer is there", async () => {
    const page = await inTest.open(pageAddress({ locale: "fr" }));
    await page.waitForSelector(".ask-button");
    await waitFor(page, "our script", () => page.evaluate(() => document.querySelector("ligne-panel") !== null));
    expect(await panelTexts(page, "button")).toEqual([]);
    await press(page, ".ask-button");
    await panelSays(page, "J’attends vos premiers mots");
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("names the field it reads when two are in sight, and follows the author into the other", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await typeText(page, "Un");
    await page.$eval(".out-of-sight", (element) => {
      element.classList.remove("out-of-sight");
    });
    const hidden = await page.$$eval(".public-DraftEditor-content", (all) => all.at(-1)?.textContent ?? "");
    await page.$$eval(".public-DraftEditor-content", (all: Element[]) => {
      const second = all.at(-1);
      second?.setAttribute("id", "second");
      if (second instanceof HTMLElement) second.style.minHeight = "60px";
    });
    await press(page, "#second");
    await panelSays(page, new RegExp(`champ 2 sur 2 · .*${hidden.length} caractères`));
    await clickField(page, suiteOnDraft);
    await panelSays(page, /champ 1 sur 2 · .*2 caractères/);
  });

  it("T20 hands out a reading report without the draft, a name or an id", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await typeText(page, "Secret de fabrique");
    await readsTheModel(page);
    await panelClick(page, ".head button[aria-controls]");
    await panelClick(page, ".menu button", "Copier le rapport de lecture");
    await panelSays(page, "Le rapport est copié.");
    await page.evaluate(() => {
      document.body.appendChild(document.createElement("textarea")).id = "paste";
    });
    await page.focus("#paste");
    await page.keyboard.down("Control");
    await page.keyboard.press("v");
    await page.keyboard.up("Control");
    const report = await waitFor(page, "the report", () =>
      page.$eval("#paste", (area) => (area as HTMLTextAreaElement).value || undefined),
    );
    expect(report).toContain("surface: business-suite");
    expect(report).toContain("editor: draft-js");
    expect(report).toMatch(/families that agree: .*pagelet/);
    for (const word of ["Secret", "fabrique", "asset_id", ...(await diary(page, "decoys"))]) expect(report).not.toContain(word);
  });
});
