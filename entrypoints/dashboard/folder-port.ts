import type { FolderPort, SharedFolder } from "../../lib/dashboard";

/** The File System Access API, as far as Chromium has it and TypeScript does not know it. */
interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission(wanted: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(wanted: { mode: "readwrite" }): Promise<PermissionState>;
}
type Picker = (options: { id: string; mode: "readwrite" }) => Promise<FolderHandle>;

/** How often the folder is read while the page is in sight, milliseconds. */
const EVERY = 20_000;
/** More files than this are no folder for reviews. */
const MOST_FILES = 2_000;
const ROOM = "ligne-folder";

/** The shared folder of the desk; nothing where the browser has no such thing. Its handle is kept in the page's own storage. */
export function createFolderPort(window: Window): FolderPort | undefined {
  const asking = window as { showDirectoryPicker?: Picker };
  if (asking.showDirectoryPicker === undefined) return undefined;
  return {
    async choose() {
      try {
        const handle = await asking.showDirectoryPicker?.({ id: "ligne-reviews", mode: "readwrite" });
        if (handle === undefined) return undefined;
        await keep(handle);
        return toFolder(handle);
      } catch (error) {
        // The reader closed the browser's question.
        if (error instanceof DOMException && (error.name === "AbortError" || error.name === "NotAllowedError")) return undefined;
        throw error;
      }
    },
    async remembered() {
      const handle = await recall();
      return handle && toFolder(handle);
    },
    forget: () => keep(undefined),
    tick(callback, signal) {
      const timer = setInterval(() => document.visibilityState === "visible" && callback(), EVERY);
      signal.addEventListener("abort", () => clearInterval(timer), { once: true });
    },
  };
}

function toFolder(handle: FolderHandle): SharedFolder {
  return {
    name: handle.name,
    isOpen: async () => (await handle.queryPermission({ mode: "readwrite" })) === "granted",
    ask: async () => (await handle.requestPermission({ mode: "readwrite" })) === "granted",
    async files() {
      const found = [];
      for await (const entry of handle.values()) {
        if (entry.kind !== "file" || found.length >= MOST_FILES) continue;
        const file = await (entry as FileSystemFileHandle).getFile();
        found.push({ name: entry.name, size: file.size, modified: file.lastModified, text: () => file.text() });
      }
      return found;
    },
    async write(name, text) {
      const file = await handle.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    },
  };
}

/** A handle can be stored as it is, but in no message and in no JSON: hence a small room of this page's own. */
function room(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(ROOM, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("handle");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function within<Value>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const database = await room();
  try {
    return await new Promise((resolve, reject) => {
      const asked = act(database.transaction("handle", mode).objectStore("handle"));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } finally {
    database.close();
  }
}

async function keep(handle: FolderHandle | undefined): Promise<void> {
  if (handle) await within("readwrite", (store) => store.put(handle, "folder"));
  else await within("readwrite", (store) => store.delete("folder"));
}

async function recall(): Promise<FolderHandle | undefined> {
  return within<FolderHandle | undefined>("readonly", (store) => store.get("folder"));
}
