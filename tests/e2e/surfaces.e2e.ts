/** One behaviour suite over every composer, every way a living page renders itself anew, and both browsers. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { panelClick, waitFor } from "../browser";
import { useBrowser } from "./support/browser";
import { cardTitles, namesInField, panelAtRest, panelSays, selectedText } from "./support/coach";
import { diary, model, openComposer } from "./support/composer";
import { type ComposerFixture, composerFixtures } from "./support/fixtures";
import { behaviours, flags, meaningless, readsTheModel, write } from "./support/living-page";
import { packageFolder } from "./support/packages";

/** What has to be so whatever the page did: the panel reads what the editor holds, points at it, and left no trace. */
async function holds(page: Page, fixture: ComposerFixture, strangers: readonly string[] = []): Promise<void> {
  const text = await readsTheModel(page);
  await waitFor(page, "cards", async () => (await cardTitles(page)).length >= 1);
  await panelAtRest(page);
  await panelClick(page, ".card button", "Voir dans le texte");
  const selected = await waitFor(page, "words of the draft selected", async () => (await selectedText(page)) || undefined);
  expect(text).toContain(selected.trim());
  expect(await model(page)).toBe(text);
  expect(await namesInField(page, fixture.field)).toEqual([]);
  expect(await diary(page, "hotkeys")).toEqual([]);
  expect(await diary(page, "evicted")).toEqual(strangers);
  expect(await diary(page, "errors")).toEqual([]);
}

/** One browser for all composers that the same package reads. */
const blocks = (["chromium", "firefox"] as const).flatMap((browser) => [
  { browser, needsPageHost: false },
  { browser, needsPageHost: true },
]);
describe.each(blocks)("$browser, the Page’s host granted: $needsPageHost", ({ browser, needsPageHost }) => {
  const name = browser === "chromium" ? "chrome" : browser;
  const inTest = useBrowser(browser, () => ({ extension: packageFolder(needsPageHost ? `${name}-with-page-host` : name), language: "fr" }));
  describe.each(composerFixtures.filter((fixture) => fixture.needsPageHost === needsPageHost))("$id", (fixture) => {
    it.each(flags.filter((flag) => meaningless(flag, fixture) === undefined))("lives through %s", async (flag) => {
      const { options, act } = behaviours[flag];
      const page = await inTest.open(fixture.address({ locale: "fr", flags: [flag], ...options }));
      if (flag !== "late-editor") await waitFor(page, "the editor", async () => (await model(page)) !== undefined);
      await act(page, fixture);
      await holds(page, fixture, flag === "evict-foreign" ? ["x-stranger"] : []);
    });

    it.each(["vi", "pt-BR", "ar", "de"] as const)("reads beside a page in %s", async (locale) => {
      const page = await openComposer(inTest, fixture, { locale });
      await write(page, fixture);
      await holds(page, fixture);
      await panelSays(page, "Rien ne quitte cet ordinateur");
    });
  });
});
