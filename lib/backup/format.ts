import * as z from "zod/mini";
import { DATA_LIMITS } from "../trust";

/** The number of the file's form. What its rows mean is told by `schema`, the number of the newest step of the stored data. */
export const BACKUP_VERSION = 1;

/** Bounds of a file that is read; one that is made stays far below. */
export const BACKUP_LIMITS = { bytes: 268_435_456, rows: 500_000, line: 8_000_000, tables: 40, ...DATA_LIMITS } as const;

const tableName = z.string().check(z.regex(/^[A-Za-z]{1,40}$/));

/** First line of a file, without the list of rows that it opens. */
export const headSchema = z.strictObject({
  format: z.literal("ligne-backup"),
  version: z.literal(BACKUP_VERSION),
  schema: z.int().check(z.minimum(1)),
  app: z.string().check(z.maxLength(64)),
  createdAt: z.iso.datetime(),
  /** Rows of each table. */
  counts: z.record(tableName, z.int().check(z.minimum(0), z.maximum(BACKUP_LIMITS.rows))),
  /** SHA-256, base64url, over the lines of rows as they stand. */
  sha256: z.string().check(z.regex(/^[\w-]{43}$/)),
});
export type BackupHead = z.output<typeof headSchema>;

/** One row of a table, as it is stored. */
export type BackupRow = Readonly<Record<string, unknown>>;

/** Rows of one table that stand together; `line` is that of the first. */
export interface RowBatch {
  readonly table: string;
  readonly rows: readonly BackupRow[];
  readonly line: number;
}

/**
 * Why a file is not taken. `foreign`: it is no backup; `charter`: it is a charter's file. `newer`: a newer Ligne made it. `reshaped`:
 * something rewrote it. `damaged`: what stands there is not what was written. `unsafe`: it could not have been written by Ligne.
 */
export interface BackupFault {
  readonly code: "empty" | "too-large" | "foreign" | "charter" | "newer" | "reshaped" | "damaged" | "unsafe" | "cut-off" | "counts" | "row";
  /** Line of the file, from 1. */
  readonly line?: number | undefined;
  /** Table, field or number that says more. */
  readonly detail?: string | undefined;
}

/** `ligne-backup-2026-11-25.json`. @param day YYYY-MM-DD on the reader's calendar */
export function backupName(day: string): string {
  return `ligne-backup-${day}.json`;
}
