import { describe, expect, it } from "vitest";
import { createContentClient, createServer, type Handlers, MESSAGE_TYPES, protocol, Refused } from "../../lib/messages";
import { REQUEST_ID, replies, requests } from "./requests";
import { content, self } from "./senders";

const mine = MESSAGE_TYPES.filter((type) => (protocol[type].from as readonly string[]).includes("content"));
const handlers = Object.fromEntries(MESSAGE_TYPES.map((type) => [type, async () => replies[type]])) as unknown as Handlers;

/** The real server answers our script; `change` spoils one handler. */
function withServer(change: Partial<Handlers> = {}) {
  const serve = createServer({ handlers: { ...handlers, ...change }, self, onEvent: () => undefined });
  return createContentClient({ send: async (message) => structuredClone(await serve(structuredClone(message), content)) });
}

const answering = (answer: unknown) => createContentClient({ newId: () => REQUEST_ID, send: async () => answer });

describe("the client of our script in Meta's page", () => {
  it("gets the reply to every message it may send", async () => {
    expect(mine.length).toBeGreaterThan(3);
    const client = withServer();
    for (const type of mine)
      expect(await client.request(type as "prefs.get", requests[type] as never), type).toEqual({ ok: true, value: replies[type] });
  });

  it("cannot name a message that is for our own pages", async () => {
    // @ts-expect-error only our pages may ask for it
    expect(await withServer().request("sessions.list", { limit: 1 })).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("never sees a reply that does not fit the table: the server keeps it", async () => {
    const splendid = { status: "splendid" } as never;
    expect(await withServer({ "store.health": async () => splendid }).request("store.health", {})).toEqual({ ok: false, reason: "failed" });
    const refusing = withServer({ "prefs.set": async () => new Refused("store") });
    expect(await refusing.request("prefs.set", { open: false })).toEqual({ ok: false, reason: "store" });
    expect(await withServer().request("prefs.set", { side: "top" } as never)).toEqual({ ok: false, reason: "bad-request" });
  });

  it.each([
    ["a text", "Bonjour"],
    ["no envelope", { status: "ready" }],
    ["another request's", { ok: true, requestId: "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c02", payload: { status: "ready" } }],
    ["without a payload", { ok: true, requestId: REQUEST_ID }],
    ["a payload that is no object", { ok: true, requestId: REQUEST_ID, payload: "ready" }],
    ["neither yes nor no", { ok: "yes", requestId: REQUEST_ID, payload: { status: "ready" }, code: "failed" }],
    ["a code we do not know", { ok: false, requestId: REQUEST_ID, code: "oops" }],
    ["a code out of every object", { ok: false, requestId: REQUEST_ID, code: "constructor" }],
  ])("%s is a bad reply", async (_name, answer) => {
    expect(await answering(answer).request("store.health", {})).toEqual({ ok: false, reason: "bad-reply" });
  });

  it("F5: says that the extension was updated under the page", async () => {
    const client = createContentClient({ isAlive: () => false, send: async () => undefined });
    expect(await client.request("prefs.get", {})).toEqual({ ok: false, reason: "updated" });
  });
});
