/** The charter's rhythm beside the composer: own posts brought from an export, and the day that the author plans. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { openExtensionPage, panelClick, panelFocus, panelHas, panelQuery, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { cardTitles, panelAtRest } from "./support/coach";
import { clickField, openComposer, typeText } from "./support/composer";
import { typeDayAndTime, typeTime } from "./support/dates";
import { suiteOnDraft } from "./support/fixtures";
import { type Hands, handsOn } from "./support/newcomer";
import { packageFolder } from "./support/packages";

const folder = mkdtempSync(join(tmpdir(), "ligne-rhythm-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The Page that fixture A writes for, in French. */
const PAGE = "Menuiserie du Port";
const DAY = 86_400_000;
const PILLAR = '.draft-sheet-row[data-field="pillar"] select';
const PLANNED = '.draft-sheet input[type="datetime-local"]';
const draft = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia. Demandez un devis.";
const day = (fromNow: number) => new Date(Date.now() + fromNow * DAY);
const two = (value: number) => String(value).padStart(2, "0");

/** A post of an hour ago, and one of each of ten days before today and of forty days ago. */
const posts = [-1 / 24, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -40].map((at, index) => ({
  text: `Chantier ${index + 1} à Vallet, ${12 + index} m de plancher repris.`,
  at: day(at),
}));
const postsFile = [
  '\uFEFF"Identifiant de la publication","Nom de la page",Titre,Description,"Heure de publication","Type de publication"',
  ...posts.map(({ text, at }, index) => {
    const when = `${two(at.getMonth() + 1)}/${two(at.getDate())}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`;
    return `${100000000000000 + index},"${PAGE}","${text}",,${when},Photos`;
  }),
].join("\n");

const says = (page: Page, part: string) =>
  waitFor(page, `a card with “${part}”`, async () => (await cardTitles(page)).find((title) => title.replace(/\s/gu, " ").includes(part)));
const saysNot = (page: Page, part: string) =>
  waitFor(page, `no card with “${part}”`, async () => !(await cardTitles(page)).some((title) => title.replace(/\s/gu, " ").includes(part)));

describe("chromium", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "fr" }));

  const screen = async (name: string): Promise<Hands> => {
    const page = await openExtensionPage(inTest.browser, `dashboard.html#${name}`);
    await page.setViewport({ width: 1280, height: 900 });
    return handsOn(page);
  };

  async function bringsPosts(): Promise<Hands> {
    const hands = await screen("posts");
    await hands.press("Importer des publications");
    const path = join(folder, "export.csv");
    writeFileSync(path, postsFile);
    const input = await waitFor(hands.page, "the file field", () => hands.page.$('input[type="file"]:not(:disabled)'));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await hands.says(`${posts.length} publications dans export.csv`);
    await hands.press(`Garder ${posts.length} publications`);
    await hands.says(`${posts.length} publications sont gardées`);
    return hands;
  }

  /** The craftsman's template, three posts a week at most, a day between two, nothing at night. */
  async function ownCharter(): Promise<void> {
    const hands = await screen("charters");
    await hands.press("Nouvelle charte");
    await hands.write("Nom de votre Page", PAGE);
    await hands.tick("Artisan");
    await hands.press("Créer cette charte");
    await hands.says("Vos brouillons y sont comparés");
    await hands.press("Rythme");
    await hands.write("Heures entre deux publications, au moins", "24");
    await fillTimes(hands.page, ["21:00", "07:00"]);
    await hands.says("Vos changements sont gardés en brouillon");
    await hands.press("Publier…");
    await hands.says("changements seront en vigueur");
    await hands.write("Pourquoi", "un jour entre deux publications");
    await hands.press("Publier cette version");
    await hands.says("est publiée et en vigueur");
  }

  async function fillTimes(page: Page, times: readonly [string, string]): Promise<void> {
    for (const [index, time] of times.entries()) {
      const field = await waitFor(page, "the hour", async () => (await page.$$('input[type="time"]'))[index]);
      await field.focus();
      await typeTime(page, time);
      await waitFor(page, `${time} in the field`, () => field.evaluate((one, wanted) => (one as HTMLInputElement).value === wanted, time));
    }
  }

  /** By keyboard into the date of the draft's sheet. */
  async function plans(page: Page, at: Date, time: string): Promise<void> {
    await panelFocus(page, PLANNED);

    await typeDayAndTime(page, at, time);
  }

  it("counts the week, sees a slot that is taken or at night, and follows the day that is planned", async () => {
    await ownCharter();
    await bringsPosts();
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await typeText(page, draft);
    await says(page, "publications en 7 jours, la charte en veut 3 au plus");
    await says(page, "une autre publication est à moins de 24 h");
    await panelAtRest(page);

    await panelClick(page, ".draft-sheet-head");
    await waitFor(page, "the open sheet", () => panelHas(page, PLANNED));
    await plans(page, day(20), "22:15");
    await says(page, "22 h 15 tombe dans les heures calmes");
    await saysNot(page, "publications en 7 jours");
    await plans(page, day(20), "10:30");
    await saysNot(page, "heures calmes");
    expect((await cardTitles(page)).filter((title) => /Décalez|Espacez/u.test(title))).toEqual([]);
  }, 120_000);

  it("names the pillar that takes too much room and the one that is left behind, once the author has said which one this serves", async () => {
    const hands = await screen("posts");
    await hands.says("Chantier 1 à Vallet");
    await bringServing(hands.page, "chantier", 36);
    await hands.page.reload();
    await hands.says("Portes et parquets, pose 1.");
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr" });
    await clickField(page, suiteOnDraft);
    await typeText(page, "Le plancher de la rue du Port est fini : 34 m² de chêne, deux semaines. Demandez un devis.");
    await panelAtRest(page);
    expect(
      (await cardTitles(page)).filter((title) => /pilier|Pensez/u.test(title)),
      "nobody has said which pillar",
    ).toEqual([]);
    await panelClick(page, ".draft-sheet-head");
    await panelFocus(page, PILLAR);
    await page.keyboard.type("Chantier");
    await waitFor(page, "the pillar", async () =>
      (await panelQuery(page, PILLAR))?.evaluate((select) => (select as HTMLSelectElement).value === "chantier"),
    );
    await says(page, "Changez de pilier : « Chantier » fait 100 % des publications, la charte vise 40 %");
    await says(page, "Pensez à « Conseil » : rien depuis 30 jours");
    await page.keyboard.press("ArrowDown");
    await saysNot(page, "Changez de pilier");
    await says(page, "Pensez à « Équipe et métier » : rien depuis 30 jours");
  }, 120_000);
});

/** So many posts of the last days that serve this pillar, as posts that were seen going out do; from a page of the extension. */
async function bringServing(page: Page, pillarId: string, count: number): Promise<void> {
  const served = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    page: { name: PAGE },
    surface: "facebook-post",
    text: `Portes et parquets, pose ${index + 1}.`,
    publishedAt: day(-11 - index / 2).toISOString(),
    origin: "brought",
    pillarId,
    shingles: [],
  }));
  const answer = await page.evaluate(async (posts) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
    return JSON.stringify(await chrome.runtime.sendMessage({ type: "posts.bring", requestId: crypto.randomUUID(), payload: { posts } }));
  }, served);
  expect(answer).toContain(`"added":${count}`);
}
