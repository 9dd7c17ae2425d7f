import type { ComposerSurface } from "../check";
import type { ComposerHealth, DraftEvent, FillerVerdict, GateEntry, SettledSummary } from "../metrics";
import type { AppendRequest, RecorderPorts } from "./ports";
import { createQueue } from "./queue";

type IgnoringEvent = Omit<Extract<DraftEvent, { type: "ignored" | "unignored" | "wrong-alert" }>, "id" | "sequence" | "at">;

export interface Recorder {
  /** Begins a session for a draft; the one before is closed. */
  open(where: {
    readonly page?: { readonly id?: string; readonly name?: string };
    readonly surface: ComposerSurface;
    readonly health?: () => ComposerHealth;
  }): void;
  /** Notes what the check said when the text came to rest; the same summary twice is noted once. */
  settled(summary: SettledSummary): void;
  /** Notes that the editor could not be read, by its reason code. */
  unreadable(reason: string, health?: () => ComposerHealth): void;
  /** Notes that something was ignored or taken back: the rule and how far. */
  ignoring(event: IgnoringEvent): void;
  /** Notes what came of a press on the button that publishes. */
  gate(entry: GateEntry): void;
  /** Notes what the author said of a remark about filler. */
  fillerVerdict(said: FillerVerdict): void;
  /** Sends at once what waits for another attempt: word came that the store may be there again. */
  again(): void;
  /** Ends the session, when there is one. */
  close(): void;
}

/** Numbers the events of each session and hands them to a queue that sends them in order. */
export function createRecorder(ports: RecorderPorts, signal: AbortSignal): Recorder {
  const queue = createQueue(ports, signal);
  let session: Omit<AppendRequest, "events"> | undefined;
  let sequence = 0;
  let lastSummary = "";

  const note = (
    event:
      | { type: "opened"; health?: ComposerHealth }
      | { type: "closed" }
      | IgnoringEvent
      | { type: "settled"; summary: SettledSummary }
      | ({ type: "gate" } & GateEntry)
      | ({ type: "filler-verdict" } & FillerVerdict)
      | { type: "unreadable"; reason: string; health?: ComposerHealth },
  ) => {
    if (!session) return;
    sequence += 1;
    queue.add(session, { ...event, id: ports.newId(), sequence, at: ports.now() } satisfies DraftEvent);
  };

  const close = () => {
    note({ type: "closed" });
    session = undefined;
  };

  return {
    open({ page, surface, health }) {
      close();
      session = { sessionId: ports.newId(), surface, ...(page ? { page } : {}) };
      sequence = 0;
      lastSummary = "";
      note({ type: "opened", ...(health && { health: health() }) });
    },
    settled(summary) {
      const key = JSON.stringify(summary);
      if (key === lastSummary) return;
      lastSummary = key;
      note({ type: "settled", summary });
    },
    unreadable(reason, health) {
      if (lastSummary === reason) return;
      lastSummary = reason;
      note({ type: "unreadable", reason, ...(health && { health: health() }) });
    },
    ignoring: note,
    gate: (entry) => note({ type: "gate", ...entry }),
    fillerVerdict: (said) => note({ type: "filler-verdict", ...said }),
    again: queue.again,
    close,
  };
}
