/** The look-alikes themselves, without any extension: what they promise to the tests that lean on them. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { english } from "../lookalike/page/locale/en";
import { type BrowserInTest, type launchers, useBrowser } from "./support/browser";
import { clickField, diary, insertMention, model, openComposer, setText, softNewline, typeText } from "./support/composer";
import { type ComposerFixture, composerFixtures } from "./support/fixtures";

const draft = "Oak is back 👩‍🍳 #oak\n\n\nCome on Monday: https://example.org/oak ";

/** Everything a page shows or says to a screen reader. */
async function wordsOf(page: Page): Promise<Set<string>> {
  const text = await page.evaluate(() => {
    const attributes = ["aria-label", "aria-placeholder", "alt", "placeholder", "title"];
    const named = [...document.querySelectorAll("*")].flatMap((element) => [
      ...attributes.map((name) => element.getAttribute(name) ?? ""),
      element instanceof HTMLInputElement ? element.value : "",
    ]);
    return [document.title, document.body.textContent, ...named].join(" ");
  });
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
}

const englishWords = new Set(
  Object.values(english)
    .join(" ")
    .toLowerCase()
    .match(/\p{L}{3,}/gu),
);

/** What every composer does, whichever library and shell it has. */
function behavesLikeAComposer(inTest: BrowserInTest, fixture: ComposerFixture): void {
  it("holds exactly what was typed, with empty lines, emoji, hashtag and address", async () => {
    const page = await openComposer(inTest, fixture);
    await clickField(page, fixture);
    await typeText(page, draft);
    expect(await model(page)).toBe(draft);
    expect(await page.$eval(fixture.field, (field) => field.querySelectorAll("span").length)).toBeGreaterThan(2);
    expect(await diary(page, "errors")).toEqual([]);
  });

  it("takes a mention, a soft new line, a long text and gives them back", async () => {
    const page = await openComposer(inTest, fixture);
    await clickField(page, fixture);
    await typeText(page, "With ");
    await insertMention(page, "Marin Ferrand");
    await softNewline(page);
    expect(await model(page)).toBe("With Marin Ferrand\n");
    expect(await page.$eval(fixture.field, (field) => field.querySelector(".mention")?.textContent)).toBe("Marin Ferrand");
    const long = `${"A line of the yard's news. ".repeat(180)}\n\nEnd`;
    await setText(page, long);
    expect(await model(page)).toBe(long);
  });

  it("has other people's editable texts around, and they are not the post", async () => {
    const page = await openComposer(inTest, fixture);
    const decoys = await diary(page, "decoys");
    expect(decoys.length).toBeGreaterThanOrEqual(6);
    const [shown, editables, articles] = await page.evaluate(() => [
      document.body.textContent,
      document.querySelectorAll('[contenteditable="true"]').length,
      document.querySelectorAll('[role="article"]').length,
    ]);
    for (const decoy of decoys) expect(shown).toContain(decoy);
    expect(editables).toBeGreaterThanOrEqual(3);
    expect(articles).toBeGreaterThanOrEqual(3);
    expect(await model(page)).toBe("");
  });

  it("fires its hotkeys on the page and never from the field", async () => {
    const page = await openComposer(inTest, fixture);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      document.body.focus();
    });
    await page.keyboard.type("j/");
    expect(await diary(page, "hotkeys")).toEqual(["j", "/"]);
    await clickField(page, fixture);
    await typeText(page, "k?/l");
    expect(await diary(page, "hotkeys")).toEqual(["j", "/"]);
  });

  it("knows no word of English in the nonsense locale, and works all the same", async () => {
    const page = await openComposer(inTest, fixture, { locale: "zz" });
    const words = await wordsOf(page);
    expect(words.size).toBeGreaterThan(40);
    expect([...words].filter((word) => englishWords.has(word))).toEqual([]);
    await clickField(page, fixture);
    await typeText(page, "Tables");
    expect(await model(page)).toBe("Tables");
  });

  it.each(["en", "fr"] as const)("says on its face that it is a look-alike (%s)", async (locale) => {
    const page = await openComposer(inTest, fixture, { locale });
    expect(await page.$eval('[role="note"]', (note) => note.textContent)).toMatch(/Meta/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
  });

  it.each([[], ["trusted-types"]] as const)("is served with a policy that lets no foreign script run (%#)", async (...variants) => {
    const page = await openComposer(inTest, fixture, { variants });
    const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get("content-security-policy"));
    expect(policy).toMatch(/^script-src 'self' 'nonce-[^']+'; style-src 'self' 'nonce-[^']+'/);
    expect(policy?.includes("require-trusted-types-for 'script'")).toBe(variants.length > 0);
    const ran = await page.evaluate((trusted) => {
      const script = document.createElement("script");
      try {
        script.textContent = "window.foreign = true";
      } catch (reason) {
        if (!trusted) throw reason;
      }
      document.head.append(script);
      return "foreign" in window;
    }, variants.length > 0);
    expect(ran).toBe(false);
    await clickField(page, fixture);
    await typeText(page, "Still typing\nhere");
    expect(await model(page)).toBe("Still typing\nhere");
  });
}

for (const name of ["chromium", "firefox"] as const satisfies (keyof typeof launchers)[]) {
  describe(`look-alike in ${name}`, () => {
    const inTest = useBrowser(name);
    for (const fixture of composerFixtures) describe(fixture.id, () => behavesLikeAComposer(inTest, fixture));
  });
}
