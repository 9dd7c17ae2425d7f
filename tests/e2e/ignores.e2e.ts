/** Ignoring a remark and taking it back, the draft's sheet, and what is remembered when a draft is opened again; with the extension as it is shipped. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  openExtensionPage,
  panelClick,
  panelFocus,
  panelFocused,
  panelHas,
  panelRoot,
  panelTexts,
  pressWhenFree,
  waitFor,
} from "../browser";
import { type BrowserInTest, useBrowser } from "./support/browser";
import { cardTitles, namesInField, panelAtRest, panelSays } from "./support/coach";
import { clickField, diary, enterText, model, openComposer } from "./support/composer";
import { dumpStored } from "./support/dump";
import { type ComposerFixture, dialogOnLexical, suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const first = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia !!! Demandez un devis.";
const draft = `${first}\n\nTu viens nous voir samedi ?`;
const site = "Chantier terminé à Clisson : 145 mm de laine de bois sous les rampants chez Nadia. Demandez un devis.";
const here = "1 remarque de ce brouillon est ignorée";

/** The author's draft, typed by hand, with its remarks on show. */
async function write(page: Page, fixture: ComposerFixture, text = draft): Promise<void> {
  await clickField(page, fixture);
  await enterText(page, text);
  await panelSays(page, `${text.length} caractères`);
  await panelAtRest(page);
}

/** Opens the choice of the card that says `message`, and takes one line of it. */
async function ignore(page: Page, message: string, how: string): Promise<void> {
  await panelClick(page, `.card-ignore button[aria-label*=${JSON.stringify(message)}]`);
  await panelClick(page, ".ignore button", how);
}

const countOf = (page: Page, count: number) => waitFor(page, `${count} cards`, async () => (await cardTitles(page)).length === count);

/** Title of the remark about three exclamation marks, as the panel words it. */
async function shoutTitle(page: Page): Promise<string> {
  const title = (await cardTitles(page)).find((one) => one.includes("un seul signe"));
  if (title === undefined) throw new Error(`No remark about three marks in: ${(await cardTitles(page)).join(" | ")}`);
  return title;
}

/** Behaviours that hold in every browser and composer. */
function remembers(inTest: BrowserInTest, fixture: ComposerFixture): void {
  it("ignores one place, takes it back at once, and does not ask again when the same draft is opened again", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await write(page, fixture);
    const title = await shoutTitle(page);
    // The learnt weights come a moment after the rules, and may add a remark.
    await panelAtRest(page);
    const before = await cardTitles(page);
    await ignore(page, title, "Cet endroit seulement");
    await panelSays(page, "Remarque ignorée");
    await countOf(page, before.length - 1);
    await panelClick(page, ".ignore-note button", "Annuler");
    await panelSays(page, "La remarque est de retour.");
    await countOf(page, before.length);
    await ignore(page, title, "Cet endroit seulement");
    await countOf(page, before.length - 1);
    await panelAtRest(page);
    await page.reload();
    await waitFor(page, "the editor", async () => (await model(page)) !== undefined, 15_000);
    await write(page, fixture);
    await panelSays(page, here);
    await countOf(page, before.length - 1);
    expect(await cardTitles(page)).toEqual(before.filter((one) => one !== title));
    expect(await namesInField(page, fixture.field)).toEqual([]);
    expect(await diary(page, "errors")).toEqual([]);
    await panelClick(page, ".ignore-note button", "Voir");
    await panelClick(page, ".ignored-item button", "Réafficher");
    await countOf(page, before.length);
  });
}

describe("chromium", () => {
  describe.each([suiteOnDraft, dialogOnLexical])("$id", (fixture) => {
    const inTest = useBrowser("chromium", () => ({
      extension: packageFolder(fixture.needsPageHost ? "chrome-with-page-host" : "chrome"),
      language: "fr",
    }));
    remembers(inTest, fixture);
  });
});

describe("firefox", () => {
  const inTest = useBrowser("firefox", () => ({ extension: packageFolder("firefox"), language: "fr" }));
  remembers(inTest, suiteOnDraft);
});

