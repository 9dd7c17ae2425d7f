/** Everything into one file, away from this computer, and back again. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { killWorker, openExtensionPage, pressWhenFree, waitFor } from "../browser";
import { violations } from "./support/accessibility";
import { useBrowser } from "./support/browser";
import { dumpStored } from "./support/dump";
import { packageFolder } from "./support/packages";
import { focusSays, press, savedFile } from "./support/screen";
import { fillStore } from "./support/stored";

const folder = mkdtempSync(join(tmpdir(), "ligne-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PATIENCE = 30_000;
const PERSON = "Hélène Quéré";
/** Drafts, each with ten events. */
const SESSIONS = 300;

const textOf = (page: Page) => page.evaluate(() => document.querySelector("main")?.innerText ?? "");
const says = async (page: Page, text: string) => {
  try {
    await waitFor(page, `“${text}” on the page`, async () => (await textOf(page)).includes(text), PATIENCE);
  } catch (error) {
    throw new Error(`${String(error)} It said:\n${await textOf(page)}`);
  }
};
/** Whether a text stands anywhere in what is stored, in any case. */
const isStored = async (page: Page, text: string) => (await dumpStored(page)).toLowerCase().includes(text.toLowerCase());

/** Sends a message as a page of the extension does, and gives back what came. */
async function ask(page: Page, type: string, payload: object): Promise<Record<string, unknown>> {
  return page.evaluate(
    async (what, data) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
      const answer = await chrome.runtime.sendMessage({ type: what, requestId: crypto.randomUUID(), payload: data });
      return (answer as { payload: Record<string, unknown> }).payload;
    },
    type,
    payload,
  );
}

async function giveFile(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = (await page.$(".restore input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Every row of the database, table by table, without totals, names of databases and what belongs to this machine. */
async function rowsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(request.error);
      });
    const db = await settle(indexedDB.open("ligne"));
    const found: Record<string, string[]> = {};
    for (const store of db.objectStoreNames) {
      if (store === "meta") continue;
      const rows: Record<string, unknown>[] = await settle(db.transaction(store).objectStore(store).getAll());
      found[store] = rows
        .filter(({ key, name }) => !["backup", "restored"].includes(String(key)) && name !== "position")
        .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
        .sort();
    }
    db.close();
    return found;
  });
}

async function fill(page: Page): Promise<void> {
  await fillStore(page, SESSIONS, 10);
  const { charter } = await ask(page, "charter.get", { language: "fr" });
  await ask(page, "charter.import", { charter: { ...(charter as object), id: "maison" }, who: PERSON, why: `demandé par ${PERSON}` });
  await ask(page, "charter.bind", { id: "maison", page: { kind: "name", value: "Boulangerie des Halles" } });
  await ask(page, "ignores.add", {
    ignore: {
      id: crypto.randomUUID(),
      scope: "page",
      ruleId: "exclamation",
      severity: "advice",
      page: { name: "Boulangerie des Halles" },
      charterId: "maison",
      reason: `${PERSON} l’a dit`,
      at: new Date().toISOString(),
    },
  });
  await ask(page, "prefs.set", { language: "en", side: "left" });
}

