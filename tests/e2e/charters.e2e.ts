/** A company's own charter from a template to the panel, and as a file to another machine. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { openExtensionPage, type TestBrowser } from "../browser";
import { violations } from "./support/accessibility";
import { launchers, useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays } from "./support/coach";
import { clickField, openComposer, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";
import { field, press, pressField, savedFile, says, write } from "./support/screen";

const folder = mkdtempSync(join(tmpdir(), "ligne-charters-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The Page that fixture A writes for, in French. */
const PAGE = "Menuiserie du Port";
const NAME = "Atelier Levasseur";
const post = "Mardi à Clisson, une charpente zinguée posée en deux jours, 4 200 € TTC. Demandez votre devis.";

async function chartersOf(browser: TestBrowser): Promise<Page> {
  const page = await openExtensionPage(browser, "dashboard.html#charters");
  await page.setViewport({ width: 1280, height: 900 });
  await says(page, "Chartes");
  return page;
}

/** The composer of fixture A: the word is flagged by the charter of this name. */
async function panelFlags(page: Page, word: string): Promise<void> {
  await clickField(page, suiteOnDraft);
  await typeText(page, post);
  await panelSays(page, word);
  expect(await panelAtRest(page)).toContain(NAME);
  expect((await cardTitles(page)).some((title) => title.includes(word))).toBe(true);
}

describe.each(["chromium", "firefox"] as const)("%s", (name) => {
  const options = () => ({ extension: packageFolder(name === "chromium" ? "chrome" : "firefox"), language: "fr" });
  const inTest = useBrowser(name, options);

  it("is made from a template, bound to a Page, edited and published; the open panel follows, and the file says the same elsewhere", async () => {
    const composer = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(composer, suiteOnDraft);
    await typeText(composer, post);
    await panelSays(composer, "Charte d’exemple");
    expect(await panelAtRest(composer)).not.toContain("zinguée »");

    const dashboard = await chartersOf(inTest.browser);
    /** What the panel comes to say, with its tab in front as for a person; a tab behind draws nothing. */
    const inPanel = async (text: string) => {
      await composer.bringToFront();
      await panelSays(composer, text);
      const said = await panelAtRest(composer);
      await dashboard.bringToFront();
      return said;
    };
    await says(dashboard, "Pas encore de charte à vous");
    await press(dashboard, "Nouvelle charte");
    await write(dashboard, "Nom de votre Page", NAME);
    await pressField(dashboard, "Artisan");
    expect(await violations(dashboard)).toEqual([]);
    await press(dashboard, "Créer cette charte");
    await says(dashboard, "Vos brouillons y sont comparés");
    await inPanel(NAME);

    await press(dashboard, "Mots");
    await pressField(dashboard, "Mots jamais employés");
    await dashboard.keyboard.down("Control");
    await dashboard.keyboard.press("End");
    await dashboard.keyboard.up("Control");
    await dashboard.keyboard.type("\nzinguée");
    await says(dashboard, "Vos changements sont gardés en brouillon");
    expect(await inPanel(NAME), "a draft of a charter is in force nowhere").not.toContain("zinguée");
    await write(dashboard, "Publication", post);
    await says(dashboard, "zinguée");
    await press(dashboard, "Publier…");
    await says(dashboard, "1 changement sera en vigueur");
    expect(await violations(dashboard)).toEqual([]);
    await write(dashboard, "Pourquoi", "le zinc n’est plus au catalogue");
    await press(dashboard, "Publier cette version");
    await says(dashboard, "est publiée et en vigueur");
    expect(await inPanel("Charte 1.1.0")).toContain(NAME);
    await inPanel("zinguée");

    await press(dashboard, "← Toutes les chartes");
    await write(dashboard, "Nom ou numéro de la Page", PAGE);
    await press(dashboard, "Lier cette Page");
    await says(dashboard, `La Page est liée à «\u00a0${NAME}\u00a0»`);
    const file = await savedFile(dashboard, () => press(dashboard, "Exporter"));
    expect(file).toContain('"zinguée"');
    await press(dashboard, "Versions");
    await says(dashboard, "le zinc n’est plus au catalogue");
    await press(dashboard, "Comparer");
    await says(dashboard, "ajout de «\u00a0zinguée\u00a0»");
    expect(await violations(dashboard)).toEqual([]);
    expect(await dashboard.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await dashboard.close();

    const second = await launchers[name]({ ...options(), lookalikePort: inTest.lookalike.port });
    try {
      const path = join(folder, `${name}.charter.json`);
      writeFileSync(path, file);
      const there = await chartersOf(second);
      await press(there, "Importer un fichier");
      const input = await there.waitForSelector('input[type="file"]');
      await (input as Awaited<ReturnType<typeof there.$<"input">>>)?.uploadFile(path);
      await says(there, "le fichier est entier");
      await press(there, "Prendre cette charte");
      await says(there, "est en place");
      await press(there, "← Toutes les chartes");
      expect(await savedFile(there, () => press(there, "Exporter")), "what went in comes out").toBe(file);
      const page = await second.newPage();
      await page.goto(suiteOnDraft.address({ locale: "fr" }));
      await panelFlags(page, "zinguée");
    } finally {
      await second.close();
    }
  }, 120_000);

  it("refuses a damaged file with every place, and changes nothing", async () => {
    const dashboard = await chartersOf(inTest.browser);
    await press(dashboard, "Importer un fichier");
    const bad =
      '{"format":"ligne-charter","schema":1,"id":"x","version":"1","locale":"fr-FR","identity":{"pageName":"X"},"emoji":{"max":"deux"}}';
    const paste = await field(dashboard, "Ou collez son texte");
    await paste.evaluate((element, text) => {
      element.value = text;
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }, bad);
    await press(dashboard, "L’examiner");
    await says(dashboard, "2 points à reprendre");
    await says(dashboard, "emoji.max");
    expect(await violations(dashboard)).toEqual([]);
    await press(dashboard, "← Toutes les chartes");
    await says(dashboard, "Nouvelle charte");
    expect(await dashboard.evaluate(() => document.querySelectorAll(".charter-card").length)).toBeLessThanOrEqual(1);
    await dashboard.close();
  });
});
