/**
 * The whole path of a charter, once: from a new profile and a template, by edits, a rule of one's own and a dry run to a published
 * version; as a signed file to a second profile, which sees what is new and by whose key; bound to a Page; heard beside the composer.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { openExtensionPage, press, type TestBrowser, waitFor } from "../browser";
import { launchers, useBrowser } from "./support/browser";
import { cardTitles, panelAtRest, panelSays } from "./support/coach";
import { clickField, diary, openComposer, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { goodText, hasQuestion, isNotPublished, isPublished, publishAnyway, publishButton, question } from "./support/gate";
import { beginWhenRule, changeThreeThings, exportedBy, type Hands, handsOn } from "./support/newcomer";
import { packageFolder } from "./support/packages";
import { focusSays } from "./support/screen";

const folder = mkdtempSync(join(tmpdir(), "ligne-charter-path-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAME = "Atelier Levasseur";
/** The Page that fixture A writes for, in French. */
const PAGE = "Menuiserie du Port";
const PASSPHRASE = "quatre mots et un chat";
const draft = "Mardi, à Clisson, notre offre de pose : dix fenêtres, 4 200 € TTC. Demandez votre devis.";
/** Of ten own posts, three make an offer without an end, one makes one with its end, one has the word that is banned below. */
const own = [
  "Notre offre de pose vaut pour dix fenêtres à Clisson.",
  "Une offre sur le chêne, 1 200 € TTC la porte.",
  "L’offre de mars : un volet posé à Vertou.",
  "L’offre de mai vaut jusqu’au 31 mai, à Gorges.",
  "Une charpente zinguée posée chez Paul à Vallet.",
  ...["Le chêne", "Le frêne", "Le pin", "Le hêtre", "L’orme"].map((wood) => `${wood} arrive mardi à l’atelier, 12 planches de 3 m.`),
];
const postsFile = [
  '\uFEFF"Identifiant de la publication","Nom de la page",Titre,Description,"Heure de publication","Type de publication"',
  ...own.map((text, index) => `${100000000000000 + index},"${PAGE}","${text}",,10/${10 + index}/2026 09:30,Photos`),
].join("\n");

async function screen(browser: TestBrowser, name: "charters" | "posts" | "team"): Promise<Hands> {
  const page = await openExtensionPage(browser, `dashboard.html#${name}`);
  await page.setViewport({ width: 1280, height: 900 });
  return handsOn(page);
}

