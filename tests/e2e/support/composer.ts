/** A person's hands in the composer, and the editor's own truth to compare with. */
import type { Page } from "puppeteer-core";
import { press, waitFor } from "../../browser";
import type { LookalikeOptions } from "../../lookalike/address";
import type { LookalikeHandle } from "../../lookalike/page/handle";
import type { BrowserInTest } from "./browser";
import type { ComposerFixture } from "./fixtures";

/** Opens the composer and waits for its editor. */
export async function openComposer(inTest: BrowserInTest, fixture: ComposerFixture, options: LookalikeOptions = {}): Promise<Page> {
  const page = await inTest.open(fixture.address(options));
  await waitFor(page, "the post's editor", async () => (await model(page)) !== undefined, 15_000);
  return page;
}

/** The editor's own text, or nothing while no post editor is mounted. */
export async function model(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.lookalike?.model());
}

/** One entry of the page's diary. */
export async function diary<K extends "hotkeys" | "published" | "sending" | "decoys" | "errors" | "evicted" | "mounts" | "focusPulls">(
  page: Page,
  key: K,
): Promise<LookalikeHandle[K]> {
  return (await page.evaluate((name) => window.lookalike[name], key)) as LookalikeHandle[K];
}

/** Puts the caret into the post's field with the mouse. */
export async function clickField(page: Page, fixture: ComposerFixture): Promise<void> {
  await press(page, fixture.field);
  await waitFor(page, "the caret in the field", () =>
    page.$eval(fixture.field, (field) => field === document.activeElement || field.contains(document.activeElement)),
  );
}

/** Types by keyboard where the caret is, a newline as Enter; resolves when the editor has it all. */
export async function typeText(page: Page, text: string): Promise<void> {
  const before = (await model(page)) ?? "";
  await page.keyboard.type(text);
  await waitFor(page, "the last typed character", async () => ((await model(page)) ?? "").length >= before.length + text.length);
}

/**
 * A text that its author has at hand: pasted but for its last three characters, which are typed. For tests that are about what comes
 * after the words; how they are typed is tested by `coach`, `composer-read` and `surfaces`.
 */
export async function enterText(page: Page, text: string): Promise<void> {
  const before = (await model(page)) ?? "";
  const typed = [...text].slice(-3).join("");
  const pasted = text.slice(0, text.length - typed.length);
  await pasteText(page, pasted);
  await waitFor(page, "the pasted text", async () => ((await model(page)) ?? "").length >= before.length + pasted.length);
  await typeText(page, typed);
}

/** A paste of plain text where the caret is. Firefox empties the clipboard data of an event made by a script, so it is put on it afterwards. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", { value: data });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Shift and Enter: a new line in the same paragraph. */
export async function softNewline(page: Page): Promise<void> {
  await page.keyboard.down("Shift");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Shift");
}

/** Text written through the editor's own library, at once. */
export async function setText(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => window.lookalike.setText(value), text);
  await waitFor(page, "the text in the editor", async () => (await model(page)) === text);
}

export async function insertMention(page: Page, name: string): Promise<void> {
  await page.evaluate((value) => window.lookalike.insertMention(value), name);
}
