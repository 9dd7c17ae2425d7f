import { type BackupRow, createBackupWriter, readBackup } from "../backup";
import type { PagesClient, RequestFailure } from "./inputs";

/** Asks for every row, table by table and page by page, so that no answer is large. */
export async function eachPage(
  client: PagesClient,
  tables: readonly string[],
  take: (table: string, rows: readonly BackupRow[]) => Promise<void> | void,
): Promise<RequestFailure | undefined> {
  for (const table of tables) {
    for (let after: string | undefined, isLast = false; !isLast; ) {
      const page = await client.request("backup.read", { table, ...(after !== undefined && { after }) });
      if (!page.ok) return page.reason;
      if (page.value.rows.length > 0) await take(table, page.value.rows);
      after = page.value.next;
      isLast = after === undefined;
    }
  }
  return undefined;
}

export type Made =
  | { readonly ok: true; readonly text: string; readonly rows: number }
  | { readonly ok: false; readonly reason: RequestFailure };

/**
 * The text of a backup of everything, read back before it is handed out: a file that could not be put back is no backup.
 *
 * @param about version of the extension, and now as ISO 8601
 */
export async function makeBackup(
  client: PagesClient,
  about: { readonly app: string; readonly createdAt: string },
  pause: () => Promise<void>,
): Promise<Made> {
  const head = await client.request("backup.head", {});
  if (!head.ok) return { ok: false, reason: head.reason };
  if (!head.value.tables) return { ok: false, reason: "store" };
  const { schema, tables } = head.value;
  const writer = createBackupWriter();
  let rows = 0;
  const failed = await eachPage(client, tables, (table, page) => {
    writer.add(table, page);
    rows += page.length;
  });
  if (failed !== undefined) return { ok: false, reason: failed };
  const text = (await writer.finish({ schema, ...about }, pause)).join("");
  const read = await readBackup(text, schema, pause);
  return read.ok ? { ok: true, text, rows } : { ok: false, reason: "failed" };
}
