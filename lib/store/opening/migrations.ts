import type { Transaction } from "dexie";

/**
 * One step of the stored data. `stores` lists what changes in the indexes, in Dexie's notation; `upgrade` rewrites rows.
 * Runs in one transaction with all other steps: when one throws, nothing has changed.
 */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/**
 * Every step since the first release, numbered from 1 without gaps; never edited once released. Each version has a frozen
 * example of its rows in `tests/store/frozen/`.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      sessions: "id, touched, storedAt",
      events: "id, &[sessionId+sequence], storedAt",
      counters: "name",
      settings: "key",
      meta: "key",
    },
  },
  {
    version: 2,
    stores: { ignores: "id, storedAt", sheets: "id, storedAt" },
  },
  {
    version: 3,
    stores: { charters: "id", charterVersions: "id, charterId", bindings: "page" },
  },
  {
    version: 4,
    stores: {
      keys: "id",
      members: "id",
      publishers: "charterId",
      reviews: "id, state, draftId",
      reviewRecords: "id, reviewId",
      posts: "id, page, storedAt",
    },
  },
];

/** Throws when a step is missing or out of place: a mistake in the code, not in the data. */
export function latestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new RangeError(`migration ${version} stands in place ${index + 1}`);
  });
  return migrations.length;
}
