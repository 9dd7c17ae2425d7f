/**
 * Runs in the content script's own world: the real recorder and the real client, saving as fast as the background acknowledges.
 * Bundled and put there by `faults.ts`; a person types too slowly to be in mid-save when something is killed.
 */
import { createClient } from "../../../lib/messages";
import { createRecorder } from "../../../lib/session";

declare const chrome: { runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** What the saver has done so far. */
export interface SaverReport {
  /** Ids of events whose message was answered as stored, in order. */
  readonly acknowledged: readonly string[];
  /** Events handed to the recorder. */
  readonly noted: number;
  /** Messages that went out, tries counted one by one. */
  readonly tries: number;
  /** Tries that brought no answer: the worker was gone. */
  readonly unanswered: number;
  /** Requests that went out more than once, and whether each time under the same id with the same events. */
  readonly repeated: number;
  readonly repeatedChanged: number;
  /** Whether everything noted was acknowledged. */
  readonly drained: boolean;
}

export interface Saver {
  /** Notes new events whenever the last ones were acknowledged, until `stop`. */
  start(): void;
  stop(): void;
  /** Notes one event now. */
  once(): void;
  report(): SaverReport;
}

/** Events of one session before the next session begins. */
const PER_SESSION = 8;

function createSaver(): Saver {
  const acknowledged: string[] = [];
  const sent = new Map<string, string>();
  const repeated = new Set<string>();
  let noted = 0;
  let tries = 0;
  let unanswered = 0;
  let repeatedChanged = 0;
  let running = false;

  const send: Parameters<typeof createClient>[0]["send"] = async (envelope) => {
    tries += 1;
    const content = JSON.stringify(envelope.payload);
    const before = sent.get(envelope.requestId);
    if (before !== undefined) repeated.add(envelope.requestId);
    if (before !== undefined && before !== content) repeatedChanged += 1;
    sent.set(envelope.requestId, content);
    try {
      const answer = await chrome.runtime.sendMessage(envelope);
      if (answer === undefined) unanswered += 1;
      return answer;
    } catch (error) {
      unanswered += 1;
      throw error;
    }
  };
  const client = createClient({ send, isAlive: () => chrome.runtime.id !== undefined });
  const recorder = createRecorder(
    {
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      // The recorder's own pauses, a tenth as long: a test has other things to wait for.
      later: (task, milliseconds, signal) => {
        const timer = setTimeout(task, milliseconds / 10);
        signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
      },
      async append(request) {
        const answer = await client.request("session.append", request);
        if (!answer.ok) return { status: "unreachable" };
        if (!answer.value.ok) return { status: "refused", health: answer.value.health };
        acknowledged.push(...request.events.map(({ id }) => id));
        return { status: "stored" };
      },
      onSaving: ({ status }) => {
        if (status === "saved" && running) note();
      },
    },
    new AbortController().signal,
  );

  /** One to three events at once, so that messages carry pairs and begin sessions in the middle of a batch. */
  function note(): void {
    const burst = 1 + (noted % 3);
    for (let index = 0; index < burst; index += 1) noteOne();
  }

  function noteOne(): void {
    if (noted % PER_SESSION === 0) {
      // Opening closes the session before: two events, but for the first.
      recorder.open({ surface: "facebook-post", page: { id: "1", name: "Harbour & Pine" } });
      noted += noted === 0 ? 1 : 2;
      return;
    }
    noted += 1;
    recorder.settled({
      length: noted % 2_000,
      language: "en",
      charterId: "example",
      charterVersion: "1.0.0",
      findings: [{ ruleId: "length", severity: "advice", count: noted % 7 }],
      filler: { score: 0, flag: false, kinds: [] },
      substance: [],
    });
  }

  return {
    start() {
      running = true;
      note();
    },
    stop() {
      running = false;
    },
    once: noteOne,
    report: () => ({
      acknowledged,
      noted,
      tries,
      unanswered,
      repeated: repeated.size,
      repeatedChanged,
      drained: acknowledged.length === noted,
    }),
  };
}

declare global {
  var saver: Saver;
}

globalThis.saver = createSaver();
