import { digestInPieces } from "./digest";
import { BACKUP_VERSION, type BackupHead, type BackupRow } from "./format";

/** Gathers the rows of a backup and makes the file of them. */
export interface BackupWriter {
  add(table: string, rows: readonly BackupRow[]): void;
  /**
   * The file in pieces, to be joined without anything between; one row a line, so that it is read and compared line by line.
   *
   * @param pause lets the page breathe
   */
  finish(about: Pick<BackupHead, "schema" | "app" | "createdAt">, pause: () => Promise<void>): Promise<readonly string[]>;
}

export function createBackupWriter(): BackupWriter {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  return {
    add(table, rows) {
      counts.set(table, (counts.get(table) ?? 0) + rows.length);
      for (const row of rows) lines.push(JSON.stringify([table, row]));
    },
    async finish({ schema, app, createdAt }, pause) {
      const body = lines.join(",\n");
      const head: BackupHead = {
        format: "ligne-backup",
        version: BACKUP_VERSION,
        schema,
        app,
        createdAt,
        counts: Object.fromEntries(counts),
        sha256: await digestInPieces(body, pause),
      };
      return [`${JSON.stringify(head).slice(0, -1)},"rows":[\n`, body, body === "" ? "]}\n" : "\n]}\n"];
    },
  };
}
