import { readdirSync, readFileSync } from "node:fs";
import type { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { charterSchema } from "../../lib/charter";
import { eventRowSchema, ignoreRowSchema, sessionRowSchema, sheetRowSchema } from "../../lib/store/drafts/rows";
import { latestVersion, MIGRATIONS, type Migration } from "../../lib/store/opening/migrations";
import { postRowSchema } from "../../lib/store/posts/rows";
import { reviewRecordRowSchema, reviewRowSchema } from "../../lib/store/reviews/rows";
import { memberRowSchema, publisherRowSchema, supervisorKeyRowSchema } from "../../lib/store/team/rows";
import { cpuTime } from "../check/cpu-time";
import { dump, type FakeDisk, fakeDisk, uuid } from "./fake-store";

type Row = Record<string, unknown>;
interface Frozen {
  readonly stores: Record<string, { keyPath: string; indexes: Record<string, { keyPath: string | string[]; unique: boolean }> }>;
  readonly rows: Record<string, Row[]>;
}

const folder = new URL("./frozen/", import.meta.url);
const frozen = (version: number) => JSON.parse(readFileSync(new URL(`v${version}.json`, folder), "utf8")) as Frozen;
const versions = MIGRATIONS.map(({ version }) => version);

/** A step such as the next release might bring; it proves that the chain and the backup work before the first real one exists. */
const NEXT: Migration = {
  version: latestVersion(MIGRATIONS) + 1,
  stores: { sessions: "id, touched, storedAt, surface" },
  upgrade: (transaction) =>
    transaction
      .table("events")
      .toCollection()
      .modify((row) => {
        row.carried = true;
      }),
};

describe("migrations", () => {
  it("are numbered from 1 without gaps", () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(() => latestVersion([{ version: 2, stores: {} }])).toThrow(/migration 2/);
  });

  it("have one frozen example per version, and no other", () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `v${version}.json`).sort());
  });

  it("the newest example is what the code makes today: a changed index or field needs a new step", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    const { rows, stores } = frozen(latestVersion(MIGRATIONS));
    const { events = [], sessions = [] } = rows;
    await store.append({
      sessionId: String(sessions[0]?.id),
      surface: "facebook-post",
      page: { id: "1234567890", name: "Atelier Lumen" },
      events: events.map(({ event }) => event as never),
    });
    await store.changeSetting("panel", () => rows.settings?.[0]?.value);
    await store.drafts.ignores();
    for (const { ignore } of rows.ignores ?? []) await store.drafts.addIgnore(ignore as never);
    for (const { draft } of rows.sheets ?? []) await store.drafts.setDraft(draft as never);
    const charter = charterSchema.parse(rows.charterVersions?.[0]?.charter);
    await store.charters.add(charter, { at: 1_795_435_200_000, who: "Hélène", why: "première charte" });
    await store.charters.bind(charter.id, "id", "1234567890");
    await store.charters.saveDraft(charter, 1, 1_795_435_260_000);
    await fillTeam(store.team, rows);
    for (const { post } of rows.posts ?? []) await store.posts.add([post as never]);
    await fillReviews(store.reviews, rows);
    await store.close();
    expect(await shapeOf(disk.indexedDB)).toEqual(stores);
    const made = await dump(disk);
    for (const name of Object.keys(stores)) expect(made[name]?.map(fields), name).toEqual(rows[name]?.map(fields));
  });

  it.each(versions)("F13: 10,000 rows of version %d come through whole, in five seconds of work at most", async (version) => {
    const { disk, rows } = await frozenDisk(version, 2_000);
    const started = cpuTime();
    const store = disk.start();
    expect(await store.health()).toEqual({ status: "ready" });
    expect(cpuTime() - started).toBeLessThan(5_000);
    const {
      sessions = [],
      events = [],
      ignores = [],
      sheets = [],
      keys = [],
      members = [],
      publishers = [],
      posts = [],
      reviews = [],
      reviewRecords = [],
    } = await dump(disk);
    expect([reviews, reviewRecords]).toEqual([rows.reviews ?? [], rows.reviewRecords ?? []]);
    expect(reviews.every((row) => reviewRowSchema.safeParse(row).success)).toBe(true);
    expect(reviewRecords.every((row) => reviewRecordRowSchema.safeParse(row).success)).toBe(true);
    expect([keys, members, publishers]).toEqual([rows.keys ?? [], rows.members ?? [], rows.publishers ?? []]);
    expect([sessions.length, events.length]).toEqual([rows.sessions?.length, rows.events?.length]);
    expect([ignores.length, sheets.length]).toEqual([rows.ignores?.length ?? 0, rows.sheets?.length ?? 0]);
    expect(keys.every((row) => supervisorKeyRowSchema.safeParse(row).success)).toBe(true);
    expect(members.every((row) => memberRowSchema.safeParse(row).success)).toBe(true);
    expect(publishers.every((row) => publisherRowSchema.safeParse(row).success)).toBe(true);
    expect(ignores.every((row) => ignoreRowSchema.safeParse(row).success)).toBe(true);
    expect(posts).toEqual(rows.posts ?? []);
    expect(posts.every((row) => postRowSchema.safeParse(row).success)).toBe(true);
    expect(sheets.every((row) => sheetRowSchema.safeParse(row).success)).toBe(true);
    expect(sessions.length + events.length).toBeGreaterThanOrEqual(10_000);
    expect(sessions.every((row) => sessionRowSchema.safeParse(row).success)).toBe(true);
    expect(events.every((row) => eventRowSchema.safeParse(row).success)).toBe(true);
  });

  it("F13: before rows are rewritten they are copied, and a copy of older rows is carried over when it is put back", async () => {
    const { disk, rows } = await frozenDisk(latestVersion(MIGRATIONS), 600);
    const migrations = [...MIGRATIONS, NEXT];
    const store = disk.start({ migrations });
    expect(await store.health()).toEqual({ status: "ready" });
    const upgraded = await dump(disk);
    expect(upgraded.events?.every(({ carried }) => carried === true)).toBe(true);
    expect(upgraded.meta).toContainEqual({ key: "schema", value: NEXT.version });
    expect(disk.local.values.get("ligne.copy.marker")).toMatchObject({ rescue: { schema: NEXT.version - 1 } });
    await store.close();

    disk.wipe();
    const next = disk.start({ migrations });
    expect(await next.health()).toMatchObject({ status: "lost", sessions: 600 });
    expect(await next.recover("restore")).toEqual({ ok: true, value: rows.events?.length });
    const restored = await dump(disk);
    expect([restored.sessions, restored.events, restored.settings]).toEqual([upgraded.sessions, upgraded.events, upgraded.settings]);
  });
});

