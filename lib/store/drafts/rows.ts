import * as z from "zod/mini";
import { type DraftSession, draftEventSchema, draftSessionSchema, ignoreSchema, keptDraftSchema } from "../../metrics";

/** Milliseconds since 1970 on the background's own clock. Used for retention alone, never for order. */
const stamp = z.int().check(z.minimum(0));
const sequence = z.int().check(z.minimum(0));

/** One draft session as stored: what the screens see, and what is needed to fold events in any order. */
export const sessionRowSchema = z.strictObject({
  ...draftSessionSchema.shape,
  /** Sequence that `startedAt`, `last` and the Page were taken from. */
  firstSequence: sequence,
  settledSequence: z.optional(sequence),
  pageSequence: z.optional(sequence),
  /** Grows with every append over all sessions: order that survives a clock that jumps. */
  touched: sequence,
  storedAt: stamp,
});
export type SessionRow = z.output<typeof sessionRowSchema>;

export const eventRowSchema = z.strictObject({ id: z.uuid(), sessionId: z.uuid(), sequence, storedAt: stamp, event: draftEventSchema });
export type EventRow = z.output<typeof eventRowSchema>;

/** One thing an author ignored. */
export const ignoreRowSchema = z.object({ id: z.uuid(), storedAt: stamp, ignore: ignoreSchema });
export type IgnoreRow = z.output<typeof ignoreRowSchema>;

/** A draft that something is remembered of, with its sheet. */
export const sheetRowSchema = z.object({ id: z.uuid(), storedAt: stamp, draft: keptDraftSchema });
export type SheetRow = z.output<typeof sheetRowSchema>;

/** Key, among the settings, of the salt that all hashes of words are made with on this machine. */
export const SALT_SETTING = "salt";

/** Running totals, so that no big table is ever counted. */
export interface CounterRow {
  readonly name: "sessions" | "events" | "position";
  readonly value: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** `schema`: number of the last migration that ran. `instance`: random name of this database, held against the second copy. */
export interface MetaRow {
  readonly key: "schema" | "instance" | "probe";
  readonly value: number | string;
}

/** The part of a row that screens may see; nothing when the row does not fit its schema. */
export function readSession(row: unknown): DraftSession | undefined {
  const parsed = sessionRowSchema.safeParse(row);
  if (!parsed.success) return undefined;
  const {
    firstSequence: _first,
    settledSequence: _settled,
    pageSequence: _page,
    touched: _touched,
    storedAt: _stored,
    ...session
  } = parsed.data;
  return session;
}
