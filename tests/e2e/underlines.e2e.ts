/** Lines under the words that remarks are about, and the card beside them, in the editors as they are shipped. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { nextFrame, panelClick, panelFocused, panelHas, panelRoot, panelText, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { namesInField, panelAtRest } from "./support/coach";
import { clickField, diary, enterText, model, openComposer, typeText } from "./support/composer";
import { type ComposerFixture, suiteOnDraft, suiteOnLexical } from "./support/fixtures";
import { packageFolder } from "./support/packages";
import { hover, middleOf, nearGone, nearName, underlined, underlines } from "./support/underlines";

const first = "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia !!! Demandez un devis.";
const draft = `${first}\n\nTu viens nous voir samedi ? Likez si vous aimez le bois.`;
const lines = { must: ["Likez si"], advice: ["Tu viens"], hint: ["!!!"] };

async function write(page: Page, fixture: ComposerFixture): Promise<void> {
  await clickField(page, fixture);
  await enterText(page, draft);
  await underlines(page, lines);
  await panelAtRest(page);
}

/** The caret steps to the left, as a person's would. */
async function left(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowLeft");
}

/** Alt and Enter. */
async function openByKey(page: Page): Promise<void> {
  await page.keyboard.down("Alt");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Alt");
}

const inEditor = (page: Page, fixture: ComposerFixture) =>
  page.$eval(fixture.field, (field) => field === document.activeElement || field.contains(document.activeElement));

/** What stands in the editor's column, whole. */
const markup = (page: Page, fixture: ComposerFixture) => page.$eval(fixture.field, (field) => field.outerHTML);

