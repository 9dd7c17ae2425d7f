/** Posts that go out: kept on this computer, noticed when they come again, tried on a charter before it is published, and erased. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { openExtensionPage, panelText, pressWhenFree, waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { type BrowserInTest, useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays } from "./support/coach";
import { clickField, openComposer, typeText } from "./support/composer";
import { dumpStored } from "./support/dump";
import { readRows } from "./support/faults";
import { type ComposerFixture, dialogOnLexical, reelsOnDraft, suiteOnDraft } from "./support/fixtures";
import { publishButton, writeToPublish } from "./support/gate";
import { packageFolder } from "./support/packages";
import { press, pressField, says, write } from "./support/screen";

const text = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois sous les rampants chez Nadia. Demandez un devis.";
const again = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois sous les rampants chez Nadia. Demandez votre prix.";
const word = "rampants";
const DONE = '[role="dialog"] .primary';
/** What a person reads of the posts that are kept. */
const rows = (page: Page) => page.$$eval(".posts-table .post-text", (found) => found.map((one) => one.textContent));

async function screen(inTest: BrowserInTest, name: string): Promise<Page> {
  const page = await openExtensionPage(inTest.browser, `dashboard.html#${name}`);
  await page.setViewport({ width: 1280, height: 900 });
  return page;
}

/** A charter of one's own from the craftsman's template, in force for every Page. */
async function ownCharter(inTest: BrowserInTest): Promise<Page> {
  const page = await screen(inTest, "charters");
  await press(page, "Nouvelle charte");
  await write(page, "Nom de votre Page", "Menuiserie du Port");
  await pressField(page, "Artisan");
  await press(page, "Créer cette charte");
  await says(page, "Vos brouillons y sont comparés");
  return page;
}

/** A person publishes: the press, the page's own dialog where there is one, and away. */
async function publish(inTest: BrowserInTest, fixture: ComposerFixture, words: string): Promise<Page> {
  const page = await writeToPublish(inTest, fixture, words);
  await pressWhenFree(page, "the publishing button", () => page.$(publishButton(fixture)));
  if (fixture.shell !== "dialog") {
    await pressWhenFree(page, "the page’s own dialog", () => page.$(DONE));
  }
  return page;
}

const keptIs = (page: Page, expected: readonly string[]) =>
  waitFor(page, `${expected.length} kept posts`, async () => JSON.stringify(await rows(page)) === JSON.stringify(expected), 15_000);

