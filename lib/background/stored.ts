import { type Handlers, Refused } from "../messages";
import type { Store } from "../store";
import type { Retention } from "./retention";
import { allTaken, taken } from "./taken";

type StoredHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, "stored.summary" | "retention.set" | `backup.${string}` | `restore.${string}` | `erase.${string}`>
>;

export interface StoredPorts {
  readonly store: Store;
  readonly retention: Retention;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Bytes taken up, as far as the browser tells. */
  readonly usage: () => Promise<number | undefined>;
  /** Tells our open pages and tabs that other data is here, charters and ignores included. */
  readonly changed: () => void;
}

const DAY = 86_400_000;
/** Data older than this without a backup is worth a word, once a week. */
const REMIND_AFTER = 30 * DAY;
const REMIND_AGAIN = 7 * DAY;
const SETTING = "backup";

/** When a backup was made, and when the reader was last told that there is none. */
interface Noted {
  readonly madeAt?: number;
  readonly remindedAt?: number;
}

/** What the background does about all data at once: backup, restore, erase. */
export function createStoredHandlers({ store, retention, now, usage, changed }: StoredPorts): StoredHandlers {
  const { vault } = store;
  return {
    "stored.summary": async () => {
      const [sizes, oldest, stored] = await allTaken([vault.sizes(), vault.oldest(), store.setting(SETTING)]);
      const { madeAt, remindedAt } = readNoted(stored);
      const since = madeAt ?? oldest;
      const isDue = since !== undefined && now() - since > REMIND_AFTER && (remindedAt === undefined || now() - remindedAt > REMIND_AGAIN);
      const bytes = await usage();
      return {
        tables: sizes.map((size) => ({ ...size })),
        ...(bytes !== undefined && { usage: bytes }),
        ...(madeAt !== undefined && { backupAt: madeAt }),
        remind: isDue,
        retention: await retention.current(),
      };
    },

    "retention.set": async ({ days }) => {
      const kept = await retention.choose(days);
      if (kept === undefined) return new Refused("store");
      changed();
      return { days: kept };
    },

    "backup.head": async () => {
      const sizes = await vault.sizes();
      return { schema: vault.schema, ...(sizes.ok && { tables: sizes.value.map(({ table }) => table) }) };
    },

    "backup.read": async ({ table, after }) => {
      const page = taken(await vault.page(table, after));
      return { ...page, rows: [...page.rows] };
    },

    "backup.note": async ({ what }) => {
      const key = what === "made" ? "madeAt" : "remindedAt";
      taken(await store.changeSetting(SETTING, (stored) => ({ ...readNoted(stored), [key]: now() })));
      if (what === "made") changed();
      return {};
    },

    "restore.begin": async ({ schema }) => (schema > vault.schema ? new Refused("bad-request") : { id: await vault.begin(schema) }),
    "restore.put": async ({ id, ...batch }) => vault.put(id, batch),
    "restore.check": async ({ id, counts }) => vault.check(id, counts),

    "restore.commit": async ({ id, how }) => {
      const put = taken(await vault.commit(id, how));
      if (put.status === "done") changed();
      return put;
    },

    "restore.drop": async () => {
      await vault.forget();
      return {};
    },

    "erase.kinds": async ({ kinds }) => {
      const erased = taken(await vault.eraseKinds(kinds));
      changed();
      return { erased };
    },

    "erase.person": async ({ name, really }) => {
      const found = taken(await vault.person(name, really));
      if (really) changed();
      return { places: found.places.map((place) => ({ ...place })), left: found.left };
    },

    "erase.everything": async () => {
      await vault.eraseEverything();
      changed();
      return {};
    },
  };
}

function readNoted(stored: unknown): Noted {
  const read = (key: keyof Noted) => {
    const value: unknown = typeof stored === "object" && stored !== null ? Reflect.get(stored, key) : undefined;
    return typeof value === "number" && Number.isSafeInteger(value) ? { [key]: value } : {};
  };
  return { ...read("madeAt"), ...read("remindedAt") };
}
