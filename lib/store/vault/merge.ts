import type { BackupRow } from "../../backup";
import type { DraftEvent } from "../../metrics";
import type { BindingRow, CharterRow, CharterVersionRow } from "../charters/rows";
import { foldEvents } from "../drafts/fold";
import { type EventRow, type IgnoreRow, SALT_SETTING, type SessionRow, type SettingRow, type SheetRow } from "../drafts/rows";
import type { Database } from "../opening/database";
import { NOT_FOLDED, type ReviewRecordRow, rowOf } from "../reviews/rows";

type Rows = ReadonlyMap<string, readonly BackupRow[]>;

/**
 * Adds what is missing here and changes nothing that is here: the same backup a second time adds nothing. A charter comes with all its
 * versions or not at all. Must run in a transaction over all tables.
 *
 * @returns number of rows that came in
 */
export async function mergeRows(db: Database, staged: Rows): Promise<number> {
  let added = await mergeCharters(db, staged);
  added += await mergeDrafts(db, staged);
  added += await mergeKept(db, staged);
  const done = new Set(["charters", "charterVersions", "bindings", "sessions", "events", "ignores", "sheets", "settings", "reviewRecords"]);
  for (const [name, rows] of staged) if (!done.has(name)) added += await addMissing(db, name, rows);
  return added + (await mergeReviewRecords(db, staged));
}

/** Records of a review whose time is over stay away; any other review that got some is folded when somebody looks. */
async function mergeReviewRecords(db: Database, staged: Rows): Promise<number> {
  const gone = new Set((await db.reviews.toArray()).filter((row) => row.gone).map(({ id }) => id));
  const rows = rowsOf<ReviewRecordRow>(staged, "reviewRecords").filter(({ reviewId }) => !gone.has(reviewId));
  const added = await addMissing(db, "reviewRecords", rows as unknown as readonly BackupRow[]);
  for (const id of new Set(rows.map(({ reviewId }) => reviewId))) {
    const row = await db.reviews.get(id);
    if (row) await db.reviews.put(rowOf(NOT_FOLDED([]), id, row.storedAt));
  }
  return added;
}

async function addMissing(db: Database, name: string, rows: readonly BackupRow[]): Promise<number> {
  const table = db.table<BackupRow, string>(name);
  const path = String(table.schema.primKey.keyPath);
  const here = new Set<unknown>(await table.toCollection().primaryKeys());
  const missing = rows.filter((row) => !here.has(row[path]));
  await table.bulkAdd(missing);
  return missing.length;
}

async function mergeCharters(db: Database, staged: Rows): Promise<number> {
  const here = await db.charters.toArray();
  const known = new Set(here.map(({ id }) => id));
  const hasCompany = here.some(({ isCompany }) => isCompany);
  const fresh = rowsOf<CharterRow>(staged, "charters").filter(({ id }) => !known.has(id));
  const ids = new Set(fresh.map(({ id }) => id));
  const versions = rowsOf<CharterVersionRow>(staged, "charterVersions").filter(({ charterId }) => ids.has(charterId));
  await db.charters.bulkAdd(fresh.map((row) => ({ ...row, isCompany: row.isCompany && !hasCompany })));
  await db.charterVersions.bulkPut(versions);
  const bound = new Set(await db.bindings.toCollection().primaryKeys());
  const all = new Set([...known, ...ids]);
  const bindings = rowsOf<BindingRow>(staged, "bindings").filter(({ page, charterId }) => !bound.has(page) && all.has(charterId));
  await db.bindings.bulkAdd(bindings);
  return fresh.length + versions.length + bindings.length;
}

/** Sessions are folded anew from the events that were missing, so that the order in which they come does not matter. */
async function mergeDrafts(db: Database, staged: Rows): Promise<number> {
  const here = new Map((await db.sessions.toArray()).map((row) => [row.id, row]));
  const ids = new Set(await db.events.toCollection().primaryKeys());
  const places = new Set((await db.events.orderBy("[sessionId+sequence]").keys()).map((key) => JSON.stringify(key)));
  const missing = rowsOf<EventRow>(staged, "events").filter(
    ({ id, sessionId, sequence }) => !ids.has(id) && !places.has(JSON.stringify([sessionId, sequence])),
  );
  await db.events.bulkAdd(missing);
  const sessions = rowsOf<SessionRow>(staged, "sessions");
  const fresh = sessions.filter(({ id }) => !here.has(id));
  await db.sessions.bulkAdd(fresh);
  const perSession = new Map<string, EventRow[]>();
  for (const row of missing) {
    const others = perSession.get(row.sessionId);
    if (others) others.push(row);
    else perSession.set(row.sessionId, [row]);
  }
  const refolded = sessions.flatMap((theirs) => {
    const [mine, events] = [here.get(theirs.id), perSession.get(theirs.id)];
    return mine && events
      ? [
          refold(
            mine,
            theirs,
            events.map(({ event }) => event),
          ),
        ]
      : [];
  });
  await db.sessions.bulkPut(refolded);
  return missing.length + fresh.length;
}

function refold(mine: SessionRow, theirs: SessionRow, events: readonly DraftEvent[]): SessionRow {
  const { id: sessionId, surface, pageId: id, pageName: name } = theirs;
  const page = { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
  return foldEvents(mine, { sessionId, surface, page, events }, events, mine);
}

/** Hashes of words mean something under their own salt only: what was made under another is left out, unless nothing is kept here. */
async function mergeKept(db: Database, staged: Rows): Promise<number> {
  const settings = rowsOf<SettingRow>(staged, "settings");
  const salt = (rows: readonly SettingRow[]) => rows.find(({ key }) => key === SALT_SETTING)?.value;
  const here = await db.settings.toArray();
  const isBare = (await db.ignores.count()) + (await db.sheets.count()) === 0;
  const sameSalt = isBare || salt(here) === salt(settings);
  const known = new Set(here.map(({ key }) => key));
  const missing = settings.filter(({ key }) => !known.has(key));
  await db.settings.bulkAdd(missing);
  if (isBare && salt(settings) !== undefined) await db.settings.put({ key: SALT_SETTING, value: salt(settings) });
  const ignores = rowsOf<IgnoreRow>(staged, "ignores").filter(({ ignore }) => sameSalt || ignore.hash === undefined);
  return (
    missing.length +
    (await addMissing(db, "ignores", ignores)) +
    (await addMissing(db, "sheets", sameSalt ? rowsOf<SheetRow>(staged, "sheets") : []))
  );
}

/** Rows were held against the schema of their table when they were set aside. */
function rowsOf<Row extends object>(staged: Rows, table: string): readonly Row[] {
  return (staged.get(table) ?? []) as unknown as readonly Row[];
}
