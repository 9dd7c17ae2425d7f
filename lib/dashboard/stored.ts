import { type ReadonlySignal, signal } from "@preact/signals";
import { backupName } from "../backup";
import type { StoredSummary } from "../messages";
import { eachPage, makeBackup } from "./backup-making";
import type { CharterPorts } from "./charter-tools";
import { createErasing, type Erasing } from "./erasing";
import type { HealthState } from "./health";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";
import { createRestoring, type Restoring } from "./restoring";

export type StoredView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly summary: StoredSummary };

export type MakingView =
  | { readonly status: "none" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly file: string }
  | { readonly status: "failed"; readonly reason: RequestFailure };

/** All data on this computer: what there is, the backup file, the way back, and erasing. */
export interface StoredState {
  readonly view: ReadonlySignal<StoredView>;
  /** A backup, or the readable export, on its way into a file. */
  readonly making: ReadonlySignal<MakingView>;
  /** The reader is to be told that there is no backup. */
  readonly reminding: ReadonlySignal<boolean>;
  readonly restoring: Restoring;
  readonly erasing: Erasing;
  load(): Promise<void>;
  /** Looks once whether it is time to speak of a backup. */
  remind(): Promise<void>;
  later(): void;
  backUp(): Promise<void>;
  /** Everything as readable JSON. @param words what each table holds, by its name */
  exportReadable(words: Readonly<Record<string, string>>): Promise<void>;
  keepFor(days: number): Promise<void>;
}

interface Outside extends Pick<CharterPorts, "download" | "today" | "schedule"> {
  readonly version: string;
  /** Lets go of what our pages keep by themselves. */
  forget(): Promise<void>;
}

export function createStored(inputs: PageInputs, outside: Outside, health: HealthState): StoredState {
  const { client, signal: ended } = inputs;
  const view = signal<StoredView>({ status: "loading" });
  const making = signal<MakingView>({ status: "none" });
  const reminding = signal(false);
  const wait = (milliseconds: number) => new Promise<void>((resolve) => void outside.schedule(resolve, milliseconds));

  const load = coalesce(async () => {
    const answer = await client.request("stored.summary", {});
    if (ended.aborted) return;
    if (answer.ok) view.value = { status: "shown", summary: answer.value };
    else if (view.value.status !== "shown") view.value = { status: "failed", reason: answer.reason };
  });
  const handOut = async (make: () => Promise<{ file: string; text: string } | RequestFailure>): Promise<boolean> => {
    if (making.value.status === "running") return false;
    making.value = { status: "running" };
    const made = await make();
    if (ended.aborted) return false;
    if (typeof made === "string") {
      making.value = { status: "failed", reason: made };
      return false;
    }
    outside.download(made.file, made.text);
    making.value = { status: "done", file: made.file };
    return true;
  };

  // What was said of the one is out of date once the other begins.
  const restoring = createRestoring(inputs, health, wait, load, () => erasing.quiet());
  const erasing = createErasing(
    inputs,
    load,
    () => outside.forget(),
    () => restoring.view.value.status === "done" && restoring.reset(),
  );

  return {
    view,
    making,
    reminding,
    restoring,
    erasing,
    load,
    async remind() {
      await load();
      if (view.value.status !== "shown" || !view.value.summary.remind) return;
      reminding.value = true;
      await client.request("backup.note", { what: "reminded" });
    },
    later() {
      reminding.value = false;
    },
    async backUp() {
      const isOut = await handOut(async () => {
        const about = { app: outside.version, createdAt: new Date().toISOString() };
        const made = await makeBackup(client, about, () => wait(0));
        return made.ok ? { file: backupName(outside.today()), text: made.text } : made.reason;
      });
      if (!isOut) return;
      reminding.value = false;
      await client.request("backup.note", { what: "made" });
      await load();
    },
    async exportReadable(words) {
      await handOut(async () => {
        const head = await client.request("backup.head", {});
        if (!head.ok) return head.reason;
        const tables: Record<string, { about: string; rows: unknown[] }> = {};
        const failed = await eachPage(client, head.value.tables ?? [], (table, rows) => {
          tables[table] ??= { about: words[table] ?? "", rows: [] };
          // The salt tells nothing about anybody; with it words could be tried against their fingerprints.
          tables[table].rows.push(...rows.filter(({ key }) => table !== "settings" || key !== "salt"));
        });
        if (failed !== undefined) return failed;
        const text = `${JSON.stringify({ madeAt: new Date().toISOString(), ligne: outside.version, ...tables }, undefined, 2)}\n`;
        return { file: `ligne-my-data-${outside.today()}.json`, text };
      });
    },
    async keepFor(days) {
      await client.request("retention.set", { days });
      await load();
    },
  };
}
