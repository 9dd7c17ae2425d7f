/** Two people on two machines, with files between them and nothing else: keys, six words, a signed charter, and what is refused. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { openExtensionPage, pressWhenFree, type TestBrowser, waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { launchers, useBrowser } from "./support/browser";
import { packageFolder } from "./support/packages";
import { focusSays, press, savedFile, says, write } from "./support/screen";

const folder = mkdtempSync(join(tmpdir(), "ligne-team-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSPHRASE = "quatre mots et un chat";
/** Making and opening a key is slow on purpose, and a busy machine is slower. */
const SLOW = 40_000;

/** Puts a file into the file field of the page, as a person does with the picker. */
async function bring(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = await waitFor(page, "the file field", async () => (await page.$('input[type="file"]')) ?? undefined);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Plain words that begin a line of a card and stand elsewhere than the text above them. */
const indented = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".key-card, .person")].flatMap((card) => {
      const edge = card.querySelector("h3")?.getBoundingClientRect().left ?? 0;
      const plain = [...card.querySelectorAll('.ui-button[data-look="plain"]')];
      return plain.flatMap((button) => {
        const words = document.createRange();
        words.selectNodeContents(button);
        const off = words.getBoundingClientRect().left - edge;
        // Further to the right it stands behind another button, or at the end of the card.
        return off > 0.5 && off < 24 ? [`${button.textContent}: ${off}`] : [];
      });
    }),
  );

