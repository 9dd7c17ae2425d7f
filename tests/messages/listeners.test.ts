import { describe, expect, it } from "vitest";
import {
  answerTabState,
  askTabState,
  createAnnouncer,
  listenForStoreChanges,
  type SenderLike,
  STORE_CHANGED,
  TAB_STATE,
  type TabState,
} from "../../lib/messages";
import { content, foreign, page, popup, self } from "./senders";

type Listener = (message: unknown, sender: SenderLike) => undefined | Promise<unknown>;

function fakeEvents() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** What each listener answered; nothing means: leaves the answer to others. */
    emit: (message: unknown, sender: SenderLike) => [...listeners].map((listener) => listener(message, sender)),
  };
}

const background: SenderLike = { id: self.id, url: `${self.baseUrl}background.js`, origin: self.baseUrl.slice(0, -1) };

describe("announcements", () => {
  it("many changes in a moment are told twice at most: at once, and after the last", async () => {
    const sent: unknown[] = [];
    const rests: (() => void)[] = [];
    const announce = createAnnouncer({ send: async (message) => sent.push(message), wait: () => new Promise((end) => rests.push(end)) });
    for (let change = 0; change < 50; change += 1) announce();
    await turns();
    expect(sent).toEqual([{ type: STORE_CHANGED }]);
    for (let change = 0; change < 50; change += 1) announce();
    rests.shift()?.();
    await turns();
    expect(sent).toHaveLength(2);
    rests.shift()?.();
    await turns();
    expect(sent).toHaveLength(2);
    announce();
    await turns();
    expect(sent).toHaveLength(3);
  });

  it("nobody listening is no failure, and the next change is told again", async () => {
    let tries = 0;
    const announce = createAnnouncer({
      send: async () => {
        tries += 1;
        throw new Error("Could not establish connection. Receiving end does not exist.");
      },
      wait: async () => undefined,
    });
    announce();
    await turns();
    announce();
    await turns();
    expect(tries).toBe(2);
  });

  it("are heard from the background only, answered by nobody, and end with the signal", () => {
    const events = fakeEvents();
    const lifetime = new AbortController();
    let heard = 0;
    listenForStoreChanges({ events, self, onChange: () => (heard += 1) }, lifetime.signal);
    expect(events.emit({ type: STORE_CHANGED }, background)).toEqual([undefined]);
    expect(events.emit({ type: STORE_CHANGED }, { id: self.id })).toEqual([undefined]);
    expect(heard).toBe(2);
    for (const sender of [content, ...Object.values(foreign)]) events.emit({ type: STORE_CHANGED }, sender);
    for (const message of [undefined, null, "store.changed", { type: "sessions.list" }])
      expect(events.emit(message, background)).toEqual([undefined]);
    expect(heard).toBe(2);
    lifetime.abort();
    expect(events.emit({ type: STORE_CHANGED }, background)).toEqual([]);
  });
});

describe("the state of a tab", () => {
  const state: TabState = { composer: "reading", paused: false, charterName: "Atelier Lumen", charterVersion: "1.0.0", findings: 3 };

  it("is told to our own pages and to nobody else", async () => {
    const events = fakeEvents();
    answerTabState({ events, self, read: () => state }, new AbortController().signal);
    const ask = (sender: SenderLike) => askTabState(async (message) => events.emit(message, sender)[0]);
    expect(await ask(popup)).toEqual({ ok: true, state });
    expect(await ask(page)).toEqual({ ok: true, state });
    for (const sender of [content, ...Object.values(foreign)]) expect(await ask(sender)).toEqual({ ok: false, reason: "no-script" });
    expect(events.emit({ type: "sessions.list" }, popup)).toEqual([undefined]);
  });

  it("a tab without our script, and one with an older one, are told apart", async () => {
    const nobody = async () => {
      throw new Error("Could not establish connection. Receiving end does not exist.");
    };
    expect(await askTabState(nobody)).toEqual({ ok: false, reason: "no-script" });
    expect(await askTabState(async () => ({ composer: "reading" }))).toEqual({ ok: false, reason: "bad-reply" });
    expect(await askTabState(async (message) => (message.type === TAB_STATE ? { ...state, text: "Bonjour" } : undefined))).toEqual({
      ok: false,
      reason: "bad-reply",
    });
  });
});

async function turns() {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