describe("in Business Suite, chromium", () => {
  const fixture = suiteOnDraft;
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "fr" }));

  it("goes by keyboard: open, choose, undo, each with the focus where the next key is wanted", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await write(page, fixture);
    const count = (await cardTitles(page)).length;
    const focusOn = (name: string) => waitFor(page, `the focus on ${name}`, async () => (await panelFocused(page)) === name);
    await panelFocus(page, ".card-ignore button");
    await page.keyboard.press("Enter");
    await waitFor(page, "the choice", () => panelHas(page, ".ignore"));
    await page.keyboard.press("Escape");
    await waitFor(page, "the choice closed, and not the panel", async () => !(await panelHas(page, ".ignore")));
    await focusOn("Ignorer");
    await page.keyboard.press("Enter");
    await waitFor(page, "the choice again", () => panelHas(page, ".ignore"));
    await page.keyboard.press("Tab");
    await focusOn("Cet endroit seulement");
    for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await focusOn("Annuler");
    await countOf(page, count - 1);
    await page.keyboard.press("Enter");
    await countOf(page, count);
  });

  it("tells another open tab, and keeps only what the words hash to", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    const other = await openComposer(inTest, fixture, { locale: "fr" });
    await write(other, fixture);
    await page.bringToFront();
    await write(page, fixture);
    const title = await shoutTitle(page);
    const count = (await cardTitles(page)).length;
    await panelClick(page, `.card-ignore button[aria-label*=${JSON.stringify(title)}]`);
    await panelClick(page, ".ignore input");
    await page.keyboard.type("Nom de l’opération");
    await panelClick(page, ".ignore button", "Ces mots, sur cette Page");
    await countOf(page, count - 1);
    await other.bringToFront();
    await waitFor(other, "the other tab", async () => !(await cardTitles(other)).includes(title));
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html#ignores");
    const stored = await dumpStored(dashboard);
    expect(stored).toContain("Nom de l’opération");
    for (const word of ["Clisson", "laine de bois", "Nadia", "!!!", "viens"]) expect(stored, word).not.toContain(word);

    const line = async () => {
      for (const row of await dashboard.$$(".ignores tbody tr"))
        if ((await row.evaluate((element) => element.textContent)).includes("Nom de l’opération")) return row;
      return undefined;
    };
    const row = await waitFor(dashboard, "the line in the list", line);
    expect(await row.evaluate((element) => element.textContent)).toContain("Ces mots, sur cette Page");
    await pressWhenFree(dashboard, "the line’s button", () => row.$("button"));
    await waitFor(dashboard, "the line gone", async () => (await line()) === undefined);
    await page.bringToFront();
    await waitFor(page, "the remark back", async () => (await cardTitles(page)).includes(title));
    await dashboard.close();
  });

  it("notes a wrong alert apart from an ignore, in the record of the draft", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await write(page, fixture);
    await ignore(page, await shoutTitle(page), "Fausse alerte");
    await panelSays(page, "Notée comme fausse alerte");
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html");
    const types = () =>
      dashboard.evaluate(
        () =>
          new Promise<string[]>((done) => {
            indexedDB.open("ligne").onsuccess = (event) => {
              const db = (event.target as IDBOpenDBRequest).result;
              db.transaction("events").objectStore("events").getAll().onsuccess = (all) => {
                const rows = (all.target as IDBRequest<{ event: { type: string; ruleId?: string; scope?: string } }[]>).result;
                db.close();
                done(rows.map(({ event: { type, ruleId, scope } }) => [type, ruleId, scope].join(" ")));
              };
            };
          }),
      );
    await waitFor(dashboard, "the event", async () => (await types()).some((one) => /^wrong-alert [a-z-]+ text$/.test(one)));
    await dashboard.close();
    await panelClick(page, ".ignore-note button", "Annuler");
    await panelSays(page, "La remarque est de retour.");
  });

  it("remembers a draft’s sheet, suggests from the text, and the rules go by it", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await write(page, fixture, site);
    await panelClick(page, ".draft-sheet-head");
    await panelSays(page, "Proposé\u00A0: Chantier");
    await panelClick(page, ".draft-sheet-row button[aria-label*=Pilier]");
    await panelSays(page, "Pilier\u00A0: Chantier");
    await panelFocus(page, ".draft-sheet-row select");
    await page.keyboard.press("ArrowDown");
    const chosen = async () => (await panelRoot(page)).evaluate((root) => [...root.querySelectorAll("select")].map(({ value }) => value));
    await waitFor(page, "the stage along", async () => (await chosen())[1] === "conversion");
    await panelAtRest(page);
    await page.reload();
    await waitFor(page, "the editor", async () => (await model(page)) !== undefined, 15_000);
    await write(page, fixture, site);
    await waitFor(page, "the sheet again", async () => (await panelTexts(page, ".draft-sheet-summary")).join("").includes("Chantier"));
    expect(await panelAtRest(page)).toContain("Obtenir la demande");
  });
});
