import { type ReadonlySignal, signal } from "@preact/signals";
import type { DraftSession } from "../metrics";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";

/** Sessions shown at first, and added by each “more”. */
export const PAGE_LENGTH = 50;
/** Most sessions that one request may ask for; the message table's own limit. */
const REQUEST_LENGTH = 200;

export type SessionsView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | {
      readonly status: "shown";
      /** Last touched first, each once. */
      readonly sessions: readonly DraftSession[];
      /** How many are stored. */
      readonly total: number;
      /** How many “more” would add. */
      readonly next: number;
      readonly loadingMore: boolean;
      /** Why the newest look failed; what is shown dates from before. */
      readonly stale?: RequestFailure;
    };

export interface SessionsState {
  readonly view: ReadonlySignal<SessionsView>;
  /** Reads again as many as are shown. */
  load(): Promise<void>;
  more(): Promise<void>;
}

/** The stored draft sessions, page by page. */
export function createSessions({ client, signal: ended }: PageInputs): SessionsState {
  const view = signal<SessionsView>({ status: "loading" });
  let wanted = PAGE_LENGTH;

  const load = coalesce(async () => {
    const outcome = await readSessions(client, wanted);
    if (ended.aborted) return;
    const before = view.value;
    if (outcome.ok) {
      const { sessions, total } = outcome;
      view.value = { status: "shown", sessions, total, next: Math.min(PAGE_LENGTH, total - sessions.length), loadingMore: false };
    } else if (before.status === "shown") {
      view.value = { ...before, loadingMore: false, stale: outcome.reason };
    } else {
      view.value = { status: "failed", reason: outcome.reason };
    }
  });

  return {
    view,
    load,
    async more() {
      const before = view.value;
      if (before.status !== "shown" || before.next <= 0 || before.loadingMore) return;
      wanted = before.sessions.length + PAGE_LENGTH;
      view.value = { ...before, loadingMore: true };
      await load();
    },
  };
}

type ReadOutcome =
  | { readonly ok: true; readonly sessions: readonly DraftSession[]; readonly total: number }
  | { readonly ok: false; readonly reason: RequestFailure };

/** The first `wanted` sessions. A session that moved up between two requests is kept once, at its newest place. */
async function readSessions(client: PageInputs["client"], wanted: number): Promise<ReadOutcome> {
  const sessions = new Map<string, DraftSession>();
  let total = 0;
  let before: string | undefined;
  do {
    const limit = Math.min(REQUEST_LENGTH, wanted - sessions.size);
    const result = await client.request("sessions.list", before === undefined ? { limit } : { limit, before });
    if (!result.ok) return { ok: false, reason: result.reason };
    total = result.value.total;
    const last = result.value.sessions.at(-1);
    for (const session of result.value.sessions) if (!sessions.has(session.id)) sessions.set(session.id, session);
    if (last === undefined || last.id === before || result.value.sessions.length < limit) break;
    before = last.id;
  } while (sessions.size < wanted);
  return { ok: true, sessions: [...sessions.values()], total: Math.max(total, sessions.size) };
}
