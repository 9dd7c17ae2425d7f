/** What a review leaves behind: news on the folded panel, the day it went out, figures, an example, and what is stored about its author. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { panelClick, panelQuery, panelRoot, press, pressWhenFree, waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { useBrowser } from "./support/browser";
import { packageWithGate } from "./support/charter-mode";
import { panelAtRest, panelSays } from "./support/coach";
import { clickField, openComposer, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { goodText, isPublished, publishButton } from "./support/gate";
import { packageFolder } from "./support/packages";
import { ask, authorElsewhere, commentOn, deskOf, handedIn, makeSupervisor, openFirst, pressButton } from "./support/reviews";
import { savedFile, says } from "./support/screen";

/** In the page's own words of thanks. */
const DONE = '[role="dialog"] .primary';

let made: ReturnType<typeof packageWithGate> | undefined;
beforeAll(() => {
  made = packageWithGate("chrome", "approval");
});
afterAll(() => made?.remove());
const approval = () => ({ extension: made?.folder ?? "", language: "fr" as const });

/** Broken rules in the panel as it stands: a copy in an open root beside it, because nobody looks into a closed one. */
async function panelViolations(page: Page): Promise<string[]> {
  for (const realm of page.extensionRealms()) await realm.evaluate(axe.source);
  const root = await panelRoot(page);
  return root.evaluate(async (panel) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const copy = document.createElement("div");
    const open = copy.attachShadow({ mode: "open" });
    open.append(...[...panel.childNodes].map((node) => node.cloneNode(true)));
    document.body.append(copy);
    for (const animation of open.getAnimations()) if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    try {
      const found = await axe.run(copy, { resultTypes: ["violations"] });
      return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    } finally {
      copy.remove();
    }
  });
}

/** A page on which nothing fades: what is looked at has its last colours. */
async function still(page: Page): Promise<Page> {
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  return page;
}

/** Shows another screen of the dashboard, and waits for its title. */
async function show(page: Page, screen: string, title: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = id;
  }, screen);
  await waitFor(page, `the screen “${title}”`, () =>
    page.evaluate((part) => document.querySelector("main h1")?.textContent === part, title),
  );
}

/** Chooses a backup file in the form that is open. */
async function bringKey(page: Page, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), "ligne-key-")), "ligne-author.key.json");
  writeFileSync(path, text);
  const input = (await page.waitForSelector(".passphrase input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Decides on the open draft by this key, without a word. */
async function decide(desk: Page, key: "a" | "c"): Promise<void> {
  await desk.keyboard.press(key);
  await desk.waitForSelector(".desk-decide textarea:focus");
  await desk.keyboard.press("Enter");
}

const shownStates = async (desk: Page) =>
  (await ask<{ reviews: { shown: string }[] }>(desk, "review.queue")).reviews.map(({ shown }) => shown);
const headState = (desk: Page) => desk.$eval(".desk-head .desk-state", (state) => state.getAttribute("data-state"));

describe("an author and a supervisor on one machine", () => {
  const inTest = useBrowser("chromium", approval);

  it("answers are counted on the folded panel, a text that goes out is recorded, and the author sees all of it", async () => {
    const desk = await still(await deskOf(inTest.browser));
    await makeSupervisor(desk, "Hélène Marchand");
    await says(desk, "Rien à relire");
    expect(await violations(desk)).toEqual([]);

    const composer = await still(await openComposer(inTest, suiteOnDraft, { locale: "fr" }));
    await clickField(composer, suiteOnDraft);
    await typeText(composer, goodText);
    await panelSays(composer, "Faire relire");
    await panelClick(composer, ".foot .ui-button", "Faire relire");
    await panelSays(composer, "Envoyer en relecture");
    expect(await panelViolations(composer)).toEqual([]);
    await panelClick(composer, ".review-form .ui-button", "Envoyer en relecture");
    await panelSays(composer, "En attente d’une réponse");

    await desk.bringToFront();
    await openFirst(desk);
    await commentOn(desk, "145 mm", "Dites plutôt en centimètres.");
    await commentOn(desk, "Nadia", "A-t-elle donné son accord ?");
    await decide(desk, "c");
    await says(desk, "Retouches demandées");

    await composer.bringToFront();
    await panelSays(composer, "A-t-elle donné son accord ?");
    expect(await panelViolations(composer)).toEqual([]);
    await panelClick(composer, '.head [aria-label="Replier Ligne"]');
    const tab = await waitFor(composer, "the folded panel with two answers", () => panelQuery(composer, ".tab-news", "2"));
    expect(await tab.evaluate((news) => news.closest("button")?.getAttribute("aria-label"))).toContain("2 retours de relecture");
    expect(await panelViolations(composer)).toEqual([]);

    await desk.bringToFront();
    await decide(desk, "a");
    await waitFor(desk, "the approval", async () => (await headState(desk)) === "approved");
    await composer.bringToFront();
    await panelClick(composer, ".tab");
    await panelSays(composer, "pour ce texte exactement");
    await panelAtRest(composer);
    await press(composer, publishButton(suiteOnDraft));
    await isPublished(composer, goodText);
    await pressWhenFree(composer, "the page’s own dialog", () => composer.$(DONE));
    // A tab that is not in front draws nothing, and so does not see its composer close.
    const isRecorded = async () => (await shownStates(desk)).includes("published");
    await waitFor(composer, "the record that it went out", isRecorded, 20_000);

    await desk.bringToFront();
    await waitFor(desk, "the day it went out", async () => (await headState(desk)) === "published");
    await pressButton(desk, "Historique");
    await says(desk, "Publié");
    expect(await desk.$(".desk-decide")).toBeNull();

    await show(desk, "mine", "Gardé sur moi");
    await says(desk, "145 mm");
    expect(await violations(desk)).toEqual([]);
    const about = await savedFile(desk, () => pressButton(desk, "Tout enregistrer en fichier"));
    expect(about).toContain("A-t-elle donné son accord ?");
    expect(about).toContain('"published"');
    await pressButton(desk, "Effacer mes relectures");
    await pressButton(desk, "Effacer pour de bon");
    await waitFor(desk, "nothing left of it", () => desk.evaluate(() => document.querySelector(".mine-list") === null));
    expect(await shownStates(desk)).toEqual([]);
  });
});

describe("a supervisor's desk", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "fr" }));
  const text = "Au lavoir de Clisson, la charpente est levée : 14 fermes de chêne.";

  it("a decision becomes an example and a figure, and the post is marked as published by hand", async () => {
    const desk = await still(await deskOf(inTest.browser));
    await makeSupervisor(desk, "Hélène Marchand");
    await ask(desk, "charter.import", { charter: { ...defaultCharter("fr"), id: "atelier" } });
    const author = await authorElsewhere(desk, true);
    const ignored = { ruleId: "emoji-count", severity: "advice", message: "Trop d’émojis", start: 0, end: 2 } as const;
    await ask(desk, "review.import", {
      records: [await handedIn(author, text, [{ ...ignored, outcome: "ignored", reason: "C’est la fête du village." }])],
    });
    await openFirst(desk);
    await decide(desk, "a");
    await waitFor(desk, "the approval", async () => (await headState(desk)) === "approved");

    await pressButton(desk, "Un bon exemple");
    await says(desk, "Ouvrir la charte");
    const { opened } = await ask<{ opened: { draft: { charter: { examples: { good: { text: string }[] } } } } }>(desk, "charter.open", {
      id: "atelier",
    });
    expect(opened.draft.charter.examples.good.map((example) => example.text)).toEqual([text]);

    await pressButton(desk, "La publication est sortie");
    await says(desk, "la relecture est close");
    expect(await violations(desk)).toEqual([]);
    await pressButton(desk, "Oui, elle est publiée");
    await waitFor(desk, "the day it went out", async () => (await headState(desk)) === "published");
    await says(desk, "Notée comme publiée.");
    expect(await desk.$(".team-actions")).toBeNull();

    await show(desk, "figures", "Justesse des règles");
    await says(desk, "0 fois sur 1");
    await waitFor(desk, "the rule by its name", () => desk.evaluate(() => !document.body.innerText.includes("emoji-count")));
    await says(desk, "ignorée une fois, avec l’accord d’un relecteur");
    expect(await violations(desk)).toEqual([]);
  });
});

