/** From the installed extension to a charter of one's own, by template and by twelve questions; a rule of one's own; a colleague. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openExtensionPage, pageOpenedBy, press, type TestBrowser, waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { launchers, useBrowser } from "./support/browser";
import { cardTitles, panelSays } from "./support/coach";
import { clickField, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { beginWhenRule, changeThreeThings, exportedBy, type Hands, handsOn, tabTo } from "./support/newcomer";
import { packageFolder } from "./support/packages";

/** Interactions from the installed extension to a working charter of one's own. */
const MOST_INTERACTIONS = 40;
const NAME = "Atelier Levasseur";
const KINDS = [
  "forbid",
  "replace",
  "require",
  "when",
  "count",
  "only",
  "consistent",
  "link",
  "case",
  "repeat",
  "sequence",
  "metric",
  "history",
];
/** What the extension keeps of the questions, asked from its own page. */
const KEPT = `chrome.storage.local.get("charter-answers")`;
const folder = mkdtempSync(join(tmpdir(), "ligne-newcomer-"));
const options = () => ({ extension: packageFolder("chrome"), language: "fr" });
const profiles: TestBrowser[] = [];
afterEach(async () => {
  for (const profile of profiles.splice(0)) await profile.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a newcomer", () => {
  const inTest = useBrowser("chromium", options);
  const newProfile = async () => {
    const profile = await launchers.chromium({ ...options(), lookalikePort: inTest.lookalike.port });
    profiles.push(profile);
    return profile;
  };

  /** The first press is on the toolbar; the popup says that a sample charter speaks, and leads to the charters. */
  async function arrive(browser: TestBrowser): Promise<Hands> {
    const popup = handsOn(await openExtensionPage(browser, "popup.html"), { total: 1 });
    const page = await pageOpenedBy(browser, "dashboard.html", () => popup.press("Faire la vôtre"));
    await page.setViewport({ width: 1280, height: 900 });
    const hands = handsOn(page, popup.count);
    await hands.says("Pas encore de charte à vous");
    return hands;
  }
  const isInForce = (hands: Hands) => hands.says("Vos brouillons y sont comparés dès maintenant");
  const print = (way: string, { total }: Hands["count"]) => console.info(`${way}: ${total} interactions from install to a working charter`);

  async function openHouseRules(browser: TestBrowser): Promise<Hands> {
    const hands = handsOn(await openExtensionPage(browser, "dashboard.html#charters"));
    await hands.page.setViewport({ width: 1280, height: 900 });
    await hands.press("Nouvelle charte");
    await hands.write("Nom de votre Page", NAME);
    await hands.tick("Artisan");
    await hands.press("Créer cette charte");
    await isInForce(hands);
    await hands.press("Règles maison");
    return hands;
  }

  it("takes a template, changes three things, builds a rule, publishes; a colleague sees the difference, accepts, and the rule speaks", async () => {
    const hands = await arrive(await newProfile());
    await hands.press("Nouvelle charte");
    await hands.write("Nom de votre Page", NAME);
    await hands.tick("Artisan");
    await hands.press("Créer cette charte");
    await isInForce(hands);
    print("Template", hands.count);
    expect(hands.count.total).toBeLessThanOrEqual(MOST_INTERACTIONS);
    expect(await violations(hands.page)).toEqual([]);
    await hands.says("Ce qui est vérifié dès maintenant");
    await hands.press("← Toutes les chartes");
    const first = await exportedBy(hands);

    await changeThreeThings(hands);
    await buildWhen(hands);
    await hands.press("Publier…");
    await hands.says("4 changements seront en vigueur");
    await hands.write("Pourquoi", "une offre dit jusqu’à quand");
    await hands.press("Publier cette version");
    await hands.says("est publiée et en vigueur");
    await hands.press("← Toutes les chartes");
    await hands.says("version 1.1.0");
    const second = await exportedBy(hands);
    expect(JSON.parse(second)).toMatchObject({
      version: "1.1.0",
      rules: [{}, {}, { kind: "when", severity: "must", if: { terms: ["offre"] } }],
    });
    expect(second).toContain('"jusqu’au"');
    await colleague(first, second);
  }, 180_000);

  /** “When the post contains … it must also contain …”, with its tests. */
  async function buildWhen(hands: Hands): Promise<void> {
    await beginWhenRule(hands);
    await hands.write("Doit passer, texte 1", "Notre offre d’automne vaut encore.");
    await hands.says("✗ Signalé à tort");
    await hands.write("Doit passer, texte 1", " Jusqu’au 30 novembre.", "end");
    await hands.says("✓ Passe");
    await hands.says("2 sur 2 comme il faut");
    expect(await violations(hands.page)).toEqual([]);
    await hands.press("C’est bon");
    await hands.says("Avec « offre », aussi « jusqu’au »");
  }

  async function take(hands: Hands, text: string, name: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = await hands.page.waitForSelector('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await hands.says("le fichier est entier");
  }

  async function colleague(first: string, second: string): Promise<void> {
    const browser = await newProfile();
    const hands = await arrive(browser);
    await hands.press("Importer un fichier");
    await take(hands, first, "first.charter.json");
    await hands.press("Prendre cette charte");
    await hands.says("est en place");
    await take(hands, second, "second.charter.json");
    await hands.says("Vous en avez la version 1.0.0");
    await hands.says("ajout de « zinguée »");
    await hands.says("when-offre");
    expect(await violations(hands.page)).toEqual([]);
    await hands.press("La prendre comme version suivante");
    await hands.says("a une nouvelle version");
    const page = await browser.newPage();
    await page.goto(suiteOnDraft.address({ locale: "fr" }));
    await clickField(page, suiteOnDraft);
    await typeText(page, "Notre offre d’automne : dix fenêtres posées à Clisson, 4 200 € TTC. Demandez votre devis.");
    await panelSays(page, NAME);
    await panelSays(page, /Ajoutez «\s?jusqu’au/u);
    expect((await cardTitles(page)).some((title) => title.includes("jusqu’au"))).toBe(true);
    await typeText(page, " Jusqu’au 30 novembre.");
    await waitFor(page, "the card to go", async () => !(await cardTitles(page)).some((title) => title.includes("jusqu’au")));
  }

  it("answers twelve questions, leaves in the middle, comes back to its answers, and has a charter that works", async () => {
    const browser = await newProfile();
    const hands = await arrive(browser);
    const { page } = hands;
    const at = (number: number) =>
      waitFor(page, `question ${number}`, () => page.evaluate((step) => document.querySelector("progress")?.value === step, number));
    await hands.press("Répondre à douze questions");
    await at(1);
    await hands.press("Continuer");
    await hands.says("À reprendre avant de continuer");
    expect(await violations(page)).toEqual([]);
    await hands.write("Nom de la Page", NAME);
    await hands.choose("Métier", "artisan");
    await hands.press("Continuer");
    await at(2);
    await hands.says("Proposé pour votre métier");
    const field = await page.$("input[aria-describedby]");
    await field?.click({ count: 3 });
    await page.keyboard.type("les propriétaires de maisons anciennes");
    hands.count.total += 2;
    // The answers wait for whoever leaves.
    await waitFor(page, "kept answers", () => page.evaluate(KEPT).then((kept) => JSON.stringify(kept).includes("maisons anciennes")));
    await page.reload();
    await hands.press("Répondre à douze questions");
    await at(2);
    await hands.says("Vos réponses d’avant sont là");
    expect(await page.$eval("input[aria-describedby]", (input) => (input as HTMLInputElement).value)).toBe(
      "les propriétaires de maisons anciennes",
    );
    await hands.press("Question précédente");
    await at(1);
    await hands.press("Continuer");
    await at(2);
    // Enter in a field goes on, Skip too.
    await page.focus("input[aria-describedby]");
    await hands.key("Enter");
    await at(3);
    expect(await violations(page)).toEqual([]);
    for (let number = 4; number <= 12; number += 1) {
      await hands.press(number % 3 === 0 ? "Passer" : "Continuer");
      await at(number);
    }
    expect(await violations(page)).toEqual([]);
    await hands.press("Créer ma charte");
    await isInForce(hands);
    print("Twelve questions", hands.count);
    expect(hands.count.total).toBeLessThanOrEqual(MOST_INTERACTIONS);
    await hands.says("10 mots jamais employés");
    await hands.press("Identité et promesse");
    expect(await page.evaluate(KEPT)).toEqual({});
    await hands.press("← Toutes les chartes");
    const file = JSON.parse(await exportedBy(hands));
    expect(file).toMatchObject({
      version: "1.0.0",
      identity: { pageName: NAME, sector: "artisan", countries: ["FR"], languages: ["fr"] },
      promise: { who: "les propriétaires de maisons anciennes" },
    });
  }, 120_000);

  it("finds each kind of rule accessible, narrow and wide, and the built-in ones with why they wait", async () => {
    const hands = await openHouseRules(await newProfile());
    const { page } = hands;
    expect(await violations(page)).toEqual([]);
    for (const kind of KINDS) {
      await hands.press("Ajouter une règle");
      await page.waitForSelector(".kind-card");
      await press(page, `.kind-card[data-kind="${kind}"]`);
      await page.waitForSelector(".rule-form");
      await hands.press("Réglages plus fins");
      expect([kind, await violations(page)]).toEqual([kind, []]);
      await isNarrowEnough(page);
      await hands.press("← Toutes les règles");
    }
    expect(await page.$$eval(".rule-item", (items) => items.length), "a rule that nobody touched goes nowhere").toBe(2);
    await hands.press("Règles intégrées");
    await page.waitForSelector(".builtin-state");
    await hands.write("Chercher une règle", "soldes");
    await hands.says("prix");
    await hands.choose("Montrer", "waiting");
    expect(await violations(page)).toEqual([]);
    await isNarrowEnough(page);
  }, 180_000);

  async function isNarrowEnough(page: Page): Promise<void> {
    await page.setViewport({ width: 360, height: 800 });
    await waitFor(page, "no sideways scrolling", () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.setViewport({ width: 1280, height: 900 });
  }

  it("builds, tests, switches off, removes and puts back a rule by keyboard alone", async () => {
    const hands = await openHouseRules(await newProfile());
    const { page } = hands;
    await tabTo(hands, "Ajouter une règle");
    await hands.key("Enter");
    await hands.says("Que doit-elle faire");
    await tabTo(hands, "Interdire des mots");
    await hands.key("Enter");
    await hands.says("Complétez la phrase");
    await tabTo(hands, "La publication ne doit pas contenir");
    await page.keyboard.type("sur-mesure");
    await hands.key("Enter");
    await hands.says("Cette règle est dans la charte");
    await tabTo(hands, "Gravité");
    await hands.key("ArrowDown");
    await tabTo(hands, "Doit être signalé, texte 1");
    await page.keyboard.type("Du sur-mesure pour tous.");
    await hands.says("✓ Signalé : « sur-mesure »");
    await tabTo(hands, "C’est bon");
    await hands.key("Enter");
    await hands.says("Jamais « sur-mesure »");
    await tabTo(hands, "En marche : Jamais « sur-mesure »");
    await page.keyboard.press("Space");
    await hands.says("Règles maison éteintes");
    await waitFor(page, "the rule among those that are off", () =>
      page.$$eval(".rules-off .rule-name", ([name]) => name?.textContent.includes("sur-mesure")),
    );
    await tabTo(hands, "Retirer : Jamais « sur-mesure »");
    await hands.key("Enter");
    await hands.says("Retirée : Jamais « sur-mesure »");
    await waitFor(page, "the focus on the way back", () => page.evaluate(() => document.activeElement?.textContent === "La remettre"));
    await hands.key("Enter");
    await waitFor(page, "three rules", () => page.$$eval(".rule-item", (items) => items.length === 3));
  }, 120_000);
});