/** What has to hold of every state of a screen: no broken rule of accessibility, nothing wider than the window, nothing out of line. */
async function isWellMade(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await indented(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function screen(browser: TestBrowser, name: "team" | "charters", title: string): Promise<Page> {
  const page = await openExtensionPage(browser, `dashboard.html#${name}`);
  await page.setViewport({ width: 1280, height: 900 });
  await waitFor(page, `the screen “${title}”`, () =>
    page.evaluate((part) => document.querySelector("main h1")?.textContent === part, title),
  );
  return page;
}

const sixWords = (page: Page) =>
  waitFor(
    page,
    "six words",
    () =>
      page.evaluate(() => {
        const words = [...document.querySelectorAll(".six-words li")].map(({ textContent }) => textContent);
        return words.length === 6 ? words : undefined;
      }),
    SLOW,
  );

/** Names oneself and saves the invitation as an author. */
async function introduce(page: Page, name: string): Promise<string> {
  await write(page, "Votre nom", name);
  await press(page, "Garder ce nom");
  await says(page, "Votre nom est gardé");
  const invitation = await savedFile(page, () => press(page, "Enregistrer mon invitation", ".key-card:first-child"));
  await says(page, "Votre invitation est enregistrée");
  return invitation;
}

const CARD = ".key-card:nth-child(2)";

describe.each(["chromium", "firefox"] as const)("%s", (name) => {
  const options = () => ({ extension: packageFolder(name === "chromium" ? "chrome" : "firefox"), language: "fr" });
  const inTest = useBrowser(name, options);

  it("T12 T13: two people come to know each other, one signs a charter for the other, and no other file of it comes in", async () => {
    const second = await launchers[name]({ ...options(), lookalikePort: inTest.lookalike.port });
    try {
      // The supervisor: a name, a key under a passphrase, an invitation.
      const helene = await screen(inTest.browser, "team", "Équipe");
      await says(helene, "Pas encore d’équipe");
      await isWellMade(helene);
      await write(helene, "Votre nom", "Hélène Marchand");
      await press(helene, "Garder ce nom");
      await says(helene, "Votre nom est gardé");
      await press(helene, "Créer cette clé…");
      await write(helene, "Phrase secrète", PASSPHRASE);
      await write(helene, "La même, encore une fois", PASSPHRASE);
      await isWellMade(helene);
      await press(helene, "Créer la clé");
      await says(helene, "La clé est créée et ouverte", SLOW);
      const supervisor = await savedFile(helene, () => press(helene, "Enregistrer mon invitation", CARD));
      const backup = await savedFile(helene, () => press(helene, "Enregistrer une sauvegarde"));
      expect(supervisor).toContain("Hélène Marchand");
      expect(backup).not.toContain(PASSPHRASE);

      // The intern: a name, and the two invitations cross.
      const sofia = await screen(second, "team", "Équipe");
      const author = await introduce(sofia, "Sofia Bellini");
      await bring(sofia, `${name}-h.invite.json`, supervisor);
      await says(sofia, "Hélène Marchand est dans la liste");
      const wordsThere = await sixWords(sofia);
      await isWellMade(sofia);
      await bring(helene, `${name}-forged.invite.json`, author.replace("Sofia", "Sofie"));
      await says(helene, "Cette invitation a été modifiée en chemin");
      await bring(helene, `${name}-s.invite.json`, author);
      await says(helene, "Sofia Bellini est dans la liste");
      expect(await sixWords(helene), "both read the same words").toEqual(wordsThere);
      for (const page of [helene, sofia]) {
        await press(page, "Ce sont les mêmes");
        await says(page, "clé confirmée");
        await waitFor(page, "the end of the comparison", () => page.evaluate(() => !document.querySelector(".compare-words")));
        await isWellMade(page);
      }

      // A charter goes from one to the other, signed.
      const here = await screen(inTest.browser, "charters", "Chartes");
      await press(here, "Nouvelle charte");
      await write(here, "Nom de votre Page", "Atelier Levasseur");
      await pressWhenFree(here, "the craftsman’s template", () => here.$('input[value="craftsman"]'));
      await press(here, "Créer cette charte");
      await says(here, "Vos brouillons y sont comparés");
      await press(here, "← Toutes les chartes");
      const first = await savedFile(here, () => press(here, "Exporter"));
      expect(first).toContain('"signature"');

      const there = await screen(second, "charters", "Chartes");
      const importing = async (text: string, file: string) => {
        await press(there, "Importer un fichier");
        await bring(there, file, text);
      };
      await importing(first, `${name}-1.charter.json`);
      await says(there, "Signé pour la première fois");
      await says(there, "Hélène Marchand, clé confirmée");
      await isWellMade(there);
      await press(there, "Prendre cette charte");
      await says(there, "est en place");
      await focusSays(there, "[role=status]", "est en place");

      // What does not come from her, or not after it, stays out.
      const raised = first.replace('"version": "1.0.0"', '"version": "2.0.0"');
      expect(raised).not.toBe(first);
      await press(there, "← Toutes les chartes");
      await importing(raised, `${name}-tampered.charter.json`);
      await says(there, "Ce fichier a été modifié après sa signature");
      await isWellMade(there);
      expect(await there.evaluate(() => document.querySelector(".import-ready"))).toBeNull();

      const unsigned = JSON.stringify({ ...(JSON.parse(raised) as object), signature: undefined });
      await press(there, "← Toutes les chartes");
      await importing(unsigned, `${name}-unsigned.charter.json`);
      await says(there, "Ce fichier n’est pas signé, alors que cette charte l’était");
      const taking = () =>
        there.evaluate(() =>
          [...document.querySelectorAll<HTMLButtonElement>(".import-ready > .charter-ways button")].map(({ disabled }) => disabled),
        );
      expect(await taking(), "not without the reader's word").toEqual([true, false]);

      // The next version comes in quietly; then the first one is too old.
      await press(here, "Modifier");
      await press(here, "Mots");
      await write(here, "Mots jamais employés", "zinguée ");
      await says(here, "Vos changements sont gardés en brouillon");
      await press(here, "Publier…");
      await says(here, "seront en vigueur");
      await write(here, "Pourquoi", "le zinc n’est plus au catalogue");
      await press(here, "Publier cette version");
      await says(here, "est publiée et en vigueur");
      await press(here, "← Toutes les chartes");
      await says(here, "version 1.1.0");
      const next = await savedFile(here, () => press(here, "Exporter"));
      await press(there, "← Toutes les chartes");
      await importing(next, `${name}-2.charter.json`);
      await says(there, "Signé avec la même clé que la version 1.0.0");
      await press(there, "La prendre comme version suivante");
      await says(there, "a une nouvelle version");
      await press(there, "← Toutes les chartes");
      await importing(first, `${name}-old.charter.json`);
      await says(there, "Cette version est plus ancienne que la 1.1.0");

      // Locked, nobody at her machine can bring one out; her passphrase opens it again.
      await helene.bringToFront();
      await press(helene, "La verrouiller maintenant");
      await says(helene, "La clé est verrouillée");
      await here.bringToFront();
      await press(here, "Exporter");
      await says(here, "La clé de responsable est verrouillée");
      await helene.bringToFront();
      await write(helene, "Phrase secrète", "une tout autre phrase");
      await press(helene, "Ouvrir la clé");
      await says(helene, "n’ouvre pas la clé", SLOW);
      await waitFor(helene, "the passphrase to be asked for again", () =>
        helene.evaluate(() => {
          const input = document.activeElement;
          return input instanceof HTMLInputElement && input.type === "password" && input.selectionEnd === input.value.length;
        }),
      );
      await helene.keyboard.type(PASSPHRASE);
      await helene.keyboard.press("Enter");
      await says(helene, "La clé est ouverte", SLOW);

      // Removed, with a word on what that means, and the name goes when she says so.
      await press(helene, "Retirer…");
      await says(helene, "Ce que Sofia Bellini signe désormais est refusé ici");
      await press(helene, "Retirer Sofia Bellini");
      await says(helene, "Hors de l’équipe depuis");
      await press(helene, "Effacer le nom et la clé");
      await waitFor(helene, "the name to be gone", () => helene.evaluate(() => !document.body.innerText.includes("Sofia Bellini")));

      // Her key on another machine, from its file.
      await sofia.bringToFront();
      await press(sofia, "En remettre une depuis un fichier…");
      await bring(sofia, `${name}.key.json`, backup);
      await write(sofia, "Phrase secrète", PASSPHRASE);
      await press(sofia, "Remettre la clé");
      await says(sofia, "La clé est de retour et ouverte", SLOW);
      await isWellMade(sofia);
    } finally {
      await second.close();
    }
  }, 240_000);
});
