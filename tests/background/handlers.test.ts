import { describe, expect, it, vi } from "vitest";
import { createHandlers, createLog, createPartLoader } from "../../lib/background";
import { createClient, createServer, type RequestOf } from "../../lib/messages";
import { charter } from "../messages/requests";
import { content, page, self } from "../messages/senders";
import { batch, DAY, draft, type FakeDisk, fakeDisk, ignoreOf, NOON, uuid } from "../store/fake-store";

const append = (session: number, sequences: number[]) => batch(session, sequences) as RequestOf<"session.append">;

/** The whole background on a disk, made anew for every single message as if the worker had been stopped in between (F1). */
function background(disk: FakeDisk) {
  const announce = vi.fn();
  const announceToTabs = vi.fn();
  const announceCharter = vi.fn();
  const watchRoom = vi.fn();
  const loadPart = vi.fn(async () => true);
  const openPage = vi.fn(async () => undefined);
  const waysOut = { pasted: { take: async () => undefined }, shortcuts: async () => [], openPage };
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const ask = (sender: typeof content) =>
    createClient({
      send: async (message) => {
        const store = disk.start({ onEvent: log });
        const charters = {
          defaultCharter: (language: "fr" | "en") => ({ ...charter, locale: language === "fr" ? "fr-FR" : "en-GB" }) as typeof charter,
        };
        const handlers = createHandlers({
          store,
          charters,
          loadPart,
          announce,
          announceToTabs,
          announceCharter,
          now: () => NOON,
          watchRoom,
          waysOut,
        });
        const serve = createServer({ handlers, self, onEvent: log });
        const answer = await serve(structuredClone(message), sender);
        await store.close();
        return structuredClone(answer);
      },
    });
  return {
    tab: ask(content),
    dashboard: ask(page),
    privateTab: ask({ ...content, tab: { incognito: true } }),
    announce,
    announceToTabs,
    announceCharter,
    watchRoom,
    lines,
  };
}

