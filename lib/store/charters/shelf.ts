import type { KeptCharter } from "../../charter";
import type { SecondCopy } from "../copy/second-copy";
import type { Database } from "../opening/database";
import type { Stored } from "../stored";
import {
  type Authored,
  addCharter,
  bindPage,
  type CharterOutcome,
  publish,
  removeCharter,
  restoreVersion,
  saveDraft,
  setCompany,
} from "./charters";
import { type CharterDesk, changeCharters, draftKey, readVersions } from "./desk";
import { type BindingRow, type CharterRow, type CharterVersionRow, DRAFT, pageKey, versionKey } from "./rows";

/** A charter with what belongs to it. */
export interface OpenedCharter {
  readonly row: CharterRow;
  readonly charter: KeptCharter;
  readonly draft?: CharterVersionRow;
  /** Oldest first, without the draft. */
  readonly versions: readonly CharterVersionRow[];
}

/** The company's own charters. Every change is one transaction, and its rows are in the second copy too. */
export interface CharterShelf {
  list(): Promise<Stored<{ charters: CharterRow[]; bindings: BindingRow[]; drafts: string[] }>>;
  /** The charter in force, alone; nothing when it is gone. */
  current(id: string): Promise<Stored<KeptCharter | undefined>>;
  open(id: string): Promise<Stored<OpenedCharter | undefined>>;
  version(id: string, number: number): Promise<Stored<KeptCharter | undefined>>;
  add(charter: KeptCharter, authored: Authored): Promise<Stored<CharterOutcome>>;
  publish(charter: KeptCharter, base: number, authored: Authored): Promise<Stored<CharterOutcome>>;
  restore(id: string, number: number, authored: Authored): Promise<Stored<CharterOutcome>>;
  saveDraft(charter: KeptCharter, base: number, at: number): Promise<Stored<boolean>>;
  dropDraft(id: string): Promise<Stored<void>>;
  bind(id: string, kind: "id" | "name", value: string): Promise<Stored<boolean>>;
  unbind(kind: "id" | "name", value: string): Promise<Stored<void>>;
  setCompany(id: string | undefined): Promise<Stored<void>>;
  remove(id: string): Promise<Stored<void>>;
}

interface ShelfPorts {
  reading<Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value>>;
  changing<Value>(task: (open: { readonly db: Database; readonly instance: string }) => Promise<Value>): Promise<Stored<Value>>;
  readonly second: Pick<SecondCopy, "noteCharters">;
}

export function createCharterShelf({ reading, changing, second }: ShelfPorts): CharterShelf {
  const change = <Value>(task: (desk: CharterDesk) => Promise<Value>) =>
    changing(async ({ db, instance }) => {
      const { value, change: done } = await changeCharters(db, instance, task);
      await second.noteCharters(instance, done);
      return value;
    });
  const versionOf = async (db: Database, id: string, number: number) => (await db.charterVersions.get(versionKey(id, number)))?.charter;
  return {
    list: () =>
      reading(async (db) => {
        const charters = await db.charters.toArray();
        const keys = await db.charterVersions
          .where("id")
          .anyOf(charters.map(({ id }) => draftKey(id)))
          .primaryKeys();
        const drafts = charters.map(({ id }) => id).filter((id) => keys.includes(draftKey(id)));
        return { charters, bindings: await db.bindings.toArray(), drafts };
      }),
    current: (id) =>
      reading(async (db) => {
        const row = await db.charters.get(id);
        return row && versionOf(db, id, row.number);
      }),
    open: (id) =>
      reading(async (db) => {
        const row = await db.charters.get(id);
        const all = await readVersions(db, id);
        const head = all.find(({ number }) => number === row?.number);
        if (!row || !head) return undefined;
        const draft = all.find(({ number }) => number === DRAFT);
        return { row, charter: head.charter, versions: all.filter(({ number }) => number !== DRAFT), ...(draft && { draft }) };
      }),
    version: (id, number) => reading((db) => versionOf(db, id, number)),
    add: (charter, authored) => change((desk) => addCharter(desk, charter, authored)),
    publish: (charter, base, authored) => change((desk) => publish(desk, { charter, base, ...authored })),
    restore: (id, number, authored) => change((desk) => restoreVersion(desk, id, number, authored)),
    saveDraft: (charter, base, at) => change((desk) => saveDraft(desk, charter, base, at)),
    dropDraft: (id) => change((desk) => desk.drop("charterVersions", draftKey(id))),
    bind: (id, kind, value) => change((desk) => bindPage(desk, id, kind, value)),
    unbind: (kind, value) => change((desk) => desk.drop("bindings", pageKey(kind, value))),
    setCompany: (id) => change((desk) => setCompany(desk, id)),
    remove: (id) => change((desk) => removeCharter(desk, id)),
  };
}
