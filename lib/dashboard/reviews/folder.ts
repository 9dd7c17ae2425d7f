import { type ReadonlySignal, signal } from "@preact/signals";
import { type BroughtFile, fileName, type ReviewFiles } from "./files";

/** A file in the shared folder, with what tells whether it changed. */
export interface FolderFile extends BroughtFile {
  /** Milliseconds since 1970, as the file system has it. */
  readonly modified: number;
}

/** A folder that the reader chose. */
export interface SharedFolder {
  readonly name: string;
  /** Whether this page may read it now, without asking. */
  isOpen(): Promise<boolean>;
  /** Asks the reader for leave; only from a press. */
  ask(): Promise<boolean>;
  /** All files in it. Rejects when it cannot be reached. */
  files(): Promise<readonly FolderFile[]>;
  write(name: string, text: string): Promise<void>;
}

/** Where a folder is chosen and remembered. */
export interface FolderPort {
  /** Nothing when the reader chose none. */
  choose(): Promise<SharedFolder | undefined>;
  remembered(): Promise<SharedFolder | undefined>;
  forget(): Promise<void>;
  /** Calls back again and again until the signal aborts, while the page is in sight. */
  tick(callback: () => void, signal: AbortSignal): void;
}

export type FolderView =
  /** The browser cannot watch a folder. */
  | { readonly status: "impossible" }
  | { readonly status: "none" }
  | { readonly status: "closed" | "open" | "failed"; readonly name: string };

export interface ReviewFolder {
  readonly view: ReadonlySignal<FolderView>;
  /** Files that were read at the last look, and reviews that were put there. */
  readonly seen: ReadonlySignal<number | undefined>;
  readonly written: ReadonlySignal<number | undefined>;
  choose(): Promise<void>;
  allow(): Promise<void>;
  /** Reads what is new or changed. */
  read(): Promise<void>;
  write(reviewIds: readonly string[]): Promise<void>;
  forget(): Promise<void>;
}

/**
 * `x.review.json`, and what clouds and file managers make of two of them: `x.review (1).json`, `x (1).review.json`,
 * `x.review-conflict-2026.json`, `x.review.json (Ana's conflicted copy)`. Their records say themselves whose they are, and a record
 * that came before changes nothing, so that every copy may be read.
 */
const REVIEW_FILE = /\.review\b.*\.json\b|\.review\.json/i;

export function isReviewFile(name: string): boolean {
  return REVIEW_FILE.test(name) && !name.startsWith(".");
}

/** A folder that several computers see: read while the desk is open, written on a press. */
export function createReviewFolder(files: ReviewFiles, port: FolderPort | undefined, ended: AbortSignal): ReviewFolder {
  const view = signal<FolderView>({ status: port ? "none" : "impossible" });
  const seen = signal<number | undefined>(undefined);
  const written = signal<number | undefined>(undefined);
  let folder: SharedFolder | undefined;
  let known = new Map<string, string>();
  let isReading = false;

  const stampOf = ({ size, modified }: FolderFile) => `${size} ${modified}`;
  const read = async () => {
    if (!folder || isReading || ended.aborted) return;
    isReading = true;
    const { name } = folder;
    try {
      if (!(await folder.isOpen())) {
        view.value = { status: "closed", name };
        return;
      }
      const found = (await folder.files()).filter((file) => isReviewFile(file.name));
      const fresh = found.filter((file) => known.get(file.name) !== stampOf(file));
      if (fresh.length > 0) await files.bring(fresh);
      known = new Map(found.map((file) => [file.name, stampOf(file)]));
      seen.value = fresh.length;
      view.value = { status: "open", name };
    } catch {
      // A drive that was taken away, a file that is being written: said, and looked at again at the next turn.
      view.value = { status: "failed", name };
    } finally {
      isReading = false;
    }
  };
  const take = async (next: SharedFolder | undefined) => {
    if (!next || ended.aborted) return;
    folder = next;
    known = new Map();
    view.value = { status: "closed", name: next.name };
    await read();
  };

  if (port) {
    void port.remembered().then(take);
    port.tick(() => void read(), ended);
  }
  return {
    view,
    seen,
    written,
    read,
    choose: async () => take(await port?.choose()),
    async allow() {
      if (folder && (await folder.ask())) await read();
    },
    async write(reviewIds) {
      if (!folder) return;
      written.value = undefined;
      let count = 0;
      try {
        for (const id of reviewIds) {
          const text = await files.fileOf([id]);
          if (text === undefined) continue;
          await folder.write(fileName([id]), text);
          count += 1;
        }
        written.value = count;
      } catch {
        view.value = { status: "failed", name: folder.name };
      }
    },
    async forget() {
      folder = undefined;
      view.value = { status: "none" };
      await port?.forget();
    },
  };
}
