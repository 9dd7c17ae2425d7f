import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { GateEvent } from "../metrics";
import type { PageInputs, RequestFailure } from "./inputs";

/** What came of the presses on Publish in one draft. */
export type GatesView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly gates: readonly GateEvent[] };

export interface GatesState {
  /** The presses of one draft, read when they are first asked for. */
  of(sessionId: string): ReadonlySignal<GatesView>;
  /** Reads them again; what is shown stays until the answer comes. */
  load(sessionId: string): Promise<void>;
}

/** Reads presses draft by draft: only for those whose detail is opened. */
export function createGates({ client, signal: ended }: PageInputs): GatesState {
  const views = new Map<string, Signal<GatesView>>();

  const viewOf = (sessionId: string) => {
    const view = views.get(sessionId) ?? signal<GatesView>({ status: "loading" });
    views.set(sessionId, view);
    return view;
  };

  return {
    of: viewOf,
    async load(sessionId) {
      const result = await client.request("session.gates", { sessionId });
      if (ended.aborted) return;
      viewOf(sessionId).value = result.ok ? { status: "shown", gates: result.value.gates } : { status: "failed", reason: result.reason };
    },
  };
}
