import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedRoot, killWorker, openExtensionPage, panelClick, panelFocused, panelHas, press, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { packageWithoutAnswers } from "./support/charter-mode";
import { namesInField, panelSays } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { dialogOnLexical, suiteOnDraft } from "./support/fixtures";
import {
  badText,
  goodText,
  hasQuestion,
  isNotPublished,
  isPublished,
  presses,
  publishAnyway,
  publishButton,
  question,
  writeToPublish,
} from "./support/gate";

import { button, hasFocus, heldBackOnce, useGate } from "./support/gate-modes";

describe("confirm, beyond the press", () => {
  const inTest = useGate("chromium", "confirm");

  it("lets a clean text out at the first press", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, goodText);
    await presses.mouse(page, button);
    await isPublished(page, goodText);
    expect(await hasQuestion(page)).toBe(false);
  });

  it("holds Schedule back as well", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await press(page, '.switch-row input[aria-label="Choisir la date et l’heure"]');
    await waitFor(page, "Schedule", () => page.$eval(button, (element) => element.textContent.includes("Programmer")));
    await heldBackOnce(page, button, "mouse");
  });

  it("a key held down neither answers the question nor publishes", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await page.focus(button);
    for (let times = 0; times < 20; times++) await page.keyboard.down("Enter");
    await question(page);
    for (let times = 0; times < 20; times++) await page.keyboard.down("Enter");
    expect(await hasQuestion(page)).toBe(true);
    await page.keyboard.up("Enter");
    await isNotPublished(page);
  });

  it("another word in the text closes the gate again", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.mouse(page, button);
    await question(page);
    await publishAnyway(page);
    await clickField(page, suiteOnDraft);
    await page.keyboard.press("End");
    await typeText(page, " Oui.");
    await presses.mouse(page, button);
    await question(page);
    await isNotPublished(page);
  });

  it("Escape goes back to the text, where the author goes on; the page hears nothing of it", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.Enter(page, button);
    await question(page);
    await page.keyboard.press("Escape");
    await waitFor(page, "no question", async () => !(await hasQuestion(page)));
    await waitFor(page, "the focus in the text", () =>
      page.$eval(suiteOnDraft.field, (field) => field === document.activeElement || field.contains(document.activeElement)),
    );
    await page.keyboard.type("!");
    await waitFor(page, "the typed character", async () => (await model(page))?.includes("!"));
    expect(await diary(page, "hotkeys")).toEqual([]);
    await isNotPublished(page);
  });

  it("shows the first that is open in the text", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.mouse(page, button);
    await question(page);
    await panelClick(page, ".gate-ways [data-look=primary]");
    await waitFor(page, "words selected", () => page.evaluate(() => (getSelection()?.toString() ?? "").startsWith("Likez")));
    expect(await namesInField(page, suiteOnDraft.field)).toEqual([]);
  });

  it("works without the worker, which may sleep or have gone", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await killWorker(inTest.browser);
    await heldBackOnce(page, button, "mouse");
  });

  it("a panel that the page has thrown out or hidden holds nothing back", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    const root = await closedRoot(page);
    await root?.evaluate((shadow) => {
      for (const child of [...shadow.children]) child.remove();
    });
    await presses.mouse(page, button);
    await isPublished(page, badText);
  });

  it("a text that cannot be read goes through, and the panel says so", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr", flags: ["publish-stays"] });
    await clickField(page, suiteOnDraft);
    await typeText(page, badText);
    await page.$eval(suiteOnDraft.field, (field) => {
      for (const block of field.querySelectorAll("[data-block]")) block.removeAttribute("data-block");
    });
    // It is read again with the next character.
    await page.keyboard.type("!");
    await panelSays(page, "Je ne peux pas lire ce champ");
    await presses.mouse(page, button);
    await panelSays(page, "il est parti sans vérification");
    await isPublished(page, `${badText}!`);
  });

  it("tells in the dashboard, in words, what came of each press", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await heldBackOnce(page, button, "mouse");
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html");
    await dashboard.locator("tr.draft button").click();
    const told = await waitFor(dashboard, "the presses", () =>
      dashboard.$$eval(".gates li", (all) => all.length === 3 && all.map((one) => one.textContent)),
    );
    expect(told[0]).toMatch(/Retenu, et question posée.*En cause/);
    expect(told[1]).toContain("Décision\u00a0: publier tel quel.");
    expect(told[2]).toContain("Bouton pressé de nouveau");
    expect(await dashboard.evaluate(() => document.body.innerText)).not.toContain("chêne massif");
    await dashboard.close();
  });
});

describe("a block, by keyboard alone", () => {
  const inTest = useGate("chromium", "confirm", ["bait-react"]);

  it("asks for a reason in the author's words, keeps it, and never leaves the question meanwhile", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.Enter(page, button);
    await question(page);
    const focused = () => panelFocused(page);
    const round: unknown[] = [];
    for (let count = 0; count < 5; count++) {
      round.push(await focused());
      await page.keyboard.press("Tab");
    }
    expect(round).toEqual(["Voir où", "Revenir au texte", "textarea", "Publier quand même", "Voir où"]);
    for (let back = 0; back < 2; back++) await page.keyboard.press("Tab");
    expect(await focused()).toBe("Publier quand même");
    await page.keyboard.press("Enter");
    await panelSays(page, "Dites pourquoi en quelques mots");
    await waitFor(page, "the caret where the reason goes", async () => (await focused()) === "textarea");
    await page.keyboard.type(badText);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await panelSays(page, "Prenez vos propres mots");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("La direction le demande.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await waitFor(page, "the focus on the button", () => hasFocus(page, button));
    await isNotPublished(page);
    await page.keyboard.press("Enter");
    await isPublished(page, badText);
    expect(await diary(page, "hotkeys")).toEqual([]);
    const dashboard = await openExtensionPage(inTest.browser, "dashboard.html");
    await dashboard.locator("tr.draft button").click();
    await waitFor(dashboard, "the reason", () =>
      dashboard.evaluate(() => document.body.innerText.includes("«\u00a0La direction le demande.\u00a0»")),
    );
    await dashboard.close();
  });
});

describe("a background that never answers", () => {
  let made: ReturnType<typeof packageWithoutAnswers> | undefined;
  beforeAll(() => {
    made = packageWithoutAnswers("chrome");
  });
  afterAll(() => made?.remove());
  const inTest = useBrowser("chromium", () => ({ extension: made?.folder ?? "", language: "fr" }));

  it("holds nothing back, and says that this went out unchecked", async () => {
    const page = await openComposer(inTest, suiteOnDraft, { locale: "fr", flags: ["publish-stays"] });
    await waitFor(page, "the panel", () => panelHas(page, ".ligne"));
    await clickField(page, suiteOnDraft);
    await typeText(page, badText);
    await presses.mouse(page, button);
    await panelSays(page, "La charte n’était pas encore là");
    await isPublished(page, badText);
  });
});

describe("a button in a language that is not known, in the Page dialog", () => {
  const inTest = useGate("chromium", "confirm", [], true);

  it("holds nothing back, and has said so before the press", async () => {
    const page = await writeToPublish(inTest, dialogOnLexical, badText, { locale: "zz" });
    await panelSays(page, "Le bouton de publication n’est pas reconnu ici");
    await presses.mouse(page, publishButton(dialogOnLexical));
    await isPublished(page, badText);
    expect(await hasQuestion(page)).toBe(false);
  });
});
