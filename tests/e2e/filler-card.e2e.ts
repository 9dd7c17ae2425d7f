/** A post that says little: the learnt weights in the browser, the card by keyboard, and what the house's verdicts change from then on. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { openExtensionPage, panelFocus, panelText, panelTexts, press, waitFor } from "../browser";
import { judged, SHIPPED } from "../check/filler/judged";
import { useBrowser } from "./support/browser";
import { cardTitles, namesInField, panelAtRest, panelSays } from "./support/coach";
import { clickField, diary, enterText, model, openComposer, typeText } from "./support/composer";
import { type ComposerFixture, suiteOnDraft, suiteOnLexical } from "./support/fixtures";
import { packageFolder } from "./support/packages";

/** No phrase of a lexicon gives it away. */
const wordsOnly = "Ce matin, café, sourires et bonne humeur : la journée peut commencer. On adore ces petits moments, pas vous ?";
const empty = "Ajoutez une chose que vous seul pouvez dire";
const cat = "Notre petit chat trop mignon vous fait un câlin, craquant, non ?";
const cute = "Un animal attendrissant, sans rapport avec vous";

async function write(page: Page, fixture: ComposerFixture, text: string, says: string): Promise<void> {
  await clickField(page, fixture);
  await enterText(page, text);
  await panelSays(page, says);
  await panelAtRest(page);
}

/** Puts the focus on a button of the panel as Tab would, and presses it. */
async function pressByKeyboard(page: Page, selector: string, text: string): Promise<void> {
  await panelFocus(page, selector, text);
  await page.keyboard.press("Enter");
}

const focused = async (page: Page) => (await panelTexts(page, ":focus")).join();

it("the post is one that only its words give away", () => {
  expect([judged(wordsOnly, "fr").judgement.flag, judged(wordsOnly, "fr", {}, SHIPPED).judgement.flag]).toEqual([false, true]);
});

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  const name = browser === "chromium" ? "chrome" : browser;
  const inTest = useBrowser(browser, () => ({ extension: packageFolder(name), language: "fr" }));

  it("judges with the learnt weights once they have come, and shows the words", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await write(page, suiteOnDraft, wordsOnly, empty);
    await waitFor(page, "the words that gave it away", async () => (await panelTexts(page, ".card-evidence")).join().includes("moments"));
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("lends the sample to another company's Page: its name in the remark, and nothing of the sample's company in the outline", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr", pageName: "Salon Capucine" });
    await write(page, suiteOnDraft, cat, cute);
    await panelSays(page, "le fil montrera Salon Capucine");
    await pressByKeyboard(page, ".skeleton > button", "Trame pour le réécrire");
    await waitFor(page, "the outline's lines", async () => (await panelTexts(page, ".skeleton-lines li")).length > 0);
    expect(await panelTexts(page, ".head-owner")).toEqual(["Salon Capucine"]);
    expect(await panelTexts(page, ".head-charter")).toEqual(["Charte d’exemple 1.0.0 · Faire la vôtre"]);
    expect(await panelText(page)).not.toMatch(/Atelier Test|maisons anciennes|La charte promet/);
    expect(await diary(page, "errors")).toEqual([]);
  });

  describe.each([suiteOnDraft, suiteOnLexical])("$id", (fixture) => {
    it("adds an outline built from the charter at the end, and one undo takes it out", async () => {
      const page = await openComposer(inTest, fixture, { locale: "fr", pageName: "Atelier Test" });
      await write(page, fixture, cat, cute);
      await panelSays(page, "Peu de matière");
      await pressByKeyboard(page, ".skeleton > button", "Trame pour le réécrire");
      const lines = await waitFor(page, "the outline's lines", async () => {
        const shown = await panelTexts(page, ".skeleton-lines li");
        return shown.length > 0 ? shown : undefined;
      });
      expect(lines[0]).toMatch(/^Pour les propriétaires de maisons anciennes/);
      expect(lines.at(-1)).toMatch(/^Demandez votre devis\u00a0: https:\/\/atelier-test\.example\/devis\?utm_source=facebook/);
      await pressByKeyboard(page, ".skeleton-actions button", "Ajouter à la fin");
      await waitFor(page, "the outline", async () => (await model(page)) === `${cat}\n\n${lines.join("\n")}`);
      await panelSays(page, "La trame est à la fin de votre texte.");
      await panelSays(page, `Il reste ${lines.filter((line) => line.endsWith("[…]")).length} lignes de la trame à remplir`);
      await clickField(page, fixture);
      await page.keyboard.down("Control");
      await page.keyboard.press("z");
      await page.keyboard.up("Control");
      await waitFor(page, "the author's text alone", async () => (await model(page)) === cat);
      expect(await namesInField(page, fixture.field)).toEqual([]);
      expect(await diary(page, "errors")).toEqual([]);
    });

    it("takes a verdict by keyboard, and takes it back", async () => {
      const page = await openComposer(inTest, fixture, { locale: "fr" });
      await write(page, fixture, cat, cute);
      await pressByKeyboard(page, ".verdict-row button", "Garder");
      await panelSays(page, "Pourquoi le garder");
      await waitFor(page, "the focus on the first reason", async () => (await panelTexts(page, "input:focus")).length === 1);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.keyboard.type("la mairie y tient");
      await page.keyboard.press("Enter");
      await panelSays(page, "Vous gardez ce post. Ce genre de remarque pèsera un peu moins");
      expect(await cardTitles(page)).not.toContain(cute);
      expect(await panelText(page)).toContain("On me l’a demandé");
      await waitFor(page, "the focus on the undo", async () => (await focused(page)) === "Annuler");
      await page.keyboard.press("Enter");
      await waitFor(page, "the card again", async () => (await cardTitles(page)).includes(cute));
      await waitFor(page, "the focus back on the card", async () => (await focused(page)) === "Garder");
      expect(await model(page)).toBe(cat);
      expect(await diary(page, "errors")).toEqual([]);
    });
  });

  it("weighs a kind less from then on, says so, and the dashboard shows why and forgets it", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await write(page, suiteOnDraft, cat, cute);
    await pressByKeyboard(page, ".verdict-row button", "Fausse alerte");
    await panelSays(page, "Fausse alerte notée.");
    const next = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await write(next, suiteOnDraft, cat, cute);
    await panelSays(next, "Ici, ce genre de remarque a été écarté");

    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html#taste");
    const said = () => dashboard.evaluate(() => document.querySelector("main")?.textContent ?? "");
    await waitFor(dashboard, "the verdict", async () => (await said()).includes("une fausse alerte"));
    expect(await said()).toContain("Charte\u00a0: Atelier Test");
    expect(await said()).toContain("pèse moins");
    await press(dashboard, ".taste-table button");
    await waitFor(dashboard, "nothing left", async () => (await said()).includes("Pas encore d’avis"));
    await dashboard.close();
  });
});

describe("chromium, without the file of weights", () => {
  const folder = mkdtempSync(join(tmpdir(), "ligne-without-weights-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const inTest = useBrowser("chromium", () => {
    cpSync(packageFolder("chrome"), folder, { recursive: true });
    writeFileSync(join(folder, "weights.js"), "");
    return { extension: folder, language: "fr" };
  });

  it("evidence and substance judge alone, and let the same post pass", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await typeText(page, wordsOnly);
    await panelSays(page, /Finissez par une action|Rien à reprendre/);
    expect(await panelAtRest(page)).not.toContain(empty);
    await typeText(page, `\n\n${cat}`);
    await panelSays(page, cute);
  });
});