/** Words under the lines at each of the next frames, while `act` goes on. */
async function watchLines(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenLines: seen });
    const look = () => {
      for (const [name, highlight] of CSS.highlights) {
        for (const range of highlight) if (name.startsWith("ligne-") && range instanceof Range) seen.add(range.toString());
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await act();
  return page.evaluate(() => [...(window as unknown as { seenLines: Set<string> }).seenLines]);
}

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  describe.each([suiteOnDraft, suiteOnLexical])("$id", (fixture) => {
    const inTest = useBrowser(browser, () => ({ extension: packageFolder(browser === "chromium" ? "chrome" : browser), language: "fr" }));
    const open = async () => {
      const page = await openComposer(inTest, fixture, { locale: "fr" });
      await write(page, fixture);
      return page;
    };

    it("underlines the right words, each severity with a line of its own, and leaves the editor as it is", async () => {
      const page = await open();
      expect(await namesInField(page, fixture.field)).toEqual([]);
      expect(await markup(page, fixture)).not.toMatch(/ligne/i);
      const looks = await page.evaluate(() =>
        [...document.adoptedStyleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .flatMap((rule) => (rule instanceof CSSStyleRule ? ([[rule.selectorText, rule.style]] as const) : []))
          .map(([name, { textDecorationLine, textDecorationStyle, textDecorationColor }]) => [
            name,
            textDecorationLine && `${textDecorationLine} ${textDecorationStyle} ${textDecorationColor}`,
          ]),
      );
      const light = {
        block: "wavy rgb(180, 35, 24)",
        must: "solid rgb(168, 66, 6)",
        advice: "dashed rgb(105, 65, 198)",
        hint: "dotted rgb(86, 96, 114)",
      };
      for (const [severity, look] of Object.entries(light))
        expect(looks).toContainEqual([`::highlight(ligne-${severity})`, `underline ${look}`]);
      expect(await page.$$eval("style, link", (sheets) => sheets.filter((sheet) => sheet.textContent.includes("ligne")).length)).toBe(0);
      expect(await diary(page, "errors")).toEqual([]);
    });

    it("follows the words when text comes before them, and lets go at once of words that change", async () => {
      const page = await open();
      await page.keyboard.down("Control");
      await page.keyboard.press("Home");
      await page.keyboard.up("Control");
      await typeText(page, "Bonjour. ");
      await underlines(page, lines);
      await page.keyboard.down("Control");
      await page.keyboard.press("End");
      await page.keyboard.up("Control");
      await left(page, " vous aimez le bois.".length);
      const seen = await watchLines(page, () => typeText(page, "x"));
      await underlines(page, { advice: ["Tu viens"], hint: ["!!!"] });
      expect(seen.filter((words) => words.startsWith("Likez") && words !== "Likez si")).toEqual([]);
      await page.keyboard.press("Backspace");
      await underlines(page, lines);
    });

    it("draws no line under a word that is half typed", async () => {
      const page = await open();
      await page.keyboard.down("Control");
      await page.keyboard.press("End");
      await page.keyboard.up("Control");
      const seen = await watchLines(page, () => typeText(page, " Nous sommes là !!! vraiment"));
      expect(new Set(seen)).toEqual(new Set(Object.values(lines).flat()));
      await underlines(page, { ...lines, hint: ["!!!", "!!!"] });
    });

    it("opens the card beside the words under the mouse, corrects from there, and the caret goes on", async () => {
      const page = await open();
      await hover(page, "advice");
      expect(await nearName(page)).toContain("Vous venez");
      await underlines(page, { ...lines, near: ["Tu viens"] });
      const words = await middleOf(page, "advice");
      const root = await panelRoot(page);
      const box = await root.evaluate((shadow) => {
        const { left, top, right, bottom } = (shadow.querySelector(".near") as HTMLElement).getBoundingClientRect();
        return { left, top, right, bottom, width: innerWidth, height: innerHeight };
      });
      expect(box.top >= words.y || box.bottom <= words.y, "beside the words, not on them").toBe(true);
      expect(box.left >= 0 && box.right <= box.width && box.top >= 0 && box.bottom <= box.height, "inside the window").toBe(true);
      expect(await inEditor(page, fixture)).toBe(true);
      await panelClick(page, ".near [data-look=primary]");
      const polite = draft.replace("Tu viens", "Vous venez");
      await waitFor(page, "the correction", async () => (await model(page)) === polite);
      await nearGone(page);
      await underlines(page, { must: ["Likez si"], hint: ["!!!"] });
      await waitFor(page, "the panel without the card", async () => !(await panelText(page)).includes("Vous venez"));
      await page.keyboard.type(" Oui");
      await waitFor(page, "the next words", async () => (await model(page)) === `${polite} Oui`);
      expect(await diary(page, "errors")).toEqual([]);
    });

    it("closes when the mouse goes away, on Escape and when the author types", async () => {
      const page = await open();
      await hover(page, "advice");
      await nearName(page);
      await page.mouse.move(20, 20, { steps: 3 });
      await nearGone(page);
      await hover(page, "must");
      expect(await nearName(page)).toContain("réaction");
      await page.keyboard.press("Escape");
      await nearGone(page);
      expect(await panelText(page), "the panel stays open").toContain("Rien ne quitte cet ordinateur");
      expect(await inEditor(page, fixture)).toBe(true);
      await hover(page, "advice");
      await nearName(page);
      await page.keyboard.type("!");
      await nearGone(page);
      await waitFor(page, "the typed character", async () => (await model(page)) === `${draft}!`);
    });

    it("is reached, used and left by keyboard alone", async () => {
      const page = await open();
      // A person's keys are frames apart; in one frame Lexical hears of the first caret only.
      for (const key of ["ArrowUp", "End", "ArrowDown", "Home", "ArrowRight"] as const) {
        await page.keyboard.press(key);
        await nextFrame(page, 2);
      }
      // The libraries hear of a caret after the fact, and put the one they know back when the focus returns.
      const caretIsKnown = () =>
        waitFor(page, "the caret as the editor knows it", () =>
          page.evaluate(() => window.lookalike.behindCaret()?.startsWith("u viens") ?? false),
        );
      await caretIsKnown();
      expect(await nearName(page)).toContain("Vous venez");
      expect(await inEditor(page, fixture), "the caret alone takes no focus").toBe(true);
      await waitFor(page, "what a screen reader hears", async () => {
        return panelHas(page, "[role=status]", "Alt et Entrée");
      });
      await openByKey(page);
      const focused = () => panelFocused(page);
      await waitFor(page, "the focus on the card", async () => (await focused()) !== undefined && !(await inEditor(page, fixture)));
      await page.keyboard.press("Escape");
      await nearGone(page);
      await waitFor(page, "the focus back in the editor", () => inEditor(page, fixture));
      await waitFor(page, "the caret where it was", () =>
        page.evaluate(() => {
          const selection = document.getSelection();
          return selection?.anchorNode?.textContent?.slice(selection.anchorOffset).startsWith("u viens") ?? false;
        }),
      );
      await caretIsKnown();
      await page.keyboard.type("X");
      await waitFor(page, "the letter at the caret", async () => (await model(page))?.includes("TXu viens"));
      await page.keyboard.press("Backspace");
      await underlines(page, lines);
      await openByKey(page);
      await waitFor(page, "the focus on the card again", async () => !(await inEditor(page, fixture)));
      for (let tab = 0; tab < 4 && !(await focused())?.startsWith("Corriger"); tab += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await waitFor(page, "the correction", async () => (await model(page)) === draft.replace("Tu viens", "Vous venez"));
      await waitFor(page, "the focus back in the editor", () => inEditor(page, fixture));
      expect(await diary(page, "errors")).toEqual([]);
    });

    it("comes back under its words when the editor writes the same text into the same nodes", async () => {
      const page = await open();
      await page.evaluate((field) => {
        const words = document.createTreeWalker(document.querySelector(field) ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node !== null; node = words.nextNode()) (node as Text).data = (node as Text).data;
      }, fixture.field);
      await underlines(page, lines);
    });

    it("leaves nothing behind while reading is paused, and when the composer is gone", async () => {
      const page = await open();
      await panelClick(page, ".head button[aria-controls]");
      await panelClick(page, ".menu button", "pause");
      await underlines(page, {});
      await panelClick(page, ".body button", "Reprendre");
      await underlines(page, lines);
      await page.evaluate(() => document.querySelector('[data-pagelet="BusinessComposerSATPTTextEditorContainer"]')?.remove());
      await waitFor(page, "no lines", async () => Object.keys(await underlined(page)).length === 0);
    });
  });
});