describe("chromium", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome-with-page-host"), language: "fr" }));

  it("keeps a post that went out, knows it again, tries an edited charter on it, and erases it", async () => {
    const editor = await ownCharter(inTest);
    const left = await publish(inTest, suiteOnDraft, text);
    await waitFor(left, "the list of posts", () => left.evaluate(() => location.pathname.includes("published_posts")));

    const posts = await screen(inTest, "posts");
    await keptIs(posts, [text]);
    await says(posts, "Menuiserie du Port");
    expect(await violations(posts)).toEqual([]);

    const next = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(next, suiteOnDraft);
    await typeText(next, again);
    await panelSays(next, `${again.length} caractères`);
    await panelSays(next, "celui d’une publication récente");
    expect((await cardTitles(next)).some((title) => title.includes("Changez l’angle"))).toBe(true);

    await editor.bringToFront();
    await press(editor, "Mots");
    await pressField(editor, "Mots jamais employés");
    await editor.keyboard.down("Control");
    await editor.keyboard.press("End");
    await editor.keyboard.up("Control");
    await editor.keyboard.type(`\n${word}`);
    await says(editor, "Vos changements sont gardés en brouillon");
    await press(editor, "Publier…");
    await says(editor, "1 recevrait une remarque nouvelle");
    await pressWhenFree(editor, "the posts it was tried on", () => editor.$(".dry-run summary"));
    const listed = await editor.$eval(".dry-list", (list) => list.textContent);
    expect(listed).toContain("145 mm de laine de bois");
    expect(listed).toMatch(/Nouvelle.*rampants/);
    const choices = await editor.$$eval(".preview option", (options) => options.map(({ value }) => value));
    expect(choices, "own posts can be tried one by one").toContain(text);

    await posts.bringToFront();
    await press(posts, "Supprimer toutes les publications");
    await press(posts, "Tout supprimer");
    await says(posts, "Aucune publication pour l’instant");
    expect(await dumpStored(posts)).not.toContain("laine de bois sous les rampants chez Nadia");
  });

  it("keeps nothing when the composer is left without publishing, or when that is turned off", async () => {
    const posts = await screen(inTest, "posts");
    await keptIs(posts, []);
    const left = await writeToPublish(inTest, suiteOnDraft, text);
    await left.evaluate(() =>
      document.querySelector<HTMLElement>('[data-pagelet="BusinessComposerNonVideoFooterCard"] [role="button"]')?.click(),
    );
    await waitFor(left, "another place", () => left.evaluate(() => !location.pathname.includes("composer")));

    const settings = await screen(inTest, "settings");
    await press(settings, "Garder mes publications qui partent");
    await says(settings, "ne sont plus gardées");
    const ended = async () => (await readRows(posts)).events.filter(({ event }) => event.type === "closed").length;
    const before = await ended();
    await publish(inTest, suiteOnDraft, text);
    await posts.bringToFront();
    // The record of a draft ends seconds after a post would have been kept.
    await waitFor(posts, "the end of the draft", async () => (await ended()) > before, 15_000);
    expect(await dumpStored(posts)).not.toContain("laine de bois");
    await settings.bringToFront();
    await press(settings, "Garder mes publications qui partent");
    await waitFor(settings, "kept again", () => settings.evaluate(() => !document.body.innerText.includes("ne sont plus gardées")));
  });

  it.each([dialogOnLexical, reelsOnDraft])("sees a post go out in $id", async (fixture) => {
    const posts = await screen(inTest, "posts");
    await waitFor(posts, "the screen", () => posts.$(".posts-ways"));
    const own = `${text.slice(0, -1)} avant ${fixture.shell === "dialog" ? "jeudi" : "vendredi"}.`;
    await publish(inTest, fixture, own);
    await posts.bringToFront();
    await waitFor(posts, "the post", async () => (await rows(posts)).includes(own), 15_000);
  });

  it("takes forty posts of an export at once, and the same file twice changes nothing", async () => {
    const posts = await screen(inTest, "posts");
    await waitFor(posts, "the screen", () => posts.$(".posts-ways"));
    const before = (await rows(posts)).length;
    const lines = Array.from({ length: 40 }, (_, index) => {
      const day = `${String((index % 28) + 1).padStart(2, "0")}`;
      return `${100000000000000 + index},"Menuiserie du Port","Chantier ${index + 1}\nà Clisson, chez ""Nadia""",,10/${day}/2026 0${index % 7}:30,Photos`;
    });
    const file = `\uFEFF"Identifiant de la publication","Nom de la page",Titre,Description,"Heure de publication","Type de publication"\n${lines.join("\n")}`;
    for (const round of [1, 2]) {
      if (round === 1) await press(posts, "Importer des publications");
      await waitFor(posts, "the file field", () => posts.$('.bring input[type="file"]:not(:disabled)'));
      await posts.$eval(
        '.bring input[type="file"]',
        (input, content) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], "export.csv", { type: "text/csv" }));
          (input as HTMLInputElement).files = transfer.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        },
        file,
      );
      await says(posts, "40 publications dans export.csv");
      if (round === 1) expect(await violations(posts)).toEqual([]);
      await press(posts, "Garder 40 publications");
      await says(posts, round === 1 ? "40 publications sont gardées" : "40 étaient déjà là");
    }
    await says(posts, `${before + 40} publications`);
    await (await posts.waitForSelector(".posts-search input"))?.type("chantier 17");
    await keptIs(posts, ['Chantier 17 à Clisson, chez "Nadia"']);
    const composer = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(composer, suiteOnDraft);
    await typeText(composer, "Chantier 17 à Clisson.");
    await panelAtRest(composer);
    expect(await panelText(composer), "no word of a kept post comes to the page").not.toContain('chez "Nadia"');
  });
});