describe("everything on this computer, in Chromium", () => {
  const inTest = useBrowser("chromium", () => ({ extension: packageFolder("chrome"), language: "en" }));

  it(
    "F22: goes into a file, is erased, comes back the same, also when the worker dies in between; a damaged file changes nothing",
    async () => {
      const page = await openExtensionPage(inTest.browser, "dashboard.html#local");
      await page.setViewport({ width: 1280, height: 1000 });
      await says(page, "Records on this computer");
      await fill(page);
      await page.reload();
      await says(page, `${(SESSIONS * 11).toLocaleString("en")}`);
      const before = await rowsOf(page);
      expect(before.events).toHaveLength(SESSIONS * 10);

      const began = performance.now();
      const file = await savedFile(page, () => press(page, "Save a backup file"));
      console.log(`backup of ${SESSIONS} drafts: ${Math.round(performance.now() - began)} ms, ${Math.round(file.length / 1e3)} kB`);
      await says(page, "is among your downloads");
      await says(page, "Last backup:");
      expect(file).not.toContain("privateKey");

      await press(page, "Erase everything on this computer");
      await says(page, "all of it will be gone from this computer");
      expect(await rowsOf(page), "one press erases nothing").toEqual(before);
      expect(await violations(page)).toEqual([]);
      await press(page, "Erase for good");
      await says(page, "Ligne has forgotten everything");
      await focusSays(page, "[role=status]", "Ligne has forgotten everything");
      for (const trace of [PERSON, "Boulangerie", "maison", "Harbour"]) expect(await isStored(page, trace), trace).toBe(false);

      await giveFile(page, "damaged.json", file.replace("Harbour & Pine", "Harbour & Pina"));
      await says(page, "This file was not taken, and nothing has changed");
      await giveFile(page, "cut.json", file.slice(0, file.length / 2));
      await says(page, "breaks off before its end");
      expect((await rowsOf(page)).sessions).toEqual([]);

      await giveFile(page, "whole.json", file);
      await says(page, "Nothing has changed so far");
      await says(page, `${(SESSIONS * 11).toLocaleString("en")} records`);
      expect(await textOf(page), "said of what was before").not.toContain("Ligne has forgotten everything");
      expect((await rowsOf(page)).sessions, "shown before anything is taken over").toEqual([]);
      expect(await violations(page)).toEqual([]);
      // What was set aside outlives the worker that did it.
      await killWorker(inTest.browser);
      const restored = performance.now();
      await press(page, "Add what is missing");
      await says(page, "records were added");
      await focusSays(page, "[role=status]", "records were added");
      console.log(`restore: ${Math.round(performance.now() - restored)} ms`);
      expect(await rowsOf(page)).toEqual(before);

      await giveFile(page, "again.json", file);
      await says(page, "Nothing has changed so far");
      await press(page, "Add what is missing");
      await says(page, "Everything in this file was here already.");
      expect(await rowsOf(page)).toEqual(before);

      await giveFile(page, "replace.json", file);
      await says(page, "Nothing has changed so far");
      await press(page, "Replace everything here");
      await says(page, "will be given up");
      await focusSays(page, "fieldset", "will be given up");
      expect((await savedFile(page, () => press(page, "Save a backup file first"))).length).toBeCloseTo(file.length, -3);
      await says(page, "is among your downloads");
      expect(await rowsOf(page), "what saves a backup replaces nothing").toEqual(before);
      await press(page, "Replace it");
      await says(page, "records are back");
      await focusSays(page, "[role=status]", "records are back");
      expect(await rowsOf(page)).toEqual(before);
    },
    4 * PATIENCE,
  );

  it("T19: a person’s name leaves no byte in the database or in the second copy, and a kind can go alone", async () => {
    const page = await openExtensionPage(inTest.browser, "dashboard.html#local");
    await page.setViewport({ width: 1280, height: 1000 });
    await says(page, "One person’s name");
    expect(await isStored(page, PERSON)).toBe(true);
    await page.type(".person input", "hélène  quéré");
    await press(page, "Look where it stands");
    await says(page, "stands in:");
    expect(await isStored(page, PERSON), "looking changes nothing").toBe(true);
    await press(page, "Take the name out");
    await says(page, "is gone from what is stored");
    await focusSays(page, "[role=status]", "is gone from what is stored");
    for (const spelling of [PERSON, PERSON.normalize("NFD")]) expect(await isStored(page, spelling)).toBe(false);
    expect((await rowsOf(page)).charterVersions, "the charter itself is whole").toHaveLength(1);

    await pressWhenFree(page, "“Erase: Figures”", () => page.$('button[aria-label^="Erase: Figures"]'));
    await says(page, "All figures about drafts will be gone");
    await press(page, "Erase for good");
    await says(page, "records are gone");
    await focusSays(page, "[role=status]", "records are gone");
    const left = await rowsOf(page);
    expect([left.sessions, left.events]).toEqual([[], []]);
    expect(left.charters).toHaveLength(1);
    expect(await isStored(page, "Harbour")).toBe(false);
  });
});
