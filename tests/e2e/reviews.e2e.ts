/** A draft from the panel to the review desk and back: on one machine, and between two that share nothing but files. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serialiseReviews, toChatText } from "../../lib/review";
import { panelClick, panelQuery, panelText, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { packageWithGate } from "./support/charter-mode";
import { panelSays } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { suiteOnDraft } from "./support/fixtures";
import { hasQuestion, isNotPublished, isPublished, publishButton } from "./support/gate";
import {
  ask,
  authorElsewhere,
  bringFile,
  commentOn,
  deskOf,
  handedIn,
  introduce,
  makeSupervisor,
  openFirst,
  PASSPHRASE,
  pageSays,
  pressButton,
  savedFile,
} from "./support/reviews";

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
    done: "taken in",
  },
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

/** Presses Publish, and reads the question that holds it back. */
async function pressAndRead(page: Page): Promise<string> {
  await page.click(button);
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
    await pageSays(desk, "laine de bois");
    await waitFor(desk, "the number in the navigation", () =>
      desk.evaluate(() => document.querySelector(".nav-badge")?.textContent.startsWith("1") ?? false),
    );
    await desk.bringToFront();
    await openFirst(desk);
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
      await pageSays(from, sent);
      const file = await savedFile(from, say.save);
      await to.bringToFront();
      await bringFile(to, file);
      await pageSays(to, say.done);
    };

    await carry(mine, desk, "laine de bois");
    await waitFor(desk, "the draft in the queue", () => desk.$(".desk-row"));
    expect(await violations(desk)).toEqual([]);
    await openFirst(desk);
    await pageSays(desk, "Avant midi ?");
    expect(await desk.$eval(".desk-pane", (pane) => pane.textContent)).toContain("Inès Caron");
    await commentOn(desk, "145 mm", "Dites plutôt en centimètres.", "14,5 cm");
    await commentOn(desk, "Nadia", "A-t-elle donné son accord ?");
    expect(await violations(desk)).toEqual([]);
    await desk.keyboard.press("c");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await pageSays(desk, say.changes);

    await carry(desk, mine, "14,5 cm");
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

    await carry(mine, desk, "14,5 cm");
    await pageSays(desk, "Oui, par écrit.");
    await desk.keyboard.press("d");
    await waitFor(desk, "the difference", () => desk.$(".desk-difference ins"));
    expect(await desk.$eval(".desk-difference del", (gone) => gone.textContent)).toContain("145 mm");
    expect(await violations(desk)).toEqual([]);
    await desk.keyboard.press("d");
    await desk.keyboard.press("a");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await pageSays(desk, say.approved);

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
    await composer.click(button);
    await isPublished(composer, mended);
    expect(await diary(composer, "errors")).toEqual([]);
  });
});

