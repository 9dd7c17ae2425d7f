import { IDBObjectStore } from "fake-indexeddb";
import { vi } from "vitest";
import { batch, fakeDisk } from "./fake-store";

export const MARKER = "ligne.copy.marker";
export const JOURNAL = "ligne.copy.journal.";

/** A disk with two sessions on it and no worker. */
export async function diskWithData() {
  const disk = fakeDisk();
  const store = disk.start();
  await store.append(batch(1, [1, 2]));
  await store.append(batch(2, [1]));
  await store.close();
  return disk;
}

/** Makes every write of a row fail with an error of that name. */
export function failWrites(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", name);
  });
}
