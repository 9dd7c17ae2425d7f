import { type ReadonlySignal, signal } from "@preact/signals";
import { type BackupFault, type ReadBackup, readBackup } from "../backup";
import type { ReplyOf, RequestResult } from "../messages";
import type { HealthState } from "./health";
import type { PageInputs, RequestFailure } from "./inputs";

/** A backup that is whole, before anything of it is taken over. */
export interface BackupContent {
  readonly createdAt: string;
  readonly app: string;
  /** Rows of each table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type RestoreHow = "merge" | "replace";
export type RestoreView =
  | { readonly status: "waiting" }
  /** `share`: how much of it has been looked at, 0 to 1. */
  | { readonly status: "reading"; readonly share: number }
  /** Nothing was changed. */
  | { readonly status: "refused"; readonly fault: BackupFault }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "ready"; readonly content: BackupContent }
  | { readonly status: "writing"; readonly content: BackupContent }
  | { readonly status: "done"; readonly how: RestoreHow; readonly added: number };

export interface Restoring {
  readonly view: ReadonlySignal<RestoreView>;
  /** Reads the text of a file whole and sets its rows aside; nothing stored is touched. */
  examine(text: string): Promise<void>;
  /** Puts it in: all or nothing. After a loss, what the safety copy holds is put back first. */
  accept(how: RestoreHow): Promise<void>;
  reset(): void;
}

/** How often it is asked whether the backup is in, milliseconds; the answer itself waits most of that time. */
const AGAIN = 300;
/** A worker that is stopped again and again would never get there. */
const MOST_TRIES = 400;

/** `begins` is told when a file comes in. */
export function createRestoring(
  { client, signal: ended }: PageInputs,
  health: HealthState,
  wait: (milliseconds: number) => Promise<void>,
  changed: () => Promise<void>,
  begins: () => void = () => undefined,
): Restoring {
  const view = signal<RestoreView>({ status: "waiting" });
  let ready: { readonly id: string; readonly content: BackupContent } | undefined;
  let round = 0;

  /** Sets all rows aside; nothing when they are there and sound. */
  const setAside = async (id: string, backup: ReadBackup, still: () => boolean): Promise<RestoreView | undefined> => {
    const { counts } = backup.head;
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    let set = 0;
    for (const { table, rows, line } of backup.batches()) {
      const put = await client.request("restore.put", { id, table, line, rows: rows.map((row) => ({ ...row })) });
      const wrong = faultOf(put);
      if (wrong || !still()) return wrong ?? { status: "waiting" };
      set += rows.length;
      view.value = { status: "reading", share: set / Math.max(total, 1) };
    }
    return faultOf(await client.request("restore.check", { id, counts: { ...counts } }));
  };

  const look = async (text: string, still: () => boolean): Promise<RestoreView> => {
    const head = await client.request("backup.head", {});
    if (!head.ok) return { status: "failed", reason: head.reason };
    const read = await readBackup(text, head.value.schema, () => wait(0));
    if (!read.ok) return { status: "refused", fault: read.fault };
    const { counts, schema, createdAt, app } = read.backup.head;
    const begun = await client.request("restore.begin", { schema });
    if (!begun.ok) return { status: "failed", reason: begun.reason };
    const wrong = await setAside(begun.value.id, read.backup, still);
    if (wrong || !still()) return wrong ?? { status: "waiting" };
    const content = { createdAt, app, counts, from: read.backup.from, to: read.backup.to };
    ready = { id: begun.value.id, content };
    return { status: "ready", content };
  };

  const commit = async (id: string, how: RestoreHow): Promise<RestoreView> => {
    let silent = 0;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await client.request("restore.commit", { id, how });
      if (answer.ok && answer.value.status === "done") return { status: "done", how, added: answer.value.added };
      if (answer.ok && answer.value.status === "gone") return { status: "failed", reason: "failed" };
      // A stopped worker does not answer; the next one goes on from what was set aside.
      if (!answer.ok && (answer.reason !== "unreachable" || ++silent > 5)) return { status: "failed", reason: answer.reason };
      await wait(AGAIN);
    }
    return { status: "failed", reason: "unreachable" };
  };

  return {
    view,
    async examine(text) {
      begins();
      const mine = ++round;
      ready = undefined;
      view.value = { status: "reading", share: 0 };
      const found = await look(text, () => mine === round && !ended.aborted);
      if (mine === round && !ended.aborted) view.value = found;
    },
    async accept(how) {
      const mine = ready;
      if (!mine || view.value.status !== "ready") return;
      ready = undefined;
      view.value = { status: "writing", content: mine.content };
      if (health.health.value.status === "lost") await health.recover("restore");
      const outcome = await commit(mine.id, how);
      if (ended.aborted) return;
      view.value = outcome;
      await changed();
    },
    reset() {
      round += 1;
      if (ready) void client.request("restore.drop", {});
      ready = undefined;
      view.value = { status: "waiting" };
    },
  };
}

/** What is wrong, when the background did not take what it was given. */
function faultOf(answer: RequestResult<ReplyOf<"restore.put">>): RestoreView | undefined {
  if (!answer.ok) return { status: "failed", reason: answer.reason };
  if (answer.value.status === "fault") return { status: "refused", fault: answer.value.fault };
  return answer.value.status === "gone" ? { status: "failed", reason: "failed" } : undefined;
}
