import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SettledSummary } from "../../lib/metrics";
import { type AppendOutcome, type AppendRequest, createRecorder, type SavingState } from "../../lib/session";

const summary = (length: number): SettledSummary => ({
  length,
  language: "fr",
  charterId: "atelier",
  charterVersion: "1.0.0",
  findings: [],
  filler: { score: 0, flag: false, kinds: [] },
  substance: [],
});

/** A background that answers as told and remembers, like the real one, each event once. */
function bench(answers: AppendOutcome["status"][] = []) {
  const lifetime = new AbortController();
  const requests: AppendRequest[] = [];
  const stored = new Map<string, { session: string; sequence: number; type: string }>();
  const states: SavingState[] = [];
  const later: (() => void)[] = [];
  let ids = 0;
  const recorder = createRecorder(
    {
      append: async (request) => {
        requests.push(request);
        const status = answers.shift() ?? "stored";
        // “unreachable” may mean that only the answer was lost: the events are stored all the same.
        if (status === "stored" || status === "unreachable")
          for (const event of request.events)
            stored.set(event.id, { session: request.sessionId, sequence: event.sequence, type: event.type });
        return status === "refused" ? { status, health: { status: "full" } } : { status };
      },
      now: () => "2026-11-23T09:00:00.000Z",
      newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
      onSaving: (state) => states.push(state),
      later: (task) => later.push(task),
    },
    lifetime.signal,
  );
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { recorder, requests, stored, states, later, lifetime, rest };
}

const health = { surface: "reels", editorFound: true, editorKind: "draft-js", labelKnown: true, families: ["url"] } as const;

const where = { page: { id: "1", name: "Atelier Test" }, surface: "facebook-post" } as const;

