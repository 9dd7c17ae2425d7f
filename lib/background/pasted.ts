/** `storage.session`, as far as this needs it: in the browser's memory, out of reach of scripts in pages, gone with the browser. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Words on their way from a page's selection to the check: kept in memory until they are read once. */
export interface Pasted {
  put(text: string): Promise<void>;
  /** The words, or nothing: they were taken, or nobody came for them in time. */
  take(): Promise<string | undefined>;
}

const KEY = "pasted";
/** As long as opening a tab may take, milliseconds; after that nobody is coming for them. */
const PATIENCE = 60_000;
/** Characters; more than any network takes. */
const MOST = 100_000;

/** A place for one text at a time, in memory that outlives the worker and is never written to disk. `now` in milliseconds. */
export function createPasted(area: SessionArea, now: () => number): Pasted {
  return {
    put: (text) => area.set({ [KEY]: { text: text.slice(0, MOST), at: now() } }),
    async take() {
      const { [KEY]: found } = await area.get(KEY);
      await area.remove(KEY);
      if (typeof found !== "object" || found === null || !("text" in found) || !("at" in found)) return undefined;
      const isFresh = typeof found.at === "number" && Math.abs(now() - found.at) <= PATIENCE;
      return isFresh && typeof found.text === "string" ? found.text : undefined;
    },
  };
}
