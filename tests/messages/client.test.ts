import { describe, expect, it } from "vitest";
import { createClient, createServer, type Handlers, MESSAGE_TYPES, protocol } from "../../lib/messages";
import { REQUEST_ID, replies, requests } from "./requests";
import { content, page, self } from "./senders";

const INVALIDATED = "Extension context invalidated.";
const NO_RECEIVER = "Could not establish connection. Receiving end does not exist.";

/** A clock that moves only when everybody waits: a wait ends when no other work is left. */
function fakeClock() {
  let time = 0;
  const waiting: { at: number; end: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => time,
    wait: (milliseconds: number) => new Promise<void>((end) => waiting.push({ at: time + milliseconds, end })),
    /** Runs until the promise is settled; returns its value and the time it took. */
    async run<Value>(promise: Promise<Value>): Promise<{ value: Value; took: number }> {
      const started = time;
      let done = false;
      const marked = promise.finally(() => {
        done = true;
      });
      await settle();
      while (!done) {
        const next = waiting.sort((a, b) => a.at - b.at).shift();
        if (!next) throw new Error("waits for ever");
        time = Math.max(time, next.at);
        next.end();
        await settle();
      }
      return { value: await marked, took: time - started };
    },
  };
}

type Step = "lost" | "killed" | "hangs" | "invalidated" | { answer: unknown };

/** A background that behaves as listed, one entry per try, and notes what it was sent. */
function setUp(steps: readonly Step[], isAlive: () => boolean = () => true) {
  const clock = fakeClock();
  const sent: { requestId: string }[] = [];
  const client = createClient({
    ...clock,
    isAlive,
    newId: () => REQUEST_ID,
    send: async (message) => {
      const step = steps[sent.length];
      sent.push(message);
      if (step === "lost") throw new Error(NO_RECEIVER);
      if (step === "killed") return undefined;
      if (step === "hangs") return new Promise(() => undefined);
      if (step === "invalidated") throw new Error(INVALIDATED);
      return step?.answer;
    },
  });
  return { client, clock, sent };
}
const good = { answer: { ok: true, requestId: REQUEST_ID, payload: replies["store.health"] } };

describe("F4: a lost port", () => {
  it.each([[["lost", good]], [["killed", good]], [["hangs", good]], [["lost", "killed", good]], [["hangs", "hangs", good]]] as [Step[]][])(
    "%o: tried again under the same id, answered within five seconds",
    async (steps) => {
      const { client, clock, sent } = setUp(steps);
      const { value, took } = await clock.run(client.request("store.health", {}));
      expect(value).toEqual({ ok: true, value: { status: "ready" } });
      expect(took).toBeLessThanOrEqual(5_000);
      expect(sent).toHaveLength(steps.length);
      expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(1);
    },
  );

  it.each([["lost"], ["killed"], ["hangs"]] as [Step][])(
    "three times %s: a clear failure within five seconds, nothing thrown",
    async (step) => {
      const { client, clock, sent } = setUp([step, step, step, good]);
      const { value, took } = await clock.run(client.request("store.health", {}));
      expect(value).toEqual({ ok: false, reason: "unreachable" });
      expect(sent).toHaveLength(3);
      expect(took).toBeLessThanOrEqual(5_000);
    },
  );

  it("waits longer before the third try than before the second", async () => {
    const clock = fakeClock();
    const at: number[] = [];
    const client = createClient({
      ...clock,
      newId: () => REQUEST_ID,
      send: async () => {
        at.push(clock.now());
        throw new Error(NO_RECEIVER);
      },
    });
    await clock.run(client.request("store.health", {}));
    const [first = 0, second = 0, third = 0] = at;
    expect(third - second).toBeGreaterThan(second - first);
    expect(second - first).toBeGreaterThan(0);
  });

  it("putting data back may take longer than a try", async () => {
    const clock = fakeClock();
    const client = createClient({
      ...clock,
      newId: () => REQUEST_ID,
      send: async () => {
        await clock.wait(60_000);
        return { ok: true, requestId: REQUEST_ID, payload: { restored: 12 } };
      },
    });
    const { value } = await clock.run(client.request("store.recover", { choice: "restore" }));
    expect(value).toEqual({ ok: true, value: { restored: 12 } });
  });
});

describe("F5: the extension was updated under the page", () => {
  it("is said at once, without another try, then or later", async () => {
    const { client, clock, sent } = setUp(["invalidated", good]);
    expect((await clock.run(client.request("store.health", {}))).value).toEqual({ ok: false, reason: "updated" });
    expect((await clock.run(client.request("store.health", {}))).value).toEqual({ ok: false, reason: "updated" });
    expect(sent).toHaveLength(1);
  });

  it("is seen by the missing runtime id, before and after a send that fails otherwise", async () => {
    const gone = setUp([good], () => false);
    expect((await gone.clock.run(gone.client.request("store.health", {}))).value).toEqual({ ok: false, reason: "updated" });
    expect(gone.sent).toHaveLength(0);
    let alive = true;
    const clock = fakeClock();
    const client = createClient({
      ...clock,
      isAlive: () => alive,
      send: async () => {
        alive = false;
        throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
      },
    });
    expect((await clock.run(client.request("store.health", {}))).value).toEqual({ ok: false, reason: "updated" });
  });
});

describe("answers", () => {
  it.each([
    ["no envelope", { status: "ready" }],
    ["another request's", { ok: true, requestId: "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c02", payload: { status: "ready" } }],
    ["a status we do not know", { ok: true, requestId: REQUEST_ID, payload: { status: "splendid" } }],
    ["a key too many", { ok: true, requestId: REQUEST_ID, payload: { status: "ready", text: "Bonjour" } }],
    ["a code we do not know", { ok: false, requestId: REQUEST_ID, code: "oops" }],
  ])("%s is a bad reply", async (_name, answer) => {
    const { client, clock } = setUp([{ answer }]);
    expect((await clock.run(client.request("store.health", {}))).value).toEqual({ ok: false, reason: "bad-reply" });
  });

  it.each(["not-allowed", "bad-request", "store", "failed"] as const)(
    "the code %s comes through as the reason, without another try",
    async (code) => {
      const { client, clock, sent } = setUp([{ answer: { ok: false, requestId: REQUEST_ID, code } }]);
      expect((await clock.run(client.request("store.health", {}))).value).toEqual({ ok: false, reason: code });
      expect(sent).toHaveLength(1);
    },
  );

  it("a page takes no reply that does not fit the table, whichever message it answers", async () => {
    for (const type of MESSAGE_TYPES) {
      const payload = { ...structuredClone(replies[type]), secret: "Bonjour" };
      const client = createClient({ newId: () => REQUEST_ID, send: async () => ({ ok: true, requestId: REQUEST_ID, payload }) });
      expect(await client.request(type, requests[type] as never), type).toEqual({ ok: false, reason: "bad-reply" });
    }
  });

  it("each message goes to the server and back", async () => {
    const handlers = Object.fromEntries(MESSAGE_TYPES.map((type) => [type, async () => replies[type]])) as unknown as Handlers;
    const serve = createServer({ handlers, self, onEvent: () => undefined });
    for (const type of MESSAGE_TYPES) {
      const sender = (protocol[type].from as readonly string[]).includes("page") ? page : content;
      const client = createClient({ send: async (message) => structuredClone(await serve(structuredClone(message), sender)) });
      expect(await client.request(type, requests[type] as never), type).toEqual({ ok: true, value: replies[type] });
    }
  });
});
