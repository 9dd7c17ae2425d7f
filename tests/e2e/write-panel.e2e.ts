/** Fixes from the panel's buttons to the author's text, with the extension as it is shipped; and what it says when an editor does otherwise. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { panelClick, panelText, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { cardTitles, namesInField, panelAtRest, panelSays } from "./support/coach";
import { clickField, diary, enterText, model, openComposer } from "./support/composer";
import { type ComposerFixture, composerFixtures } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const first = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia !!! Demandez un devis.";
const draft = `${first}\n\nTu viens nous voir samedi ?`;
const polite = draft.replace("Tu viens", "Vous venez");
const calm = polite.replace("!!!", "!");

/** The author's draft, typed by hand, with its remarks on show. */
async function write(page: Page, fixture: ComposerFixture): Promise<void> {
  await clickField(page, fixture);
  await enterText(page, draft);
  await panelSays(page, "Tout corriger (2)");
  await panelAtRest(page);
}

/** Something of the page's own stands before the editor, as paste guards do; what a person pastes it lets through. */
async function meddle(page: Page, how: "swallow" | "double"): Promise<void> {
  await page.evaluate((kind) => {
    let isOurs = false;
    window.addEventListener(
      "paste",
      (event) => {
        if (event.isTrusted || isOurs) return;
        if (kind === "swallow") {
          event.preventDefault();
          event.stopImmediatePropagation();
          return;
        }
        const again = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
        Object.defineProperty(again, "clipboardData", { value: event.clipboardData });
        isOurs = true;
        event.target?.dispatchEvent(again);
        isOurs = false;
      },
      true,
    );
  }, how);
}

/** The author pastes what is on the clipboard. */
async function pasteByHand(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("v", { commands: ["Paste"] });
  await page.keyboard.up("Control");
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
}

const becomes = (page: Page, text: string) => waitFor(page, `the text “${text}”`, async () => (await model(page)) === text);

/** One browser for all composers that the same package reads. */
const blocks = (["chromium", "firefox"] as const).flatMap((browser) => [
  { browser, needsPageHost: false },
  { browser, needsPageHost: true },
]);
describe.each(blocks)("$browser, the Page’s host granted: $needsPageHost", ({ browser, needsPageHost }) => {
  const name = browser === "chromium" ? "chrome" : browser;
  const inTest = useBrowser(browser, () => ({ extension: packageFolder(needsPageHost ? `${name}-with-page-host` : name), language: "fr" }));
  describe.each(composerFixtures.filter((fixture) => fixture.needsPageHost === needsPageHost))("$id", (fixture) => {
    it("corrects what a card says, where the author goes on typing, and one undo takes it back", async () => {
      const page = await openComposer(inTest, fixture, { locale: "fr" });
      await write(page, fixture);
      const before = await cardTitles(page);
      await panelClick(page, ".card-actions [data-look=primary]");
      await becomes(page, polite);
      await waitFor(page, "the card gone", async () => (await cardTitles(page)).length === before.length - 1);
      await panelSays(page, `${polite.length} caractères`);
      await undo(page);
      await becomes(page, draft);
      expect(await namesInField(page, fixture.field)).toEqual([]);
      expect(await diary(page, "errors")).toEqual([]);
    });

    it("corrects all that is safe at once, and the next words land where the author was", async () => {
      const page = await openComposer(inTest, fixture, { locale: "fr" });
      await write(page, fixture);
      await panelClick(page, ".foot button");
      await becomes(page, calm);
      await waitFor(page, "the cards gone", async () => !(await panelText(page)).includes("Corriger"));
      await page.keyboard.type(" Oui.");
      await becomes(page, `${calm} Oui.`);
      expect(await diary(page, "errors")).toEqual([]);
    });

    it("says that it cannot confirm what an editor has swallowed, keeps the card, and has copied the words", async () => {
      const page = await openComposer(inTest, fixture, { locale: "fr" });
      await write(page, fixture);
      await meddle(page, "swallow");
      await panelClick(page, ".card-actions [data-look=primary]");
      // Firefox's driver takes the press of a person back with every question it asks, and with it the right to copy.
      const copied = "Je ne peux pas confirmer la correction\u00A0: le texte est copié, collez-le à la main.";
      const notCopied = "Je ne peux pas confirmer la correction. Regardez votre texte\u202F; si elle manque, copiez";
      const said = await panelSays(page, "Je ne peux pas confirmer la correction");
      expect(said).toContain(browser === "firefox" && !said.includes(copied) ? notCopied : copied);
      if (!said.includes(copied)) await panelClick(page, ".suggestion-head button");
      expect(await model(page)).toBe(draft);
      expect((await cardTitles(page)).length).toBeGreaterThan(1);
      await panelClick(page, ".foot button");
      await panelSays(page, "Je ne peux pas confirmer toutes les corrections.");
      expect(await model(page)).toBe(draft);
      await panelClick(page, ".card button", "Voir dans le texte");
      await pasteByHand(page);
      await becomes(page, polite);
    });

    it("says that it cannot confirm what an editor has written twice", async () => {
      const page = await openComposer(inTest, fixture, { locale: "fr" });
      await write(page, fixture);
      await meddle(page, "double");
      await panelClick(page, ".card-actions [data-look=primary]");
      await panelSays(page, "Je ne peux pas confirmer la correction");
      expect(await model(page)).toContain("Vous venezVous venez");
    });
  });
});