async function fillReviews(
  shelf: ReturnType<FakeDisk["start"]>["reviews"],
  { reviews, reviewRecords = [] }: Record<string, Row[]>,
): Promise<void> {
  const { state, standings, summary } = reviewRowSchema.parse(reviews?.[0]);
  await shelf.append(
    reviewRecords.map((row) => reviewRecordRowSchema.parse(row)),
    () => ({ state, standings, summary }),
  );
}

async function fillTeam(team: ReturnType<FakeDisk["start"]>["team"], rows: Record<string, Row[]>): Promise<void> {
  await team.makeSupervisor("quatre mots et un chat");
  for (const row of rows.members ?? []) {
    await team.addMember(row as never);
    await team.changeMember(String(row.id), { confirmed: true });
  }
  for (const row of rows.publishers ?? []) await team.pinPublisher(row as never);
}

/** A disk as the release with that version left it, made without our code; the rows are multiplied under new ids. */
async function frozenDisk(version: number, copies: number): Promise<{ disk: FakeDisk; rows: Record<string, Row[]> }> {
  const { stores, rows } = frozen(version);
  const sessions: Row[] = [];
  const events: Row[] = [];
  for (let copy = 1; copy <= copies; copy += 1) {
    const sessionId = uuid(copy);
    sessions.push(...(rows.sessions ?? []).map((row) => ({ ...row, id: sessionId, touched: copy })));
    events.push(
      ...(rows.events ?? []).map((row, index) => {
        const id = uuid(1_000_000 + copy * 100 + index);
        return { ...row, id, sessionId, event: { ...(row.event as Row), id } };
      }),
    );
  }
  const counters = [
    { name: "sessions", value: sessions.length },
    { name: "events", value: events.length },
    { name: "position", value: copies },
  ];
  const many: Record<string, Row[]> = { ...rows, sessions, events, counters };
  const disk = fakeDisk();
  await new Promise<void>((resolve, reject) => {
    const request = disk.indexedDB.open("ligne", version * 10);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const [index, { keyPath: path, unique }] of Object.entries(indexes)) store.createIndex(index, path, { unique });
        for (const row of many[name] ?? []) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
  return { disk, rows: many };
}

async function shapeOf(indexedDB: IDBFactory): Promise<Frozen["stores"]> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("ligne");
    request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
  });
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const shape = names.map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique } = store.index(index);
      return [index, { keyPath: keyPath as string | string[], unique }] as const;
    });
    return [name, { keyPath: store.keyPath as string, indexes: Object.fromEntries(indexes) }] as const;
  });
  db.close();
  return Object.fromEntries(shape);
}

/** Names of the fields, at every depth. */
function fields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fields);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, fields(inner)]),
  );
}