describe("an author's key", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "fr" }));
  const PASSPHRASE = "un chêne massif bien sec";
  const print = (page: Page) => page.$eval(".key-card .key-print code", (code) => code.textContent);

  /** Types the passphrase into the form that is open, as often as it asks. */
  async function typePassphrase(page: Page): Promise<void> {
    const fields = () => page.$$(".passphrase input[type=password]");
    const count = await waitFor(page, "the form", async () => (await fields()).length || undefined);
    for (let at = 0; at < count; at += 1) {
      await pressWhenFree(page, "a field for the passphrase", async () => (await fields())[at]);
      await page.keyboard.type(PASSPHRASE);
    }
  }

  it("is made with its backup, and comes back from it", async () => {
    const page = await still(await deskOf(inTest.browser));
    await ask(page, "team.name", { name: "Inès Caron" });
    await show(page, "team", "Équipe");
    await says(page, "En créer une avec sauvegarde");
    expect(await violations(page)).toEqual([]);
    await pressButton(page, "En créer une avec sauvegarde");
    await typePassphrase(page);
    expect(await violations(page)).toEqual([]);
    const backup = await savedFile(page, () => pressButton(page, "Créer la clé et enregistrer"));
    expect(backup).toContain("ligne-key");
    expect(backup).not.toContain(PASSPHRASE);
    await says(page, "La sauvegarde est enregistrée");
    const first = await waitFor(page, "its fingerprint", () => print(page).catch(() => undefined));

    await pressButton(page, "En créer une avec sauvegarde");
    await says(page, "Une autre prend sa place");
    await typePassphrase(page);
    await pressButton(page, "Créer la clé et enregistrer");
    await waitFor(page, "another key", async () => (await print(page)) !== first);

    await pressButton(page, "Remettre ma clé pour écrire");
    await bringKey(page, backup);
    await typePassphrase(page);
    await pressButton(page, "Remettre la clé");
    await says(page, "Votre clé pour écrire est de retour.");
    await waitFor(page, "the first key", async () => (await print(page)) === first);
  });
});

describe("in Firefox", () => {
  const inTest = useBrowser("firefox", () => ({ extension: packageFolder("firefox"), language: "fr" }));

  it("a draft that came in is read and decided by keyboard", async () => {
    const desk = await deskOf(inTest.browser);
    await makeSupervisor(desk, "Hélène Marchand");
    const author = await authorElsewhere(desk, true);
    await ask(desk, "review.import", { records: [await handedIn(author, "Les combles de Nadia sont isolés.")] });
    await openFirst(desk);
    await says(desk, "Les combles de Nadia sont isolés.");
    await decide(desk, "a");
    await says(desk, "Approuvé. Votre réponse n’est encore que sur cet ordinateur");
    await waitFor(desk, "the approval", async () => (await headState(desk)) === "approved");
  });
});
