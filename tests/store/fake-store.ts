import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { DraftEvent, KeptDraft, SettledSummary, StoredIgnore } from "../../lib/metrics";
import type { PastPost } from "../../lib/posts";
import { type EventBatch, type LocalArea, openStore, type StoreEvent, type StorePorts } from "../../lib/store";

/** An in-memory IndexedDB and `storage.local`; it says nothing about durability, only about logic. */

interface FakeLocal extends LocalArea {
  readonly values: Map<string, unknown>;
  /** Set to make every write fail, as on a full disk. */
  failWith: Error | undefined;
}

function fakeLocal(): FakeLocal {
  const values = new Map<string, unknown>();
  const local: FakeLocal = {
    values,
    failWith: undefined,
    async get(keys) {
      const wanted = keys ?? [...values.keys()];
      return Object.fromEntries(wanted.filter((key) => values.has(key)).map((key) => [key, structuredClone(values.get(key))]));
    },
    async set(items) {
      if (local.failWith) throw local.failWith;
      for (const [key, value] of Object.entries(items)) values.set(key, JSON.parse(JSON.stringify(value)));
    },
    async remove(keys) {
      for (const key of keys) values.delete(key);
    },
  };
  return local;
}

export const DAY = 24 * 60 * 60 * 1_000;
/** 23 November 2026, noon UTC. */
export const NOON = Date.UTC(2026, 10, 23, 12);

/** A disk: what outlives the worker. Each `start` is a new worker on it. */
export function fakeDisk() {
  let indexedDB = new IDBFactory();
  const local = fakeLocal();
  const events: StoreEvent[] = [];
  const clock = { now: NOON };
  let ids = 0;
  return {
    local,
    events,
    clock,
    get indexedDB() {
      return indexedDB;
    },
    /** The browser deletes the whole database, as Chromium does at the start after a full disk. */
    wipe() {
      indexedDB = new IDBFactory();
    },
    start(overrides: Partial<StorePorts> = {}) {
      return openStore({
        place: { name: "ligne", indexedDB, IDBKeyRange },
        local,
        now: () => clock.now,
        newId: () => uuid(900_000 + ids++),
        build: "0.1.0",
        onEvent: (event) => events.push(event),
        ...overrides,
      });
    },
  };
}
export type FakeDisk = ReturnType<typeof fakeDisk>;

/** A valid UUID with a number in it. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

function summary(findings: number, flag = false): SettledSummary {
  return {
    length: 120,
    language: "fr",
    charterId: "maison",
    charterVersion: "1.0.0",
    findings: findings === 0 ? [] : [{ ruleId: "hashtag-count", severity: "advice", count: findings }],
    filler: { score: flag ? 0.9 : 0.1, flag, kinds: flag ? ["listicle"] : [] },
    substance: ["fact"],
  };
}

/** Event number `sequence` of session number `session`: opened, then settled each time. */
export function event(session: number, sequence: number, at = NOON): DraftEvent {
  const common = { id: uuid(session * 10_000 + sequence), sequence, at: new Date(at).toISOString() };
  return sequence === 1 ? { type: "opened", ...common } : { type: "settled", ...common, summary: summary(sequence) };
}

export function batch(session: number, sequences: readonly number[], at = NOON): EventBatch {
  return {
    sessionId: uuid(session),
    surface: "facebook-post",
    page: { id: "1234567890", name: "Boulangerie des Halles" },
    events: sequences.map((sequence) => event(session, sequence, at)),
  };
}

/** Ignore number `number`: a rule in one draft, unless told otherwise. */
export function ignoreOf(number: number, changes: Partial<StoredIgnore> = {}): StoredIgnore {
  return {
    id: uuid(500_000 + number),
    scope: "post",
    ruleId: "exclamation",
    severity: "advice",
    page: { id: "1234567890", name: "Boulangerie des Halles" },
    charterId: "maison",
    draftId: uuid(600_000),
    at: new Date(NOON).toISOString(),
    ...changes,
  };
}

/** A draft with a sheet. */
export const draft: KeptDraft = {
  id: uuid(600_000),
  page: { id: "1234567890", name: "Boulangerie des Halles" },
  sketches: [[1, 2, 3]],
  sheet: { pillarId: "conseil", plannedAt: "2026-11-30T09:00:00+01:00" },
};

/** Everything in the database, read past the store, without what depends on the order of arrival. */
export async function dump(disk: FakeDisk): Promise<Record<string, Record<string, unknown>[]>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = disk.indexedDB.open("ligne");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, "readonly");
  const tables = await Promise.all(
    names.map(
      (name) =>
        new Promise<[string, Record<string, unknown>[]]>((resolve, reject) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => resolve([name, request.result]);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  db.close();
  return Object.fromEntries(tables);
}

/** A post of the Page “Atelier Lumen”, `daysAgo` days before noon. */
export function postOf(number: number, daysAgo = number, more: Partial<PastPost> = {}): PastPost {
  return {
    id: uuid(700_000 + number),
    page: { id: "1234567890", name: "Atelier Lumen" },
    surface: "facebook-post",
    text: `Chantier numéro ${number}, terminé à Clisson avec Nadia.`,
    publishedAt: new Date(NOON - daysAgo * DAY).toISOString(),
    origin: "seen",
    pillarId: "chantiers",
    objectiveId: "devis",
    charterId: "maison",
    charterVersion: "1.0.0",
    counts: { hint: 1, advice: 0, must: 0, block: 0 },
    shingles: [number, number + 1_000],
    ...more,
  };
}