describe("the background", () => {
  it("F1: a worker made anew for each message keeps sessions, totals and preferences", async () => {
    const { tab, dashboard } = background(fakeDisk());
    expect(await tab.request("session.append", append(1, [1, 2]))).toEqual({ ok: true, value: { ok: true, stored: 2 } });
    expect(await tab.request("session.append", append(1, [2, 3]))).toEqual({ ok: true, value: { ok: true, stored: 1 } });
    await tab.request("prefs.set", { side: "left" });
    await tab.request("prefs.set", { open: false });
    expect(await dashboard.request("prefs.get", {})).toEqual({
      ok: true,
      value: {
        side: "left",
        open: false,
        language: "auto",
        paused: false,
        underlines: "marks",
        keepFigures: true,
        keepPosts: true,
        introduced: false,
      },
    });
    const listed = await dashboard.request("sessions.list", { limit: 10 });
    expect(listed).toMatchObject({
      ok: true,
      value: { total: 1, sessions: [{ id: uuid(1), eventCount: 3, pageName: "Boulangerie des Halles" }] },
    });
    expect(await dashboard.request("today.get", { since: new Date(NOON - DAY / 2).toISOString() })).toEqual({
      ok: true,
      value: { drafts: 1, findings: 3, flagged: 0 },
    });
  });

  it("hands out the default charter of the language asked for", async () => {
    const { tab } = background(fakeDisk());
    expect(await tab.request("charter.get", { language: "en" })).toMatchObject({
      ok: true,
      value: { source: "default", charter: { locale: "en-GB" } },
    });
    expect(await tab.request("charter.get", { language: "fr" })).toMatchObject({ ok: true, value: { charter: { locale: "fr-FR" } } });
  });

  it("hands parts of the package to the tab that asks, in its own document", async () => {
    const executeScript = vi.fn(async () => []);
    const load = createPartLoader({ executeScript });
    expect(await load("check", { tabId: 7, documentId: "D1" })).toBe(true);
    expect(await load("patterns", { tabId: 7, documentId: undefined })).toBe(true);
    expect(await load("check", { tabId: undefined, documentId: undefined })).toBe(false);
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ["D1"] }, files: ["check.js"] }],
      [{ target: { tabId: 7, frameIds: [0] }, files: ["patterns.js"] }],
    ]);
  });

  it("T8: a tab lists and takes back ignores of the Page it names, never of all; our pages see all", async () => {
    const { tab, dashboard, announceToTabs } = background(fakeDisk());
    const { page: here, id } = ignoreOf(1);
    expect(await tab.request("ignores.add", { ignore: ignoreOf(1) })).toEqual({ ok: true, value: { added: true } });
    expect(await tab.request("ignores.add", { ignore: ignoreOf(1) })).toEqual({ ok: true, value: { added: false } });
    expect(announceToTabs, "a repeat changes nothing").toHaveBeenCalledTimes(1);
    expect(await tab.request("ignores.list", {})).toEqual({ ok: false, reason: "not-allowed" });
    expect(await tab.request("ignores.list", { page: { id: "99" } })).toMatchObject({ ok: true, value: { ignores: [] } });
    expect(await tab.request("ignores.remove", { id })).toEqual({ ok: false, reason: "not-allowed" });
    expect(await tab.request("ignores.remove", { id, page: { id: "99" } })).toEqual({ ok: true, value: { removed: false } });
    expect(await dashboard.request("ignores.list", {})).toMatchObject({ ok: true, value: { ignores: [ignoreOf(1)] } });
    expect(await tab.request("ignores.remove", { id, page: here })).toEqual({ ok: true, value: { removed: true } });
    expect(await dashboard.request("ignores.remove", { id })).toEqual({ ok: true, value: { removed: false } });
    expect(announceToTabs).toHaveBeenCalledTimes(2);
  });

  it("keeps a sheet, and nothing at all from a private window", async () => {
    const { tab, privateTab, dashboard } = background(fakeDisk());
    expect(await tab.request("sheet.set", { draft })).toEqual({ ok: true, value: {} });
    expect(await tab.request("sheet.get", { page: draft.page })).toMatchObject({ ok: true, value: { drafts: [draft] } });
    expect(await privateTab.request("sheet.set", { draft: { ...draft, id: uuid(7) } })).toEqual({ ok: false, reason: "store" });
    expect(await privateTab.request("ignores.add", { ignore: ignoreOf(1) })).toEqual({ ok: false, reason: "store" });
    expect(await dashboard.request("ignores.list", {})).toMatchObject({ ok: true, value: { ignores: [] } });
    expect(await tab.request("sheet.get", { page: draft.page })).toMatchObject({ ok: true, value: { drafts: [draft] } });
  });

  it("no ignore of a blocking remark, without its hash, or with a sentence for one can be stored", async () => {
    const { tab, dashboard } = background(fakeDisk());
    const wrong = [
      { ...ignoreOf(1), severity: "block" },
      { ...ignoreOf(1), scope: "text" },
      { ...ignoreOf(1), hash: "nos brioches" },
      { ...ignoreOf(1), text: "nos brioches" },
    ];
    for (const ignore of wrong) expect(await tab.request("ignores.add", { ignore } as never)).toEqual({ ok: false, reason: "bad-request" });
    expect(await dashboard.request("ignores.list", {})).toMatchObject({ value: { ignores: [] } });
  });

  it("announces a change when something was stored, and only then", async () => {
    const { tab, announce } = background(fakeDisk());
    await tab.request("session.append", append(1, [1]));
    expect(announce).toHaveBeenCalledTimes(1);
    await tab.request("session.append", append(1, [1]));
    await tab.request("charter.get", { language: "fr" });
    await tab.request("store.health", {});
    expect(announce).toHaveBeenCalledTimes(1);
  });

  it("T8: a content script cannot list sessions, count the day or choose a recovery", async () => {
    const { tab } = background(fakeDisk());
    expect(await tab.request("sessions.list", { limit: 1 })).toEqual({ ok: false, reason: "not-allowed" });
    expect(await tab.request("today.get", { since: new Date(NOON).toISOString() })).toEqual({ ok: false, reason: "not-allowed" });
    expect(await tab.request("store.recover", { choice: "start-empty" })).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("F14: a private window gets its checks and leaves nothing behind", async () => {
    const disk = fakeDisk();
    const { privateTab, dashboard } = background(disk);
    const unavailable = { status: "unavailable" };
    expect(await privateTab.request("session.append", append(1, [1]))).toEqual({ ok: true, value: { ok: false, health: unavailable } });
    expect(await privateTab.request("store.health", {})).toEqual({ ok: true, value: unavailable });
    expect(await privateTab.request("charter.get", { language: "fr" })).toMatchObject({ ok: true });
    expect(await dashboard.request("sessions.list", { limit: 1 })).toEqual({ ok: true, value: { sessions: [], total: 0 } });
  });

  it("keeps no figures once the reader wants none, and keeps them again when asked", async () => {
    const { tab, dashboard, announce } = background(fakeDisk());
    await tab.request("session.append", append(1, [1]));
    await tab.request("prefs.set", { keepFigures: false });
    announce.mockClear();
    expect(await tab.request("session.append", append(1, [2]))).toEqual({ ok: true, value: { ok: true, stored: 0 } });
    expect(await tab.request("session.append", append(2, [1]))).toEqual({ ok: true, value: { ok: true, stored: 0 } });
    expect(announce).not.toHaveBeenCalled();
    expect(await dashboard.request("sessions.list", { limit: 10 })).toMatchObject({
      ok: true,
      value: { total: 1, sessions: [{ eventCount: 1 }] },
    });
    await tab.request("prefs.set", { keepFigures: true });
    expect(await tab.request("session.append", append(2, [1]))).toEqual({ ok: true, value: { ok: true, stored: 1 } });
  });

  it("F9: a loss is said on every road, nothing is written, and the person's choice puts the rows back", async () => {
    const disk = fakeDisk();
    const { tab, dashboard, announce, announceToTabs, announceCharter } = background(disk);
    await tab.request("session.append", append(1, [1, 2]));
    disk.wipe();
    announce.mockClear();
    const health = { status: "lost", sessions: 1, restorable: 2 };
    expect(await tab.request("session.append", append(2, [1]))).toMatchObject({ ok: true, value: { ok: false, health } });
    expect(await dashboard.request("sessions.list", { limit: 1 })).toEqual({ ok: false, reason: "store" });
    expect(await dashboard.request("prefs.set", { paused: true })).toEqual({ ok: false, reason: "store" });
    expect(await dashboard.request("prefs.get", {})).toMatchObject({ ok: true, value: { paused: false } });
    expect(await dashboard.request("store.health", {})).toMatchObject({ ok: true, value: health });
    expect(await dashboard.request("store.recover", { choice: "restore" })).toEqual({ ok: true, value: { restored: 2 } });
    for (const told of [announce, announceToTabs, announceCharter])
      expect(told, "ignores and charters came back too").toHaveBeenCalledTimes(1);
    expect(await dashboard.request("store.health", {})).toEqual({ ok: true, value: { status: "ready" } });
  });

  it("F7: a save refused for want of room starts the watch over the disk", async () => {
    const disk = fakeDisk();
    const { tab, watchRoom } = background(disk);
    await tab.request("session.append", append(1, [1]));
    const { IDBObjectStore } = await import("fake-indexeddb");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await tab.request("session.append", append(1, [2]))).toEqual({ ok: true, value: { ok: false, health: { status: "full" } } });
    expect(watchRoom).toHaveBeenCalled();
  });

  it("preferences that cannot be read take their defaults one by one", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.changeSetting("panel", () => ({ side: "left", open: "perhaps", later: 1 }));
    await store.close();
    const { dashboard } = background(disk);
    expect(await dashboard.request("prefs.get", {})).toEqual({
      ok: true,
      value: {
        side: "left",
        open: true,
        language: "auto",
        paused: false,
        underlines: "marks",
        keepFigures: true,
        keepPosts: true,
        introduced: false,
      },
    });
  });

  it("T20: the log of a working day holds no word of a Page or a draft", async () => {
    const disk = fakeDisk();
    const { tab, dashboard, lines } = background(disk);
    await tab.request("session.append", append(1, [1, 2]));
    await tab.request("session.append", { ...append(1, [3]), text: "Venez goûter nos brioches" } as never);
    await tab.request("sessions.list", { limit: 1 });
    disk.wipe();
    await dashboard.request("store.health", {});
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line)).filter((key) => !["code", "type", "size", "error", "times"].includes(key))).toEqual([]);
      expect(line).not.toMatch(/Boulangerie|brioche|goûter/i);
    }
  });
});
