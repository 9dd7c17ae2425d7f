/**
 * The file that holds all local data. Promises that what is read back is to the byte what was written, within bounds, or refused with
 * the reason and the line; knows neither the store nor what a row means.
 */
export { BACKUP_LIMITS, type BackupFault, type BackupHead, type BackupRow, backupName, type RowBatch } from "./format";
export { type BackupReading, type ReadBackup, readBackup } from "./read";
export { createBackupWriter } from "./write";
