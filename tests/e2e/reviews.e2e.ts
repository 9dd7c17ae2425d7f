/** A draft from the panel to the review desk and back: on one machine, and between two that share nothing but files. */

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { panelClick, panelQuery, panelText, press, waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { useBrowser } from "./support/browser";
import { packageWithGate } from "./support/charter-mode";
import { panelSays } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { hasQuestion, isNotPublished, isPublished, publishButton } from "./support/gate";
import { bringFile, commentOn, deskOf, introduce, makeSupervisor, openFirst, pressButton } from "./support/reviews";
import { focusSays, savedFile, says } from "./support/screen";

const button = publishButton(suiteOnDraft);
const text = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia. Demandez un devis.";

let made: ReturnType<typeof packageWithGate> | undefined;
beforeAll(() => {
  made = packageWithGate("chrome", "approval");
});
afterAll(() => made?.remove());
const options = (language: "fr" | "en") => () => ({ extension: made?.folder ?? "", language });

const words = {
  fr: {
    ask: "Faire relire",
    send: "Envoyer en relecture",
    sees: "Ce que verra votre responsable",
    waiting: "En attente d’une réponse",
    changes: "Retouches demandées",
    take: "Prendre ces mots",
    approved: "Approuvé",
    exact: "pour ce texte exactement",
    voided: "L’approbation ne vaut pas pour ce texte",
    save: "Enregistrer en fichier",
    decide: "À décider",
    own: "C’est votre propre brouillon",
    ownChanges: "C’est votre brouillon\u00a0: retouchez-le",
    away: "Votre réponse n’est encore que sur cet ordinateur",
    saved: "Envoyez ce fichier à l’autre personne",
    done: "élément",
  },
  en: {
    ask: "Ask for review",
    send: "Send for review",
    sees: "What your supervisor will see",
    waiting: "Waiting for an answer",
    changes: "Changes asked",
    take: "Take these words",
    approved: "Approved",
    exact: "for exactly this text",
    voided: "The approval does not hold for this text",
    save: "Save as a file",
    decide: "To decide",
    own: "This is your own draft: someone else decides",
    ownChanges: "This is your own draft: change it",
    away: "Your answer is only on this computer so far",
    saved: "Send that file to the other person",
    done: "taken in",
  },
} as const;

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

/** Presses Publish, and reads the question that holds it back. */
async function pressAndRead(page: Page): Promise<string> {
  await press(page, button);
  await waitFor(page, "the question", () => panelQuery(page, '[role="alertdialog"]'));
  return panelText(page);
}

/** Leaves the question, as soon as it hears. */
async function backToText(page: Page): Promise<void> {
  await waitFor(page, "the question gone", async () => {
    await page.keyboard.press("Escape");
    return !(await hasQuestion(page));
  });
}

describe("on one machine", () => {
  const inTest = useBrowser("chromium", options("fr"));

  it("goes from the panel to the desk in two presses, is decided in three keys, and comes back", async () => {
    const composer = await writeDraft(inTest, "fr");
    expect(await askForReview(composer, "fr", "Le prix vient de Paul.")).toContain(words.fr.sees);
    const desk = await deskOf(inTest.browser);
    await makeSupervisor(desk, "Hélène Marchand");
    await says(desk, "laine de bois");
    await waitFor(desk, "the number in the navigation", () =>
      desk.evaluate(() => document.querySelector(".nav-badge")?.textContent.startsWith("1") ?? false),
    );
    await desk.bringToFront();
    await openFirst(desk);
    await says(desk, "Le prix vient de Paul.");
    await desk.keyboard.press("a");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await says(desk, "L’auteur le voit dans le panneau.");
    await composer.bringToFront();
    await panelSays(composer, words.fr.exact);
    await press(composer, button);
    await isPublished(composer, text);
  });
});

describe.each(["fr", "en"] as const)("between two machines, by files alone, %s", (locale) => {
  const author = useBrowser("chromium", options(locale));
  const supervisor = useBrowser("chromium", options(locale));
  const say = words[locale];

  it("changes are asked on two spans, made, approved; the gate opens for exactly this text and says what else is wrong", async () => {
    const [mine, desk] = await Promise.all([deskOf(author.browser), deskOf(supervisor.browser)]);
    await makeSupervisor(desk, "Hélène Marchand");
    await introduce(mine, desk);
    const composer = await writeDraft(author, locale);
    await askForReview(composer, locale, "Avant midi ?");

    /** Takes the one review of a machine to the other, as a file. */
    const carry = async (from: Page, to: Page, sent: string) => {
      await from.bringToFront();
      await openFirst(from);
      await says(from, sent);
      const file = await savedFile(from, () => pressButton(from, say.save));
      await says(from, say.saved);
      await to.bringToFront();
      await bringFile(to, file);
      await says(to, say.done);
    };

    await carry(mine, desk, "laine de bois");
    await says(mine, say.own);
    await waitFor(desk, "the draft in the queue", () => desk.$(".desk-row"));
    expect(await violations(desk)).toEqual([]);
    await openFirst(desk);
    await says(desk, "Avant midi ?");
    expect(await desk.$eval(".desk-pane", (pane) => pane.textContent)).toContain("Inès Caron");
    await commentOn(desk, "145 mm", "Dites plutôt en centimètres.", "14,5 cm");
    await commentOn(desk, "Nadia", "A-t-elle donné son accord ?");
    expect(await violations(desk)).toEqual([]);
    await desk.keyboard.press("c");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await says(desk, say.changes);
    await focusSays(desk, ".desk-note", say.away);
    expect(await desk.evaluate(() => document.body.innerText), "the file of before holds no answer").not.toContain(say.saved);

    await carry(desk, mine, "14,5 cm");
    await says(mine, say.ownChanges);
    await composer.bringToFront();
    await panelSays(composer, say.changes);
    const said = await panelSays(composer, "A-t-elle donné son accord ?");
    expect(said).toContain("Hélène Marchand");
    await pressAndRead(composer);
    await isNotPublished(composer);
    await backToText(composer);
    await panelClick(composer, ".review-remark .ui-button", say.take);
    const mended = text.replace("145 mm", "14,5 cm");
    await waitFor(composer, "the words in the text", async () => (await model(composer)) === mended);
    await askForReview(composer, locale, "Oui, par écrit.");

    await carry(mine, desk, "Oui, par écrit.");
    await says(desk, "Oui, par écrit.");
    expect(await desk.evaluate(() => document.body.innerText), "said of the text before").not.toContain(say.away);
    await desk.keyboard.press("d");
    await waitFor(desk, "the difference", () => desk.$(".desk-difference ins"));
    expect(await desk.$eval(".desk-difference del", (gone) => gone.textContent)).toContain("145 mm");
    expect(await violations(desk)).toEqual([]);
    await desk.keyboard.press("d");
    await desk.keyboard.press("a");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await says(desk, say.approved);
    await focusSays(desk, ".desk-note", say.away);

    await carry(desk, mine, "14,5 cm");
    await composer.bringToFront();
    await panelSays(composer, say.exact);
    await clickField(composer, suiteOnDraft);
    await composer.keyboard.press("End");
    await composer.keyboard.type("!");
    await panelSays(composer, say.voided);
    expect(await pressAndRead(composer)).toMatch(/[«“]\s?!\s?[»”]/);
    await isNotPublished(composer);
    await backToText(composer);
    await clickField(composer, suiteOnDraft);
    await composer.keyboard.press("End");
    await composer.keyboard.press("Backspace");
    await panelSays(composer, say.exact);
    await press(composer, button);
    await isPublished(composer, mended);
    expect(await diary(composer, "errors")).toEqual([]);
  });
});
