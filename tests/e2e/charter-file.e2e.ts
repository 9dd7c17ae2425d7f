/** A charter as a file and as a document: dropped, pasted, merged section by section, found by search, read and printed. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { openExtensionPage, pressText, pressWhenFree, waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { useBrowser } from "./support/browser";
import { packageFolder } from "./support/packages";
import { field, press, pressField, savedFile, says, write } from "./support/screen";

const NAME = "Atelier Levasseur";

const wideAs = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe("chromium", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "fr" }));

  it("is bound by number, dropped, pasted, merged in two sections, searched, and read as a document", async () => {
    const page = await openExtensionPage(inTest.browser, "dashboard.html#charters");
    await page.setViewport({ width: 1280, height: 900 });
    await press(page, "Nouvelle charte");
    await write(page, "Nom de votre Page", NAME);
    await pressField(page, "Artisan");
    await press(page, "Créer cette charte");
    await says(page, "Vos brouillons y sont comparés");
    await press(page, "← Toutes les chartes");

    await write(page, "Nom ou numéro de la Page", "123456789012345");
    await press(page, "Lier cette Page");
    await says(page, "Page nº 123456789012345");
    const file = await savedFile(page, () => press(page, "Exporter"));

    // A colleague's file: other limits, another voice, one pillar more.
    const other = JSON.parse(file) as {
      emoji: { max: number };
      lexicon: { banned: string[] };
      pillars: { id: string; name: string }[];
      promise: { why: string };
    };
    other.emoji.max = 7;
    other.lexicon.banned.push("zinguée");
    other.promise.why = "ne plus y penser";
    other.pillars.push({ id: "voisins", name: "Les voisins parlent" });
    const text = JSON.stringify(other);

    await press(page, "Importer un fichier");
    await says(page, "Rien ne change avant");
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "<b>collègue</b>.charter.json", { type: "application/json" }));
      document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, "{ broken");
    await says(page, "Rien n’est pris, rien n’a changé");
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "collègue.charter.json", { type: "application/json" }));
      document.querySelector(".drop")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, text);
    await says(page, "le fichier est entier");
    await press(page, "La laisser");
    await pressField(page, "Ou collez son texte");
    await page.evaluate((content) => {
      const area = document.activeElement as HTMLTextAreaElement;
      area.value = content;
      area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    }, text);
    await press(page, "L’examiner");
    await says(page, "le fichier est entier");

    await press(page, "Choisir les sections");
    await says(page, "4 sections diffèrent");
    const pick = (section: string, label: string) => pressText(page, `[data-section="${section}"] > .merge-sides label`, label);
    await press(page, "Mettre dans l’éditeur");
    await says(page, "Prenez au moins une section du fichier.");
    await pick("emoji", "Prendre celui du fichier");
    await pick("pillars", "Entrée par entrée");
    await says(page, "seulement dans le fichier");
    await pressWhenFree(page, "the entry of the file", () => page.$('[data-entry="voisins"] label:nth-child(2) input'));
    expect(await violations(page)).toEqual([]);
    expect(await wideAs(page)).toBeLessThanOrEqual(0);
    await press(page, "Mettre dans l’éditeur");
    await says(page, "est dans l’éditeur de");

    // Search goes to the field, in whatever section it stands.
    await write(page, "Chercher un champ", "emojis par publication");
    await says(page, "Émojis par publication, au plus");
    await page.keyboard.press("Enter");
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement
          ? [activeElement.closest("[data-path]")?.getAttribute("data-path"), activeElement.value]
          : [];
      });
    await waitFor(page, "the field of the emoji", async () => (await focused())[0] === "emoji.max");
    expect(await focused(), "what was taken from the file").toEqual(["emoji.max", "7"]);
    await write(page, "Chercher un champ", "voisins parlent");
    await page.keyboard.press("Enter");
    await waitFor(page, "the pillar that came", async () => /^pillars\.\d+\.name$/.test(String((await focused())[0])));
    await write(page, "Chercher un champ", "zinguée");
    await says(page, "Aucun champ n’en parle.");
    await page.keyboard.press("Escape");

    // Undo and redo by the keys, validation in words beside the field.
    await press(page, "Crise");
    await says(page, "Qui appeler");
    const phrase = await field(page, "Premiers mots en public");
    // One letter is one step back, however slowly keys come.
    await write(page, "Premiers mots en public", "N");
    const value = () => phrase.evaluate(({ value }) => value);
    await waitFor(page, "what was typed", async () => (await value()) === "N");
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await waitFor(page, "what was before", async () => (await value()) === "");
    await page.keyboard.down("Control");
    await page.keyboard.press("y");
    await page.keyboard.up("Control");
    await waitFor(page, "what was typed, again", async () => (await value()) === "N");
    await press(page, "Rythme");
    await write(page, "Heures entre deux publications, au moins", "x");
    await says(page, "il faut un nombre");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await says(page, "Vos changements sont gardés en brouillon");

    // As text: what may stand at the caret is offered, and Tab takes it.
    await press(page, "Le reste");
    await pressField(page, "Texte de la section (JSON)");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await waitFor(page, "what is offered", async () => {
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
      await page.keyboard.type('[{"id": "sans-promo", "kind": "forb');
      return (await page.$(".json-offer")) ?? undefined;
    });
    await page.keyboard.press("Tab");
    await page.keyboard.type(', "terms": ["promo"]}]');
    await press(page, "Prendre ce texte");
    await says(page, "C’est pris.");
    const schema = await savedFile(page, () => press(page, "L’enregistrer"));
    expect(JSON.parse(schema)).toMatchObject({
      properties: { emoji: { properties: { max: { title: "Émojis par publication, au plus" } } } },
    });

    await press(page, "Publier…");
    await says(page, "changements seront en vigueur");
    await write(page, "Pourquoi", "fusion avec le fichier d’une collègue");
    await press(page, "Publier cette version");
    await says(page, "est publiée et en vigueur");
    await press(page, "← Toutes les chartes");

    // The document says all of it, in both languages, on screen and on paper.
    await press(page, "Document");
    await says(page, `${NAME}\u00a0: charte éditoriale`);
    await says(page, "Les voisins parlent");
    await says(page, "N’écrivez pas «\u00a0promo\u00a0»");
    await says(page, "fusion avec le fichier d’une collègue");
    expect(await violations(page)).toEqual([]);
    await press(page, "Piliers", ".document-sheet nav");
    await waitFor(page, "the chapter", () => page.evaluate(() => document.activeElement?.id === "charter-pillars"));
    expect(page.url(), "the screen stays").toMatch(/#charters$/);
    await page.emulateMediaType("print");
    await waitFor(page, "nothing but the document on paper", () =>
      page.evaluate(() => {
        const seen = (selector: string) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
        return seen(".charter-document") && !seen(".side") && !seen(".document-tools") && !seen(".content > h1");
      }),
    );
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.byteLength).toBeGreaterThan(20_000);
    await page.emulateMediaType("screen");
    await page.setViewport({ width: 360, height: 800 });
    await waitFor(page, "no line too wide", async () => (await wideAs(page)) <= 0);
    await page.setViewport({ width: 1280, height: 900 });
    await page.select(".document-tools select", "en");
    await says(page, `${NAME}: editorial charter`);

    const saved = await savedFile(page, () => press(page, "Enregistrer en page (HTML)"));
    const alone = await inTest.browser.newPage();
    await alone.setContent(saved);
    await says(alone, `${NAME}: editorial charter`);
    expect(await alone.evaluate(() => getComputedStyle(document.querySelector("h1") ?? document.body).fontSize)).toBe("30px");
    expect(await violations(alone)).toEqual([]);
    await alone.close();
    await page.close();
  }, 120_000);
});
