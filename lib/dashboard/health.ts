import { type ReadonlySignal, signal } from "@preact/signals";
import type { StoreHealth } from "../messages";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";

/** What the store can do, or why we do not know it. */
export type HealthView = StoreHealth | { readonly status: "asking" } | { readonly status: "silent"; readonly reason: RequestFailure };

/** What became of a choice after a loss. `restored` counts records put back. */
export type RecoveryView =
  | { readonly status: "none" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly choice: RecoveryChoice; readonly restored: number }
  | { readonly status: "failed"; readonly reason: RequestFailure };

export type RecoveryChoice = "restore" | "start-empty";

export interface HealthState {
  readonly health: ReadonlySignal<HealthView>;
  readonly recovery: ReadonlySignal<RecoveryView>;
  load(): Promise<void>;
  /** Acts on a loss as the user chose, then looks again. A second choice while one is running is dropped. */
  recover(choice: RecoveryChoice): Promise<void>;
}

/** Knows whether work is being saved (faults F7–F14) and carries out the choice after a loss (F9). */
export function createHealth({ client, signal: ended }: PageInputs): HealthState {
  const health = signal<HealthView>({ status: "asking" });
  const recovery = signal<RecoveryView>({ status: "none" });

  const load = coalesce(async () => {
    const result = await client.request("store.health", {});
    if (ended.aborted) return;
    health.value = result.ok ? result.value : { status: "silent", reason: result.reason };
  });

  return {
    health,
    recovery,
    load,
    async recover(choice) {
      if (recovery.value.status === "running") return;
      recovery.value = { status: "running" };
      const result = await client.request("store.recover", { choice });
      if (ended.aborted) return;
      recovery.value = result.ok
        ? { status: "done", choice, restored: result.value.restored }
        : { status: "failed", reason: result.reason };
      await load();
    },
  };
}
