import { type ReadonlySignal, signal } from "@preact/signals";
import type { StoredIgnore } from "../metrics";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";

export type IgnoresView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | {
      readonly status: "shown";
      /** Newest first. */
      readonly ignores: readonly StoredIgnore[];
      /** Why the newest look failed; what is shown dates from before. */
      readonly stale?: RequestFailure;
    };

/** What came of the last press on a line. */
export type TakenBack =
  | { readonly status: "done"; readonly ignore: StoredIgnore }
  | { readonly status: "failed"; readonly reason: RequestFailure };

export interface IgnoresState {
  readonly view: ReadonlySignal<IgnoresView>;
  readonly takenBack: ReadonlySignal<TakenBack | undefined>;
  load(): Promise<void>;
  /** The remark is to be made again. */
  takeBack(ignore: StoredIgnore): Promise<void>;
  /** Ignores once more what was taken back last. */
  undo(): Promise<void>;
}

/** Everything that was ignored in composers, and the way back. */
export function createIgnores({ client, signal: ended }: PageInputs): IgnoresState {
  const view = signal<IgnoresView>({ status: "loading" });
  const takenBack = signal<TakenBack | undefined>(undefined);

  const load = coalesce(async () => {
    const answer = await client.request("ignores.list", {});
    if (ended.aborted) return;
    const before = view.value;
    if (answer.ok) view.value = { status: "shown", ignores: answer.value.ignores };
    else if (before.status === "shown") view.value = { ...before, stale: answer.reason };
    else view.value = { status: "failed", reason: answer.reason };
  });

  return {
    view,
    takenBack,
    load,
    async takeBack(ignore) {
      const answer = await client.request("ignores.remove", { id: ignore.id });
      if (ended.aborted) return;
      takenBack.value = answer.ok ? { status: "done", ignore } : { status: "failed", reason: answer.reason };
      await load();
    },
    async undo() {
      const last = takenBack.value;
      if (last?.status !== "done") return;
      const answer = await client.request("ignores.add", { ignore: last.ignore });
      if (ended.aborted) return;
      takenBack.value = answer.ok ? undefined : { status: "failed", reason: answer.reason };
      await load();
    },
  };
}
