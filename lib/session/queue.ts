import type { DraftEvent } from "../metrics";
import type { AppendOutcome, AppendRequest, RecorderPorts } from "./ports";

/** Most events in one message (the protocol's bound) and most kept while nothing can be stored. */
const BATCH = 100;
const KEPT = 2_000;
/** Waiting time before another attempt, milliseconds: doubled each time, up to the second figure. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 60_000;

interface Waiting {
  readonly session: Omit<AppendRequest, "events">;
  readonly event: DraftEvent;
}

/**
 * Sends events in order, one message at a time, and forgets an event only when its message was acknowledged, or when it was
 * rejected for good: those behind it would else wait for ever.
 * A repeated message carries the same ids, so that the store counts it once (F2, F4).
 */
export function createQueue(ports: Pick<RecorderPorts, "append" | "onSaving" | "later">, signal: AbortSignal) {
  const waiting: Waiting[] = [];
  let sending = false;
  let wait = FIRST_WAIT;
  let stopped = false;
  let retryPlanned = false;

  /** The oldest events of one session, as many as one message takes. */
  const nextBatch = (): { request: AppendRequest; size: number } | undefined => {
    const first = waiting[0];
    if (!first) return undefined;
    let size = 1;
    while (size < BATCH && waiting[size]?.session.sessionId === first.session.sessionId) size += 1;
    return { request: { ...first.session, events: waiting.slice(0, size).map(({ event }) => event) }, size };
  };

  /** True when the next batch may be sent at once. */
  const settle = (outcome: AppendOutcome, size: number): boolean => {
    const over = outcome.status === "stored" || outcome.status === "rejected";
    if (over) {
      waiting.splice(0, size);
      wait = FIRST_WAIT;
    }
    if (outcome.status !== "stored") ports.onSaving({ status: "not-saved", outcome });
    else if (waiting.length === 0) ports.onSaving({ status: "saved" });
    stopped = outcome.status === "updated";
    if (!over && !stopped) planRetry();
    return over;
  };

  const planRetry = () => {
    if (retryPlanned) return;
    retryPlanned = true;
    ports.later(
      () => {
        retryPlanned = false;
        flush();
      },
      wait,
      signal,
    );
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };

  const send = async () => {
    sending = true;
    for (let batch = nextBatch(); batch && !signal.aborted; batch = nextBatch()) {
      ports.onSaving({ status: "saving" });
      const outcome = await ports.append(batch.request);
      if (!settle(outcome, batch.size)) break;
    }
    sending = false;
  };

  function flush() {
    if (sending || stopped || signal.aborted) return;
    void send();
  }

  return {
    add(session: Waiting["session"], event: DraftEvent) {
      waiting.push({ session, event });
      // A later “settled” says all that an earlier one said, so the oldest of them may go when nothing can be stored for long.
      if (waiting.length > KEPT) {
        const superseded = waiting.findIndex(({ event: { type } }, index) => type === "settled" && (!sending || index >= BATCH));
        if (superseded >= 0) waiting.splice(superseded, 1);
      }
      flush();
    },
    /** Sends what waits, without waiting for its time. */
    again: flush,
  };
}
