import type { DatabasePlace } from "./database";

/** Dexie multiplies its version numbers by ten. */
const DEXIE_FACTOR = 10;

/** What lies on the disk, seen without creating, upgrading or changing anything. */
export type Peeked =
  | { readonly status: "missing" }
  | { readonly status: "found"; readonly schema: number; readonly instance: string | undefined; readonly hollow: boolean }
  | { readonly status: "failed"; readonly error: unknown };

/**
 * Looks before Dexie opens: Dexie 4 opens a newer database without a word, and creates a missing one (faults F9, F12).
 * `schema` is the greater of our own number and the browser's. `hollow`: the counters speak of sessions but there is none.
 */
export async function peekDatabase({ indexedDB, name }: DatabasePlace): Promise<Peeked> {
  if (!indexedDB) return { status: "failed", error: new Error("no IndexedDB") };
  try {
    const db = await openAsIs(indexedDB, name);
    if (!db) return { status: "missing" };
    try {
      return { status: "found", ...(await readMeta(db)) };
    } finally {
      db.close();
    }
  } catch (error) {
    return { status: "failed", error };
  }
}

function openAsIs(indexedDB: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let missing = false;
    request.onupgradeneeded = () => {
      missing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (missing) resolve(undefined);
      else reject(request.error);
    };
  });
}

async function readMeta(db: IDBDatabase): Promise<{ schema: number; instance: string | undefined; hollow: boolean }> {
  const installed = Math.floor(db.version / DEXIE_FACTOR);
  const stores = ["meta", "counters", "sessions"].filter((store) => db.objectStoreNames.contains(store));
  if (stores.length < 3) return { schema: installed, instance: undefined, hollow: false };
  const transaction = db.transaction(stores, "readonly");
  const [schema, instance, counted, first] = await Promise.all([
    settled(transaction.objectStore("meta").get("schema")),
    settled(transaction.objectStore("meta").get("instance")),
    settled(transaction.objectStore("counters").get("sessions")),
    settled(transaction.objectStore("sessions").openKeyCursor()),
  ]);
  const own = readValue(schema);
  const name = readValue(instance);
  const count = readValue(counted);
  return {
    schema: typeof own === "number" ? Math.max(own, installed) : installed,
    instance: typeof name === "string" ? name : undefined,
    hollow: typeof count === "number" && count > 0 && first === null,
  };
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function readValue(row: unknown): unknown {
  return typeof row === "object" && row !== null && "value" in row ? row.value : undefined;
}
