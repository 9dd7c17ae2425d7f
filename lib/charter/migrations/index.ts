import type { JsonObject } from "../clean-copy";

/** Brings data of one version of the charter file to the next; pure, and may throw when the data cannot be brought over. */
export interface Migration {
  /** The version it reads; it gives back data of version `from + 1`. */
  readonly from: number;
  migrate(data: JsonObject): JsonObject;
}

/**
 * All migrations, numbered from 1 without gaps. Version 1 is the first that ever existed, so the list is still empty.
 * To change the schema: add `from-<n>.ts` here, raise `CHARTER_SCHEMA`, and freeze an example of the version before in
 * `tests/charter/frozen/`.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Runs every migration from `version` on. Throws what a migration throws. */
export function migrate(data: JsonObject, version: number, migrations: readonly Migration[]): JsonObject {
  let current = data;
  for (const migration of migrations) {
    if (migration.from >= version) current = { ...migration.migrate(current), schema: migration.from + 1 };
  }
  return current;
}