describe("the desk of one supervisor", () => {
  const inTest = useBrowser("chromium", options("fr"));

  async function supervisorsDesk(): Promise<Page> {
    const desk = await deskOf(inTest.browser);
    await makeSupervisor(desk, "Hélène Marchand");
    const { reviews } = await ask<{ reviews: { author: string }[] }>(desk, "review.queue");
    for (const keyId of new Set(reviews.map(({ author }) => author))) await ask(desk, "review.erase", { keyId });
    await pageSays(desk, "Rien à relire");
    return desk;
  }
  const states = (desk: Page) => desk.$$eval(".desk-row-state", (all) => all.map(({ textContent }) => textContent));

  it("asks for the passphrase where the decision was made, and then makes it", async () => {
    const desk = await supervisorsDesk();
    const author = await authorElsewhere(desk, true);
    await ask(desk, "review.import", { records: [await handedIn(author, "Les combles de Nadia sont isolés.")] });
    await ask(desk, "team.lock");
    await openFirst(desk);
    await desk.keyboard.press("a");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await desk.waitForSelector(".desk-passphrase input:focus");
    expect(await violations(desk)).toEqual([]);
    await desk.keyboard.type("une autre phrase entière");
    await desk.keyboard.press("Enter");
    await pageSays(desk, "Ce n’est pas la phrase secrète");
    await desk.waitForSelector(".desk-passphrase input:focus");
    await desk.keyboard.type(PASSPHRASE);
    await desk.keyboard.press("Enter");
    await pageSays(desk, "L’auteur le voit dans le panneau.");
  });

  it("approves together what is clean, and shows plainly what nobody vouches for", async () => {
    const desk = await supervisorsDesk();
    const [known, stranger] = [await authorElsewhere(desk, true), await authorElsewhere(desk, false)];
    const posts = ["Le poêle de Clisson chauffe depuis lundi.", "La charpente du lavoir est levée.", "Un inconnu écrit."];
    const records = await Promise.all(posts.map((post, at) => handedIn(at < 2 ? known : stranger, post)));
    await ask(desk, "review.import", { records });
    await waitFor(desk, "three drafts", async () => (await states(desk)).length === 3);
    expect(await states(desk)).toContain("non vérifié");
    expect((await desk.$$(".desk-row-choose")).length).toBe(2);
    await pressButton(desk, "Sélectionner les 2 brouillons");
    await desk.keyboard.press("u");
    await waitFor(desk, "nothing selected", async () => (await desk.$$(".desk-row-choose:checked")).length === 0);
    await pressButton(desk, "Sélectionner les 2 brouillons");
    await pressButton(desk, "Approuver 2 brouillons");
    await pageSays(desk, "Vous approuvez ces textes tels quels.");
    await pressButton(desk, "Approuver 2 brouillons");
    await pageSays(desk, "2 brouillons approuvés.");
    await waitFor(desk, "one draft left", async () => (await states(desk)).length === 1);
    await openFirst(desk);
    await pageSays(desk, "La clé de l’expéditeur n’est pas connue ici");
    await desk.keyboard.press("a");
    expect(await desk.$(".desk-decide")).toBeNull();
  });

  it("takes the text of a chat, and reads a shared folder with its conflict copies", async () => {
    const desk = await supervisorsDesk();
    const author = await authorElsewhere(desk, true);
    const [first, second, third] = await Promise.all(
      ["Un", "Deux", "Trois"].map((post) => handedIn(author, `${post} chantier à Clisson.`)),
    );
    if (!first || !second || !third) throw new Error("not handed in");
    const chat = await toChatText([first], ["Tu peux relire ?"]);
    const field = await desk.$(".desk-files textarea");
    await field?.evaluate((area, value) => {
      (area as HTMLTextAreaElement).value = value;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }, `Inès : salut !\n${chat}\nMerci`);
    await pressButton(desk, "Prendre ce texte");
    await pageSays(desk, "1 élément ajouté.");

    // The browser's question cannot be answered by a test: a folder of the page's own stands for the shared one.
    await desk.evaluate(
      async (files) => {
        const shared = await (await navigator.storage.getDirectory()).getDirectoryHandle("partage", { create: true });
        for (const [name, text] of files) {
          const stream = await (await shared.getFileHandle(name, { create: true })).createWritable();
          await stream.write(text);
          await stream.close();
        }
        Object.assign(globalThis, { showDirectoryPicker: async () => shared });
      },
      [
        ["a.review.json", serialiseReviews([second])],
        ["a.review (1).json", serialiseReviews([second])],
        ["a.review-conflict-20261125.json", serialiseReviews([second, third])],
        ["courses.txt", "du pain"],
      ] as const,
    );
    await pressButton(desk, "Choisir un dossier");
    await pageSays(desk, "3 fichiers lus.");
    await waitFor(desk, "three drafts", async () => (await states(desk)).length === 3);
    await pressButton(desk, "Y déposer 3 relectures");
    await pageSays(desk, "3 relectures sont dans le dossier.");
    const names = await desk.evaluate(async () => {
      const shared = await (await navigator.storage.getDirectory()).getDirectoryHandle("partage");
      const found: string[] = [];
      for await (const name of (shared as unknown as { keys(): AsyncIterable<string> }).keys()) found.push(name);
      return found;
    });
    expect(names.filter((name) => /^[\w-]{12}\.review\.json$/.test(name)).length).toBe(3);
  });

  it("needs no mouse: every act has its key, and a field of text keeps its letters", async () => {
    const desk = await supervisorsDesk();
    const author = await authorElsewhere(desk, true);
    await ask(desk, "review.import", {
      records: await Promise.all(["Le premier", "Le second"].map((post) => handedIn(author, `${post} chantier.`))),
    });
    await waitFor(desk, "the drafts", async () => (await states(desk)).length >= 2);
    const opened = () => desk.$eval("article.desk-pane", (pane) => pane.getAttribute("data-review"));
    await openFirst(desk);
    const first = await opened();
    await desk.keyboard.press("ArrowDown");
    await waitFor(desk, "the next draft", async () => (await opened()) !== first);
    await desk.keyboard.press("k");
    await waitFor(desk, "the first draft again", async () => (await opened()) === first);
    await desk.keyboard.press("?");
    await desk.waitForSelector(".desk-keys");
    expect(await violations(desk)).toEqual([]);
    await desk.keyboard.press("Escape");
    await waitFor(desk, "the keys gone", async () => (await desk.$(".desk-keys")) === null);
    await desk.keyboard.press("r");
    await desk.waitForSelector(".desk-decide textarea:focus");
    await desk.keyboard.press("Enter");
    await pageSays(desk, "Dites pourquoi en quelques mots");
    await desk.keyboard.type("jackpot, c’est non");
    expect(await desk.$eval(".desk-decide textarea", (area) => (area as HTMLTextAreaElement).value)).toBe("jackpot, c’est non");
    expect(await opened()).toBe(first);
    await desk.keyboard.press("Enter");
    await pageSays(desk, "Refusé, avec votre raison.");
    await desk.keyboard.press("Escape");
    await waitFor(desk, "the list alone", async () => (await desk.$("article.desk-pane")) === null);
  });
});
