/** Everything the extension wrote, to look for words that must not be there. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";

/** All rows of all databases and all of `storage.local`, as JSON; from a page of the extension. */
export async function dumpStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(request.error);
      });
    const found: unknown[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await settle(indexedDB.open(name));
      for (const store of db.objectStoreNames) found.push(name, store, await settle(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } };
    found.push(await chrome.storage.local.get(null));
    return JSON.stringify(found);
  });
}

/** Files of the extension's own stores in this profile that hold the word, in UTF-8 or UTF-16, and how many were looked through. */
export function filesHolding(profile: string, word: string): { readonly files: string[]; readonly looked: number } {
  const needles = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
  const files: string[] = [];
  let looked = 0;
  for (const folder of ["IndexedDB", "Local Extension Settings", "Service Worker", "Extension State"]) {
    const path = join(profile, "Default", folder);
    for (const name of listed(path)) {
      const content = readFileSync(join(path, name));
      looked += 1;
      if (needles.some((needle) => content.includes(needle))) files.push(join(folder, name));
    }
  }
  return { files, looked };
}

function listed(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
