import { describe, expect, it, vi } from "vitest";
import { createTabAnnouncer, listenForKeptChanges } from "../../lib/messages";
import { content, page, self } from "./senders";

type Listener = Parameters<Parameters<typeof listenForKeptChanges>[0]["events"]["addListener"]>[0];

describe("what is told to the tabs", () => {
  it("reaches every open tab, and one that does not listen is no failure", async () => {
    const sendMessage = vi.fn(async (id: number) => {
      if (id === 2) throw new Error("Receiving end does not exist");
    });
    const query = vi.fn(async () => [{ id: 1 }, { id: 2 }, {}, { id: 3 }]);
    await createTabAnnouncer({ query, sendMessage })();
    expect(sendMessage.mock.calls.map(([id]) => id)).toEqual([1, 2, 3]);
    await createTabAnnouncer({ query: () => Promise.reject(new Error("no access")), sendMessage })();
  });

  it("is heard from our own background only, until the end", async () => {
    const listeners = new Set<Listener>();
    const onChange = vi.fn();
    const end = new AbortController();
    const events = { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) };
    listenForKeptChanges({ events: events as never, self, onChange }, end.signal);
    const say = (message: unknown, sender: object) => [...listeners].map((listener) => listener(message, sender));
    let sent: unknown;
    await createTabAnnouncer({ query: async () => [{ id: 1 }], sendMessage: async (_id, message) => (sent = message) })();
    expect(say(sent, { id: self.id, url: `${self.baseUrl}background.js` })).toEqual([undefined]);
    say(sent, { id: self.id });
    expect(onChange).toHaveBeenCalledTimes(2);
    say(sent, content);
    say(sent, { ...page, id: "someone-else" });
    say({ type: "other" }, page);
    expect(onChange).toHaveBeenCalledTimes(2);
    end.abort();
    expect(listeners.size).toBe(0);
  });
});
