import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createServer, type Handlers, MESSAGE_TYPES, type MessageType, protocol, Refused, type ServerEvent } from "../../lib/messages";
import { REQUEST_ID, replies, requests } from "./requests";
import { content, foreign, page, popup, self } from "./senders";

const RUNS = Number(process.env.LIGNE_RUNS ?? 1_000);

function setUp(overrides: Partial<Handlers> = {}) {
  const called: MessageType[] = [];
  const events: ServerEvent[] = [];
  const plain = Object.fromEntries(
    MESSAGE_TYPES.map((type) => [
      type,
      async () => {
        called.push(type);
        return structuredClone(replies[type]);
      },
    ]),
  ) as unknown as Handlers;
  const serve = createServer({ handlers: { ...plain, ...overrides }, self, onEvent: (event) => events.push(event) });
  return { serve, called, events };
}

const envelope = (type: string, payload: unknown) => ({ type, requestId: REQUEST_ID, payload });

describe("T8: every message × every sender", () => {
  const senders = { content, page, popup, ...foreign };
  const table = MESSAGE_TYPES.flatMap((type) => Object.keys(senders).map((sender) => ({ type, sender })));

  it.each(table)("$type from $sender", async ({ type, sender }) => {
    const { serve, called } = setUp();
    const kind = sender === "popup" ? "page" : sender;
    const answer = await serve(envelope(type, requests[type]), senders[sender as keyof typeof senders]);
    const allowed = (protocol[type].from as readonly string[]).includes(kind);
    if (allowed) expect(answer).toEqual({ ok: true, requestId: REQUEST_ID, payload: replies[type] });
    else if (sender in foreign) expect(answer).toBeUndefined();
    else expect(answer).toEqual({ ok: false, requestId: REQUEST_ID, code: "not-allowed" });
    expect(called).toEqual(allowed ? [type] : []);
  });

  it("a content script can do nineteen things and no more", () => {
    const allowed = MESSAGE_TYPES.filter((type) => (protocol[type].from as readonly string[]).includes("content"));
    expect([...allowed].sort()).toEqual([
      "charter.get",
      "commands.list",
      "history.get",
      "ignores.add",
      "ignores.list",
      "ignores.remove",
      "page.open",
      "part.load",
      "posts.note",
      "prefs.get",
      "prefs.set",
      "review.mine",
      "review.submit",
      "review.went-out",
      "review.withdraw",
      "session.append",
      "sheet.get",
      "sheet.set",
      "store.health",
      "verdict.note",
    ]);
  });
});