describe("the recorder of one tab", () => {
  it("keeps how well the composer was known, asked for only when something is noted", async () => {
    const { recorder, requests, rest } = bench();
    let asked = 0;
    const ask = () => {
      asked += 1;
      return { ...health, families: [...health.families] };
    };
    recorder.open({ ...where, health: ask });
    recorder.unreadable("signals-disagree", ask);
    recorder.unreadable("signals-disagree", ask);
    await rest();
    expect(asked).toBe(2);
    const events = requests.flatMap((request) => request.events);
    expect(events.map((event) => "health" in event && event.health)).toEqual([health, health]);
  });

  it("numbers the events of a draft and calls them saved only after the answer", async () => {
    const { recorder, stored, states, rest } = bench();
    recorder.open(where);
    recorder.settled(summary(10));
    expect(states).toEqual([{ status: "saving" }]);
    await rest();
    expect([...stored.values()].map(({ sequence, type }) => [sequence, type])).toEqual([
      [1, "opened"],
      [2, "settled"],
    ]);
    expect(states.at(-1)).toEqual({ status: "saved" });
  });

  it("numbers a press on Publish among the other events, and notes none while there is no draft", async () => {
    const { recorder, requests, rest } = bench();
    const press = {
      outcome: "stopped",
      mode: "confirm",
      counts: { hint: 0, advice: 0, must: 1, block: 0 },
      ruleIds: ["bait-react"],
    } as const;
    recorder.gate({ ...press, ruleIds: [...press.ruleIds] });
    recorder.open(where);
    recorder.gate({ ...press, ruleIds: [...press.ruleIds] });
    await rest();
    const events = requests.flatMap((request) => request.events);
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ["opened", 1],
      ["gate", 2],
    ]);
    expect(events[1]).toMatchObject(press);
  });

  it("notes the same summary once", async () => {
    const { recorder, stored, rest } = bench();
    recorder.open(where);
    recorder.settled(summary(10));
    recorder.settled(summary(10));
    recorder.settled(summary(11));
    await rest();
    expect([...stored.values()].filter(({ type }) => type === "settled")).toHaveLength(2);
  });

  it("F4 sends the same events with the same ids again when nobody answered", async () => {
    const { recorder, requests, states, later, stored, rest } = bench(["unreachable"]);
    recorder.open(where);
    await rest();
    expect(states.at(-1)).toEqual({ status: "not-saved", outcome: { status: "unreachable" } });
    later.shift()?.();
    await rest();
    expect(requests[1]?.events.map(({ id }) => id)).toEqual(requests[0]?.events.map(({ id }) => id));
    expect(stored.size).toBe(1);
    expect(states.at(-1)).toEqual({ status: "saved" });
  });

  it("F9 sends what waits as soon as word comes that the store is back, and once only", async () => {
    const { recorder, requests, states, later, stored, rest } = bench(["refused"]);
    recorder.open(where);
    await rest();
    expect(states.at(-1)).toMatchObject({ status: "not-saved" });
    recorder.again();
    recorder.again();
    await rest();
    expect(states.at(-1)).toEqual({ status: "saved" });
    expect(stored.size).toBe(1);
    later.shift()?.();
    recorder.again();
    await rest();
    expect(requests, "nothing is left for the attempt that was planned").toHaveLength(2);
  });

  it("F7 keeps everything while the store refuses, and says so", async () => {
    const { recorder, states, later, stored, rest } = bench(["refused", "refused", "refused"]);
    recorder.open(where);
    await rest();
    recorder.settled(summary(5));
    await rest();
    expect(states.at(-1)).toEqual({ status: "not-saved", outcome: { status: "refused", health: { status: "full" } } });
    expect(later, "one retry is planned, not one per event").toHaveLength(1);
    later.shift()?.();
    await rest();
    later.shift()?.();
    await rest();
    expect([...stored.values()].map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it("F5 stops for good when the extension was updated under the page", async () => {
    const { recorder, requests, states, later, rest } = bench(["updated"]);
    recorder.open(where);
    await rest();
    recorder.settled(summary(1));
    await rest();
    expect(requests).toHaveLength(1);
    expect(later).toEqual([]);
    expect(states.at(-1)).toEqual({ status: "not-saved", outcome: { status: "updated" } });
  });

  it("drops a batch that will never be taken, says so once, and goes on with the next", async () => {
    const { recorder, requests, states, later, stored, rest } = bench(["rejected"]);
    recorder.open(where);
    recorder.settled(summary(1));
    await rest();
    expect(states).toEqual([
      { status: "saving" },
      { status: "not-saved", outcome: { status: "rejected" } },
      { status: "saving" },
      { status: "saved" },
    ]);
    expect(requests.map(({ events }) => events.map(({ sequence }) => sequence))).toEqual([[1], [2]]);
    expect([...stored.values()].map(({ sequence }) => sequence)).toEqual([2]);
    expect(later, "nothing is tried again").toEqual([]);
  });

  it("does not call the rest saved when the last batch was dropped, and waits no longer for the next", async () => {
    const { recorder, states, later, stored, rest } = bench(["stored", "rejected"]);
    recorder.open(where);
    await rest();
    recorder.settled(summary(1));
    await rest();
    expect(states.at(-1)).toEqual({ status: "not-saved", outcome: { status: "rejected" } });
    recorder.settled(summary(2));
    await rest();
    expect([...stored.values()].map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(states.at(-1)).toEqual({ status: "saved" });
    expect(later).toEqual([]);
  });

  it("closes one session before it opens the next, and sends nothing without a session", async () => {
    const { recorder, stored, rest } = bench();
    recorder.settled(summary(1));
    recorder.close();
    recorder.open(where);
    recorder.open({ surface: "facebook-reel" });
    await rest();
    expect([...stored.values()].map(({ type }) => type)).toEqual(["opened", "closed", "opened"]);
    expect(new Set([...stored.values()].map(({ session }) => session)).size).toBe(2);
  });

  it("F2 whatever is lost on the way, every event arrives once and in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<AppendOutcome["status"]>("stored", "unreachable", "refused"), { maxLength: 20 }),
        fc.array(fc.oneof(fc.nat(50), fc.constant("open" as const)), { maxLength: 30 }),
        async (answers, steps) => {
          const { recorder, stored, later, rest } = bench([...answers]);
          recorder.open(where);
          let expected = 1;
          let last: number | undefined;
          for (const step of steps) {
            if (step === "open") {
              recorder.open(where);
              expected += 2;
              last = undefined;
            } else {
              recorder.settled(summary(step));
              if (step !== last) expected += 1;
              last = step;
            }
          }
          await rest();
          for (let retry = later.shift(); retry; retry = later.shift()) {
            retry();
            await rest();
          }
          expect(stored.size).toBe(expected);
          const bySession = new Map<string, number[]>();
          for (const { session, sequence } of stored.values()) bySession.set(session, [...(bySession.get(session) ?? []), sequence]);
          for (const sequences of bySession.values()) expect(sequences).toEqual(sequences.map((_, index) => index + 1));
        },
      ),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) },
    );
  });
});
