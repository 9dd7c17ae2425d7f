/** Two people with a key each, and the files between them. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { type ReviewFinding, type ReviewRecord, reviewIdOf, signEntry } from "../../../lib/review";
import { createSigningKey, type SigningKey, sha256Text, writeInvite } from "../../../lib/trust";
import { openExtensionPage, pressText, pressWhenFree, type TestBrowser, waitFor } from "../../browser";

export const PASSPHRASE = "un chêne massif bien sec";

/** Asks the background, as a page of ours does. */
export async function ask<Value = Record<string, unknown>>(page: Page, type: string, payload: object = {}): Promise<Value> {
  return page.evaluate(
    async (name, body) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; payload: unknown; code?: string }> } };
      };
      const answer = await chrome.runtime.sendMessage({ type: name, requestId: crypto.randomUUID(), payload: body });
      if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
      return answer.payload as never;
    },
    type,
    payload,
  );
}

/** The supervisor's key, open; and its owner's name. */
export async function makeSupervisor(page: Page, name: string): Promise<void> {
  await ask(page, "team.name", { name });
  await ask(page, "team.make-key", { passphrase: PASSPHRASE });
  await ask(page, "team.unlock", { passphrase: PASSPHRASE });
}

/** Each knows the other's key, as after comparing six words. */
export async function introduce(author: Page, supervisor: Page): Promise<void> {
  await ask(author, "team.name", { name: "Inès Caron" });
  for (const [from, to, key] of [
    [author, supervisor, "author"],
    [supervisor, author, "supervisor"],
  ] as const) {
    const { text } = await ask<{ text: string }>(from, "team.invite", { key });
    const { id } = await ask<{ id: string }>(to, "team.add", { text });
    await ask(to, "team.confirm", { id });
  }
}

export async function deskOf(browser: TestBrowser, width = 1280): Promise<Page> {
  const page = await openExtensionPage(browser, "dashboard.html#reviews");
  await page.setViewport({ width, height: 900 });
  await waitFor(page, "the desk", () => page.$(".desk"));
  return page;
}

/** Presses the button that begins with this text, with the mouse. */
export const pressButton = (page: Page, text: string) => pressText(page, "button, summary", text, "beginning");

const folder = mkdtempSync(join(tmpdir(), "ligne-reviews-"));
let files = 0;

/** Brings a file by the picker, as it was saved elsewhere. */
export async function bringFile(page: Page, text: string): Promise<void> {
  files += 1;
  const path = join(folder, `${files}.review.json`);
  writeFileSync(path, text);
  const input = (await page.waitForSelector(".desk-files input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Selects these words of the open draft, as a mouse does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await waitFor(page, `“${words}” in the draft`, () =>
    page.evaluate((wanted) => {
      const piece = [...document.querySelectorAll(".desk-text [data-start]")].find((element) => element.textContent.includes(wanted));
      const node = piece?.firstChild;
      if (!node) return false;
      const at = node.textContent?.indexOf(wanted) ?? -1;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return getSelection()?.toString() === wanted;
    }, words),
  );
}

/** Comments on words, with other words or without. */
export async function commentOn(page: Page, words: string, comment: string, instead?: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press("m");
  await page.waitForSelector(".desk-comment-form textarea");
  await page.keyboard.type(comment);
  if (instead !== undefined) {
    await pressWhenFree(page, "the field for other words", async () => (await page.$$(".desk-comment-form textarea"))[1]);
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type(instead);
  }
  await page.keyboard.press("Enter");
  await waitFor(page, "the comment among the others", () =>
    page.$eval(".desk-threads", (list, text) => list.textContent.includes(text), comment),
  );
  await waitFor(page, "the form gone", async () => (await page.$(".desk-comment-form")) === null);
}

/** Opens the draft at the head of the queue by its key, unless one is open. */
export async function openFirst(page: Page): Promise<void> {
  if ((await page.$("article.desk-pane")) !== null) return;
  await waitFor(page, "a draft in the queue", () => page.$(".desk-row"));
  await page.keyboard.press("j");
  // The focus comes to its heading; words that were selected before would not stay selected.
  await page.waitForSelector("article.desk-pane h2:focus");
}

/** An author elsewhere, whose key is made here; known to this machine, or not. */
export async function authorElsewhere(page: Page, isKnown: boolean): Promise<SigningKey> {
  const key = await createSigningKey();
  if (!isKnown) return key;
  const { id } = await ask<{ id: string }>(page, "team.add", { text: await writeInvite(key, "Tom Le Goff", ["author"]) });
  await ask(page, "team.confirm", { id });
  return key;
}

/** A draft that this author hands in, as its file would hold it. */
export async function handedIn(key: SigningKey, text: string, findings: readonly ReviewFinding[] = []): Promise<ReviewRecord> {
  const nonce = crypto.randomUUID();
  return signEntry(key, {
    type: "submitted",
    reviewId: await reviewIdOf(key.id, nonce),
    sequence: 1,
    at: new Date().toISOString(),
    nonce,
    round: 1,
    textHash: await sha256Text(text),
    draftId: crypto.randomUUID(),
    text,
    page: { name: "Menuiserie du Port" },
    surface: "facebook-post",
    charter: { id: "atelier", version: "1.0.0" },
    sheet: {},
    findings: [...findings],
  });
}