/** Gives the page's file field a file, as the picker does. */
async function bring({ page }: Hands, name: string, content: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = await waitFor(page, "the file field", () => page.$('input[type="file"]:not(:disabled)'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

const fingerprintOf = ({ page }: Hands, place: string) =>
  waitFor(page, "the fingerprint", () => page.evaluate((css) => document.querySelector(`${css} .key-print code`)?.textContent, place));

/** A supervisor's key under a passphrase; what she reads as its fingerprint. */
async function makesKey(browser: TestBrowser): Promise<string> {
  const team = await screen(browser, "team");
  await team.write("Votre nom", "Hélène Marchand");
  await team.press("Garder ce nom");
  await team.says("Votre nom est gardé");
  await team.press("Créer cette clé…");
  await team.write("Phrase secrète", PASSPHRASE);
  await team.write("La même, encore une fois", PASSPHRASE);
  await team.press("Créer la clé");
  // Slow on purpose.
  await waitFor(team.page, "the open key", () => team.page.evaluate(() => document.body.innerText.includes("La clé est créée")), 40_000);
  return fingerprintOf(team, ".key-card:nth-child(2)");
}

async function bringsPosts(browser: TestBrowser): Promise<void> {
  const posts = await screen(browser, "posts");
  await posts.press("Importer des publications");
  await bring(posts, "export.csv", postsFile);
  await posts.says("10 publications dans export.csv");
  await posts.press("Garder 10 publications");
  await posts.says("10 publications sont gardées");
  await focusSays(posts.page, "[role=status]", "10 publications sont gardées");
}

/** “When the post contains … it must also contain …”, with a text for either side. */
async function buildsRule(hands: Hands): Promise<void> {
  await beginWhenRule(hands);
  await hands.write("Doit passer, texte 1", "Notre offre vaut jusqu’au 30 novembre.");
  await hands.says("2 sur 2 comme il faut");
  await hands.press("C’est bon");
  await hands.says("Avec « offre », aussi « jusqu’au »");
}

async function takesFile(hands: Hands, name: string, content: string): Promise<void> {
  await bring(hands, name, content);
  await hands.says("le fichier est entier");
}

const saysOffer = async (page: Page) => (await cardTitles(page)).some((title) => title.includes("jusqu’au"));

describe("chromium", () => {
  const options = () => ({ extension: packageFolder("chrome"), language: "fr" });
  const inTest = useBrowser("chromium", options);

  it("goes from a template to a rule that speaks beside a colleague's composer", async () => {
    const fingerprint = await makesKey(inTest.browser);
    await bringsPosts(inTest.browser);

    const here = await screen(inTest.browser, "charters");
    await here.press("Nouvelle charte");
    await here.write("Nom de votre Page", NAME);
    await here.tick("Artisan");
    await here.press("Créer cette charte");
    await here.says("Vos brouillons y sont comparés");
    await here.press("← Toutes les chartes");
    const first = await exportedBy(here);

    await changeThreeThings(here);
    await buildsRule(here);
    await here.says("Vos changements sont gardés en brouillon");

    await here.press("Publier…");
    await here.says("4 changements seront en vigueur");
    await here.says("De vos 10 dernières publications");
    await here.says("4 recevraient une remarque nouvelle");
    await here.press("Publication par publication");
    const listed = await waitFor(here.page, "the list of posts", () =>
      here.page.$$eval(".dry-list li", (all) => all.length > 0 && all.map((one) => one.textContent)),
    );
    expect(listed).toHaveLength(4);
    for (const text of [...own.slice(0, 3), ...own.slice(4, 5)]) expect(listed.some((line) => line.includes(text))).toBe(true);
    await here.write("Pourquoi", "une offre dit jusqu’à quand");
    await here.press("Publier cette version");
    await here.says("est publiée et en vigueur");
    await here.press("← Toutes les chartes");
    await here.says("version 1.1.0");
    const second = await exportedBy(here);
    expect(JSON.parse(second)).toMatchObject({ version: "1.1.0", owner: "Hélène", signature: {} });

    const colleague = await launchers.chromium({ ...options(), lookalikePort: inTest.lookalike.port });
    try {
      const there = await screen(colleague, "charters");
      await there.press("Importer un fichier");
      await takesFile(there, "1.0.0.charter.json", first);
      await there.press("Prendre cette charte");
      await there.says("est en place");
      await takesFile(there, "1.1.0.charter.json", second);
      await there.says("Vous en avez la version 1.0.0");
      await there.says("ajout de « zinguée »");
      await there.says("ajout de « #toiture »");
      await there.says("when-offre");
      await there.says("Signé avec la même clé que la version 1.0.0");
      expect(await fingerprintOf(there, ".signed"), "the key that she reads on her own screen").toBe(fingerprint);
      await there.press("La prendre comme version suivante");
      await there.says("a une nouvelle version");
      await there.press("← Toutes les chartes");
      await there.write("Nom ou numéro de la Page", PAGE);
      await there.press("Lier cette Page");
      await there.says(`La Page est liée à « ${NAME} »`);

      const composer = await openComposer({ ...inTest, browser: colleague, open: (address) => opened(colleague, address) }, suiteOnDraft, {
        locale: "fr",
      });
      await clickField(composer, suiteOnDraft);
      await typeText(composer, draft);
      await panelSays(composer, NAME);
      await panelSays(composer, "Charte 1.1.0");
      await waitFor(composer, "the card of the new rule", () => saysOffer(composer));
      await typeText(composer, " Jusqu’au 30 novembre.");
      await waitFor(composer, "the card to go", async () => !(await saysOffer(composer)));
    } finally {
      await colleague.close();
    }
  }, 120_000);

  it("holds every post back while a crisis freeze is on, and says why before a word is written", async () => {
    const here = await screen(inTest.browser, "charters");
    await here.says(NAME);
    await freezes(here);
    const composer = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(composer, suiteOnDraft);
    await panelSays(composer, /Ne publiez rien pour l’instant.*Accident sur le chantier de Vallet/su);
    await typeText(composer, goodText);
    await waitFor(composer, "the card of the freeze", async () =>
      (await cardTitles(composer)).some((title) => title.includes("gel de crise")),
    );
    await panelAtRest(composer);
    await press(composer, publishButton(suiteOnDraft));
    expect(await question(composer)).toContain("le gel de crise est en place");
    await isNotPublished(composer);
    await publishAnyway(composer, "Accord de la direction");
    await waitFor(composer, "an open gate", async () => !(await hasQuestion(composer)));
    await isNotPublished(composer);
    await press(composer, publishButton(suiteOnDraft));
    await press(composer, '[role="dialog"] .primary');
    await isPublished(composer, goodText);

    const other = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(other, suiteOnDraft);
    await typeText(other, "Nos horaires changent : l’atelier de Clisson ouvre à 9 h mardi. Appelez-nous pour un devis.");
    await panelSays(other, "ce sujet est permis");
    await panelAtRest(other);
    await press(other, publishButton(suiteOnDraft));
    await press(other, '[role="dialog"] .primary');
    await waitFor(other, "the post among the published", async () => (await diary(other, "published")).length === 1);
  }, 120_000);
});

/** The freeze is switched on by hand in the form, with its reason and whom to call, and published. */
async function freezes(hands: Hands): Promise<void> {
  await hands.press("Modifier");
  await hands.press("Crise");
  await hands.tick("Gel");
  await hands.write("Pourquoi ce gel", "Accident sur le chantier de Vallet.");
  await hands.write("Sujets permis pendant le gel", "horaires");
  await hands.says("Vos changements sont gardés en brouillon");
  await hands.press("Publier…");
  await hands.says("seront en vigueur");
  await hands.write("Pourquoi", "accident à Vallet");
  await hands.press("Publier cette version");
  await hands.says("est publiée et en vigueur");
}

async function opened(browser: TestBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}
