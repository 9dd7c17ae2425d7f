import type { RequestOf, StoreHealth } from "../messages";

export type AppendRequest = RequestOf<"session.append">;

/** What became of one attempt to store events. */
export type AppendOutcome =
  | { readonly status: "stored" }
  /** The store answered and refused; nothing was written. */
  | { readonly status: "refused"; readonly health: StoreHealth }
  /** The background will never take this request; nothing was written, and sending it again would change nothing. */
  | { readonly status: "rejected" }
  /** Nobody answered after the client's own retries. */
  | { readonly status: "unreachable" }
  /** The extension was updated under this page; only a reload helps. */
  | { readonly status: "updated" };

/** Whether what was noted so far is kept. */
export type SavingState =
  | { readonly status: "saved" }
  | { readonly status: "saving" }
  | { readonly status: "not-saved"; readonly outcome: Exclude<AppendOutcome, { status: "stored" }> };

export interface RecorderPorts {
  append(request: AppendRequest): Promise<AppendOutcome>;
  /** ISO 8601 with time zone `Z`. */
  now(): string;
  /** A random UUID. */
  newId(): string;
  onSaving(state: SavingState): void;
  /** Runs `task` after `milliseconds`, unless the signal has aborted. */
  later(task: () => void, milliseconds: number, signal: AbortSignal): void;
}