describe("the server", () => {
  it.each(["nothing.like-it", "__proto__", "constructor", "toString", "hasOwnProperty", "store.changed", "tab.state", ""])(
    "T8: does not answer the unknown type “%s”, and counts it",
    async (type) => {
      const { serve, called, events } = setUp();
      expect(await serve(envelope(type, {}), content)).toBeUndefined();
      expect(called).toEqual([]);
      expect(events).toEqual([{ code: "unknown-type" }]);
    },
  );

  it("T2, T8: refuses extra keys, also the dangerous ones, at every level", async () => {
    const { serve, called } = setUp();
    const append = JSON.stringify(requests["session.append"]);
    const payloads = ["__proto__", "constructor", "prototype", "text", "draft"].flatMap((key) => [
      append.replace("{", `{"${key}":{"polluted":1},`),
      append.replace('"events":[{', `"events":[{"${key}":{"polluted":1},`),
      append.replace('"summary":{', `"summary":{"${key}":{"polluted":1},`),
    ]);
    for (const payload of payloads) {
      const answer = await serve(envelope("session.append", JSON.parse(payload)), content);
      expect(answer, payload.slice(0, 60)).toMatchObject({ ok: false, code: "bad-request" });
    }
    expect(called).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("T8: whatever a forged content script sends, nothing crashes and nothing has an effect", async () => {
    const { serve, called } = setUp();
    const anything = fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withObjectString: true, maxDepth: 4 });
    const nearly = fc.record({
      type: fc.constantFrom(...MESSAGE_TYPES, "x"),
      requestId: fc.oneof(fc.constant(REQUEST_ID), anything),
      payload: anything,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, nearly), fc.constantFrom(content, page, ...Object.values(foreign)), async (message, sender) => {
        called.length = 0;
        const answer = await serve(message, sender);
        for (const type of called) expect(protocol[type].request.safeParse((message as { payload: unknown }).payload).success).toBe(true);
        if (answer && !answer.ok) expect(Object.keys(answer).sort()).toEqual(["code", "ok", "requestId"]);
      }),
      { numRuns: RUNS },
    );
  });

  it("T8: a valid append with one value replaced by anything is stored only when it is still valid", async () => {
    const { serve, called } = setUp();
    const paths = [
      "sessionId",
      "surface",
      "page",
      "events",
      "events.0",
      "events.0.id",
      "events.0.sequence",
      "events.0.at",
      "events.0.type",
      "events.1.summary",
      "events.1.summary.findings.0.ruleId",
      "events.1.summary.filler.score",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.anything(), async (path, value) => {
        called.length = 0;
        const payload: unknown = structuredClone(requests["session.append"]);
        place(payload, path.split("."), value);
        const answer = await serve(envelope("session.append", payload), content);
        const valid = protocol["session.append"].request.safeParse(payload).success;
        expect([answer?.ok, called.length]).toEqual(valid ? [true, 1] : [false, 0]);
      }),
      { numRuns: RUNS },
    );
  });

  it("T20: a handler that fails answers with a code; neither stack nor words travel, and they do not reach the log as text", async () => {
    const secret = "Notre brunch du dimanche";
    const { serve, events } = setUp({
      "prefs.get": async () => {
        throw new Error(secret);
      },
    });
    const answer = await serve(envelope("prefs.get", {}), page);
    expect(answer).toEqual({ ok: false, requestId: REQUEST_ID, code: "failed" });
    expect(events).toMatchObject([{ code: "failed", type: "prefs.get" }]);
  });

  it("T7: never lets out to the script in Meta's page what does not fit the table", async () => {
    const all = MESSAGE_TYPES.filter((type) => (protocol[type].from as readonly string[]).includes("content"));
    for (const type of all) {
      const { serve } = setUp({ [type]: async () => ({ ...structuredClone(replies[type]), secret: "Bonjour" }) });
      const answer = await serve(envelope(type, requests[type]), content);
      expect(answer, type).toEqual({ ok: false, requestId: REQUEST_ID, code: "failed" });
    }
  });

  it("sends a handler's refusal as its code", async () => {
    const { serve } = setUp({ "sessions.list": async () => new Refused("store") });
    expect(await serve(envelope("sessions.list", { limit: 1 }), page)).toMatchObject({ ok: false, code: "store" });
  });

  it("tells the handler who asks and whether the window is private", async () => {
    const handler = vi.fn<Handlers["store.health"]>(async () => ({ status: "ready" }));
    const { serve } = setUp({ "store.health": handler });
    await serve(envelope("store.health", {}), { ...content, tab: { incognito: true } });
    expect(handler).toHaveBeenCalledWith({}, { sender: "content", requestId: REQUEST_ID, incognito: true });
  });

  it("prefs.set carries only the keys that were sent: no default slips in for the others", async () => {
    const handler = vi.fn<Handlers["prefs.set"]>(async () => replies["prefs.set"]);
    const { serve } = setUp({ "prefs.set": handler });
    await serve(envelope("prefs.set", { open: false }), content);
    expect(handler.mock.calls[0]?.[0]).toEqual({ open: false });
  });
});

function place(target: unknown, [head, ...rest]: string[], value: unknown): void {
  if (head === undefined || typeof target !== "object" || target === null) return;
  if (rest.length === 0) Reflect.set(target, head, value);
  else place(Reflect.get(target, head), rest, value);
}
