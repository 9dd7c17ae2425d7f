/** A draft from the panel to the review desk and back: on one machine, and between two that share nothing but files. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExtensionPage, panelClick, panelQuery, panelText, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { packageWithGate } from "./support/charter-mode";
import { panelSays } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { isNotPublished, isPublished, publishButton } from "./support/gate";
import { ask, bringFile, commentOn, deskOf, introduce, makeSupervisor, PASSPHRASE, pageSays, pressButton, savedFile } from "./support/reviews";

const button = publishButton(suiteOnDraft);
const text = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia. Demandez un devis.";

let made: ReturnType<typeof packageWithGate> | undefined;
beforeAll(() => {
  made = packageWithGate("chrome", "approval");
});
afterAll(() => made?.remove());
const options = (language: "fr" | "en") => () => ({ extension: made?.folder ?? "", language });

const words = {
  fr: { ask: "Faire relire", send: "Envoyer en relecture", sees: "Ce que verra votre responsable", waiting: "En attente d’une réponse", changes: "Retouches demandées", take: "Prendre ces mots", approved: "Approuvé", exact: "pour ce texte exactement", voided: "L’approbation ne vaut pas pour ce texte", save: "Enregistrer en fichier", decide: "À décider", done: "élément" },
  en: { ask: "Ask for review", send: "Send for review", sees: "What your supervisor will see", waiting: "Waiting for an answer", changes: "Changes asked", take: "Take these words", approved: "Approved", exact: "for exactly this text", voided: "The approval does not hold for this text", save: "Save as a file", decide: "To decide", done: "taken in" },
} as const;

/** Broken accessibility rules on the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run(document, { resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

async function writeDraft(inTest: ReturnType<typeof useBrowser>, locale: "fr" | "en"): Promise<Page> {
  const page = await openComposer(inTest, suiteOnDraft, { locale });
  await clickField(page, suiteOnDraft);
  await typeText(page, text);
  await panelSays(page, words[locale].ask);
  return page;
}

/** Asks for review from the panel, with a note. */
async function askForReview(page: Page, locale: "fr" | "en", note: string): Promise<string> {
  await panelClick(page, ".foot .ui-button", words[locale].ask);
  const said = await panelSays(page, words[locale].send);
  await panelClick(page, ".review-form textarea");
  await page.keyboard.type(note);
  await panelClick(page, ".review-form .ui-button", words[locale].send);
  await panelSays(page, words[locale].waiting);
  return said;
}

describe("on one machine", () => {
  const inTest = useBrowser("chromium", options("fr"));

  it("goes from the panel to the desk in two presses, is decided in three keys, and comes back", async () => {
    const composer = await writeDraft(inTest, "fr");
    expect(await askForReview(composer, "fr", "Le prix vient de Paul.")).toContain(words.fr.sees);
    const desk = await deskOf(inTest.browser);
    await makeSupervisor(desk, "Hélène Marchand");
    await pageSays(desk, "laine de bois");
    await waitFor(desk, "the number in the navigation", () => desk.$eval(".nav-badge", (badge) => badge.textContent.startsWith("1")));
    await desk.bringToFront();
    await desk.keyboard.press("j");
    await pageSays(desk, "Le prix vient de Paul.");
    await desk.keyboard.press("a");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await pageSays(desk, "L’auteur le voit dans le panneau.");
    await composer.bringToFront();
    await panelSays(composer, words.fr.exact);
    await composer.click(button);
    await isPublished(composer, text);
  });
});
