/** The desk of one supervisor: its passphrase, several drafts at once, what comes from a chat or a folder, and all by keyboard. */

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serialiseReviews, toChatText } from "../../lib/review";
import { waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { useBrowser } from "./support/browser";
import { packageWithGate } from "./support/charter-mode";
import { ask, authorElsewhere, deskOf, handedIn, makeSupervisor, openFirst, PASSPHRASE, pressButton } from "./support/reviews";
import { focusSays, says } from "./support/screen";

let made: ReturnType<typeof packageWithGate> | undefined;
beforeAll(() => {
  made = packageWithGate("chrome", "approval");
});
afterAll(() => made?.remove());
const options = (language: "fr" | "en") => () => ({ extension: made?.folder ?? "", language });

describe("the desk of one supervisor", () => {
  const inTest = useBrowser("chromium", options("fr"));

  async function supervisorsDesk(): Promise<Page> {
    const desk = await deskOf(inTest.browser);
    await makeSupervisor(desk, "Hélène Marchand");
    const { reviews } = await ask<{ reviews: { author: string }[] }>(desk, "review.queue");
    for (const keyId of new Set(reviews.map(({ author }) => author))) await ask(desk, "review.erase", { keyId });
    await says(desk, "Rien à relire");
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
    await says(desk, "Ce n’est pas la phrase secrète");
    await desk.waitForSelector(".desk-passphrase input:focus");
    await desk.keyboard.type(PASSPHRASE);
    await desk.keyboard.press("Enter");
    await says(desk, "Approuvé. Votre réponse n’est encore que sur cet ordinateur");
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
    await says(desk, "Vous approuvez ces textes tels quels.");
    await pressButton(desk, "Approuver 2 brouillons");
    await says(desk, "2 brouillons approuvés.");
    await waitFor(desk, "one draft left", async () => (await states(desk)).length === 1);
    await openFirst(desk);
    await says(desk, "La clé de l’expéditeur n’est pas connue ici");
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
    await says(desk, "1 élément ajouté.");
    await focusSays(desk, "[role=status]", "1 élément ajouté.");

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
    await says(desk, "3 fichiers lus.");
    await waitFor(desk, "three drafts", async () => (await states(desk)).length === 3);
    await pressButton(desk, "Y déposer 3 relectures");
    await says(desk, "3 relectures sont dans le dossier.");
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
    await says(desk, "Dites pourquoi en quelques mots");
    await desk.keyboard.type("jackpot, c’est non");
    expect(await desk.$eval(".desk-decide textarea", (area) => (area as HTMLTextAreaElement).value)).toBe("jackpot, c’est non");
    expect(await opened()).toBe(first);
    await desk.keyboard.press("Enter");
    await says(desk, "Refusé. Votre réponse n’est encore que sur cet ordinateur");
    await desk.keyboard.press("Escape");
    await waitFor(desk, "the list alone", async () => (await desk.$("article.desk-pane")) === null);
  });
});
