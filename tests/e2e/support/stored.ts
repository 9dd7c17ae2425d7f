/** Making the stored data what a fault needs: ten thousand rows, a newer schema, no database at all. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";

/** Adds generated sessions, each with so many events, to a database that our code has made; from a page of the extension. */
export async function fillStore(page: Page, sessions: number, eventsEach = 1): Promise<void> {
  await page.evaluate(
    async (count, each) => {
      const settle = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((done, refuse) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => refuse(request.error);
        });
      const db = await settle(indexedDB.open("ligne"));
      const now = Date.now();
      for (let from = 0; from < count; from += 1_000) {
        const transaction = db.transaction(["sessions", "events", "counters"], "readwrite");
        const to = Math.min(from + 1_000, count);
        for (let index = from; index < to; index += 1) {
          const id = crypto.randomUUID();
          const at = new Date(now - (count - index) * 60_000).toISOString();
          transaction.objectStore("sessions").add({
            id,
            pageId: "1",
            pageName: "Harbour & Pine",
            surface: "facebook-post",
            startedAt: at,
            updatedAt: at,
            sequence: each,
            eventCount: each,
            firstSequence: 1,
            touched: index + 1,
            storedAt: now,
          });
          for (let sequence = 1; sequence <= each; sequence += 1) {
            const event = { type: "opened", id: crypto.randomUUID(), sequence, at };
            transaction.objectStore("events").add({ id: event.id, sessionId: id, sequence, storedAt: now, event });
          }
        }
        const totals = { sessions: to, events: to * each, position: to };
        for (const [name, value] of Object.entries(totals)) transaction.objectStore("counters").put({ name, value });
        await new Promise<void>((done, refuse) => {
          transaction.oncomplete = () => done();
          transaction.onabort = () => refuse(transaction.error);
        });
      }
      db.close();
    },
    sessions,
    eventsEach,
  );
}

/** What a newer release would leave behind: a higher number of its own, and of the browser's when asked. */
export async function makeNewer(page: Page, schema: number, how: "own-number" | "browser-number"): Promise<void> {
  await page.evaluate(
    async (number, byBrowser) => {
      await new Promise<void>((done, refuse) => {
        const request = byBrowser ? indexedDB.open("ligne", number * 10) : indexedDB.open("ligne");
        request.onerror = () => refuse(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const transaction = db.transaction("meta", "readwrite");
          transaction.objectStore("meta").put({ key: "schema", value: number });
          transaction.oncomplete = () => {
            db.close();
            done();
          };
        };
      });
    },
    schema,
    how === "browser-number",
  );
}

/** Deletes the files of every database in this profile; the browser must not run. `storage.local` stays. */
export function deleteDatabaseFiles(profile: string): number {
  const folder = join(profile, "Default", "IndexedDB");
  const files = readdirSync(folder);
  rmSync(folder, { recursive: true, force: true });
  return files.length;
}
