/**
 * The gate on Publish and Schedule, pressed in every way there is: the extension as it is shipped, with charters of each mode.
 * A press that is held back publishes nothing, one that is let through publishes exactly once.
 */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closedRoot, killWorker, openExtensionPage, panelClick, panelFocused, panelHas, panelText, press, waitFor } from "../browser";
import { type BrowserInTest, type launchers, useBrowser } from "./support/browser";
import { type GateMode, packageWithGate, packageWithoutAnswers } from "./support/charter-mode";
import { namesInField, panelSays } from "./support/coach";
import { clickField, diary, model, openComposer, typeText } from "./support/composer";
import { type ComposerFixture, dialogOnLexical, reelsOnDraft, suiteOnDraft, suiteOnLexical } from "./support/fixtures";
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

type Way = keyof typeof presses;
const ways = Object.keys(presses) as Way[];
const button = publishButton(suiteOnDraft);

/** A browser with the charters of this mode, for a block of tests. */
function useGate(browser: keyof typeof launchers, mode: GateMode, blocks: readonly string[] = [], needsPageHost = false): BrowserInTest {
  let made: ReturnType<typeof packageWithGate> | undefined;
  beforeAll(() => {
    const name = browser === "chromium" ? "chrome" : browser;
    made = packageWithGate(needsPageHost ? `${name}-with-page-host` : name, mode, blocks);
  });
  afterAll(() => made?.remove());
  return useBrowser(browser, () => ({ extension: made?.folder ?? "", language: "fr" }));
}

const hasFocus = (page: Page, css: string) => page.$eval(css, (element) => element === document.activeElement);

/** Held back, then the author's word, then the same press goes through. */
async function heldBackOnce(page: Page, css: string, way: Way): Promise<void> {
  await presses[way](page, css);
  expect(await question(page)).toContain("Avant de publier");
  await isNotPublished(page);
  await publishAnyway(page);
  await waitFor(page, "the focus on the button", () => hasFocus(page, css));
  expect(await hasQuestion(page)).toBe(false);
  await isNotPublished(page);
  await presses[way](page, css);
  await isPublished(page, badText);
  expect(await diary(page, "errors")).toEqual([]);
}

describe("confirm, Business Suite on Draft.js", () => {
  const inTest = useGate("chromium", "confirm");

  it.each(ways)("%s: held back, and through once after the author's word", async (way) => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await heldBackOnce(page, button, way);
  });

  it("a button that is drawn anew all the time: held back, and through once", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText, { flags: ["footer-rekey"], rekeyMs: 400 });
    const click: Way = "a click made by the page";
    await presses[click](page, button);
    await question(page);
    await publishAnyway(page);
    await isNotPublished(page);
    await presses[click](page, button);
    await isPublished(page, badText);
  });

  it("a busy button: pressed again and again, nothing is asked and the post goes out once", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.mouse(page, button);
    await question(page);
    await publishAnyway(page);
    await presses.mouse(page, button);
    await waitFor(page, "a busy button", () => page.$eval(button, (element) => element.getAttribute("aria-busy") === "true"));
    await presses["a click made by the page"](page, button);
    await presses.Enter(page, button);
    expect(await hasQuestion(page)).toBe(false);
    await isPublished(page, badText);
  });
});

describe("approval, Business Suite on Draft.js", () => {
  const inTest = useGate("chromium", "approval");
  const held = (page: Page) => waitFor(page, "the question", () => hasQuestion(page));

  it.each(ways)("%s: held back each time, whatever the author says, while nobody has approved the text", async (way) => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    for (let time = 0; time < 2; time += 1) {
      await presses[way](page, button);
      await held(page);
      expect(await panelHas(page, ".gate-anyway"), "no word of the author opens it").toBe(false);
      await isNotPublished(page);
      // It is deaf for a moment, so that a key held down does not answer it.
      await waitFor(page, "the question gone", async () => {
        await page.keyboard.press("Escape");
        return !(await hasQuestion(page));
      });
      await isNotPublished(page);
    }
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("a button that is drawn anew all the time: held back", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText, { flags: ["footer-rekey"], rekeyMs: 400 });
    await presses["a click made by the page"](page, button);
    await held(page);
    await isNotPublished(page);
  });
});

describe("advise, Business Suite on Draft.js", () => {
  const inTest = useGate("chromium", "advise");

  it.each(ways)("%s: never held back; the panel has said what is open", async (way) => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    expect(await panelText(page)).toMatch(/À vous de décider de publier/);
    await presses[way](page, button);
    await isPublished(page, badText);
    expect(await hasQuestion(page)).toBe(false);
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("a button that is drawn anew all the time: never held back", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText, { flags: ["footer-rekey"], rekeyMs: 400 });
    await presses["a click made by the page"](page, button);
    await isPublished(page, badText);
  });

  it("a busy button: the post goes out once", async () => {
    const page = await writeToPublish(inTest, suiteOnDraft, badText);
    await presses.mouse(page, button);
    await presses["a click made by the page"](page, button);
    await presses.Enter(page, button);
    await isPublished(page, badText);
  });
});

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

/** Other composers and the other browser: one way by hand, one by key, one by script. */
const reduced: readonly Way[] = ["mouse", "Enter", "a click made by the page"];
const elsewhere: readonly (readonly [keyof typeof launchers, ComposerFixture, readonly Way[], string])[] = [
  ["chromium", suiteOnLexical, reduced, "fr"],
  ["chromium", reelsOnDraft, reduced, "fr"],
  ["chromium", dialogOnLexical, reduced, "fr"],
  ["firefox", suiteOnDraft, ways, "fr"],
  ["firefox", suiteOnLexical, ["mouse"], "fr"],
  ["firefox", reelsOnDraft, ["Enter"], "en"],
  ["firefox", dialogOnLexical, ["mouse"], "fr"],
];
describe.each(elsewhere)("confirm, %s", (browser, fixture, chosen, locale) => {
  describe(fixture.id, () => {
    const inTest = useGate(browser, "confirm", [], fixture.needsPageHost);
    it.each(chosen)("%s: held back, and through once after the author's word", async (way) => {
      const page = await writeToPublish(inTest, fixture, badText, { locale: locale as "fr" | "en" });
      await heldBackOnce(page, publishButton(fixture), way);
    });
  });
});
