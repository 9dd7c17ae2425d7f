/** The road from a key in Meta's composer to a card in the panel, in real browsers, on every composer we claim to read. */
import { describe, expect, it } from "vitest";
import { foreignHosts, panelClick, panelFocus, panelFocused, panelText, recordRequests, waitFor } from "../browser";
import { suitePlaceAddress } from "../lookalike/address";
import { type BrowserInTest, useBrowser } from "./support/browser";
import { cardTitles, namesInField, panelAtRest, panelSays, selectedText } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { type ComposerFixture, dialogOnLexical, dialogOnPlainLexical, suiteOnDraft } from "./support/fixtures";
import { packageFolder } from "./support/packages";

const filler = "TOP 10 des chats les plus mignons de la semaine\n\nLikez si vous aimez les chats";
const good = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia, propriétaire d’une maison ancienne. Demandez un devis.";

/** Behaviours that hold on every composer; a new fixture or browser is one call more. */
function coachesEndToEnd(inTest: BrowserInTest, fixture: ComposerFixture) {
  it("says what misses the charter after real typing, and leaves the editor's text and column alone", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await panelSays(page, "J’attends vos premiers mots");
    await clickField(page, fixture);
    await typeText(page, filler);
    await panelSays(page, "Je lis votre brouillon");
    await waitFor(page, "cards", async () => (await cardTitles(page)).length >= 2);
    expect(await model(page)).toBe(filler);
    await panelSays(page, `${filler.length} caractères`);
    expect(await namesInField(page, fixture.field)).toEqual([]);
    expect(await diary(page, "evicted")).toEqual([]);
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("says nothing against a post that holds the line", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await clickField(page, fixture);
    await typeText(page, good);
    await panelSays(page, "Rien à reprendre");
    expect(await panelAtRest(page)).toContain("Rien à reprendre");
    expect(await cardTitles(page)).toEqual([]);
  });

  it("selects the words of a card in the editor, and the next key goes there", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await clickField(page, fixture);
    await typeText(page, `${good}\n\nLikez si vous aimez`);
    await panelSays(page, "Voir dans le texte");
    await panelAtRest(page);
    await panelClick(page, "button", "Voir dans le texte");
    await waitFor(page, "the words selected", async () => (await selectedText(page)).startsWith("Likez si"));
    await page.keyboard.type("X");
    await waitFor(page, "the key in the editor", async () => (await model(page))?.startsWith(`${good}\n\nX`));
  });

  it("T7 keeps its keys from the page's hotkeys", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr", flags: ["hotkeys"] });
    await clickField(page, fixture);
    await typeText(page, filler);
    await panelSays(page, "Voir dans le texte");
    const typed = await diary(page, "hotkeys");
    await panelAtRest(page);
    await panelFocus(page, ".card button");
    for (const key of ["j", "k", "c"] as const) await page.keyboard.press(key);
    expect(await panelFocused(page), "the keys went to the panel").toBeDefined();
    // Firefox opens its own search with it, and takes the focus out of the page.
    if (inTest.browser.name === "chromium") await page.keyboard.press("/");
    expect(await diary(page, "hotkeys")).toEqual(typed);
    await page.evaluate(() => [...document.querySelectorAll("button")].find((button) => button.offsetParent !== null)?.focus());
    await page.keyboard.press("j");
    await waitFor(page, "the page's key", async () => (await diary(page, "hotkeys")).length > typed.length);
    expect(await diary(page, "hotkeys"), "outside the panel the page's key does fire").toEqual([...typed, "j"]);
  });

  it("reads nothing but the post's field", async () => {
    const page = await openComposer(inTest, fixture, { locale: "fr" });
    await clickField(page, fixture);
    await typeText(page, "Bonjour");
    const before = await panelSays(page, "7 caractères");
    for (const decoy of await diary(page, "decoys")) expect(before, "a text of somebody else").not.toContain(decoy);
  });

  it("F24 works where no word of the page is known", async () => {
    const page = await openComposer(inTest, fixture, { locale: "zz" });
    await clickField(page, fixture);
    await typeText(page, filler);
    await waitFor(page, "cards", async () => (await cardTitles(page)).length >= 2);
    expect(await model(page)).toBe(filler);
  });
}

describe("Chromium", () => {
  describe(suiteOnDraft.id, () => {
    const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "fr" }));
    coachesEndToEnd(inTest, suiteOnDraft);

    it("speaks English in an English browser's words when asked", async () => {
      const page = await openComposer(inTest, suiteOnDraft, { locale: "en" });
      await panelSays(page, "J’attends vos premiers mots");
      await panelClick(page, ".head button[aria-controls]");
      await panelClick(page, ".choice-option", "English");
      await panelSays(page, "Nothing leaves this computer");
      await panelClick(page, ".choice-option", "Français");
      await panelSays(page, "Rien ne quitte cet ordinateur");
    });

    it("T18 asks the network for nothing", async () => {
      const record = await recordRequests(inTest.browser);
      const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
      await clickField(page, suiteOnDraft);
      await typeText(page, filler);
      await panelSays(page, "Voir dans le texte");
      expect(record.all.length, "the record sees the page's own requests").toBeGreaterThan(0);
      expect(record.own()).toEqual([]);
      expect(foreignHosts(inTest.browser)).toEqual([]);
      await record.stop();
    });

    it("says plainly where there is no composer, and finds one that appears without a page load", async () => {
      const page = await inTest.open(suitePlaceAddress("home", { locale: "fr" }));
      await panelClick(page, "button");
      await panelSays(page, "Pas de brouillon ici");
      await page.evaluate(() => window.lookalike.go("/latest/composer/?asset_id=1&locale=fr"));
      await panelSays(page, "J’attends vos premiers mots");
    });
  });

  describe.each([dialogOnLexical, dialogOnPlainLexical])("$id, the optional host granted", (fixture) => {
    coachesEndToEnd(
      useBrowser("chromium", () => ({ extension: packageFolder("chrome-with-page-host"), language: "fr" })),
      fixture,
    );
  });

  describe(`${dialogOnLexical.id}, the optional host not granted`, () => {
    const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "fr" }));

    it("T17 stays away", async () => {
      const page = await openComposer(inTest, dialogOnLexical, { locale: "fr" });
      await clickField(page, dialogOnLexical);
      await typeText(page, filler);
      // Where it may read it is there by now; so it would be here.
      const elsewhere = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
      await panelSays(elsewhere, "J’attends vos premiers mots");
      expect(await panelText(page)).toBe("");
    });
  });
});

describe("Firefox", () => {
  describe(suiteOnDraft.id, () => {
    coachesEndToEnd(
      useBrowser("firefox", () => ({ extension: packageFolder("firefox"), language: "fr" })),
      suiteOnDraft,
    );
  });
});
