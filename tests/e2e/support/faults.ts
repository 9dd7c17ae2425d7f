/** Injecting faults: the saver in the content script's world, rows as they lie on the disk, profiles that outlive a browser. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page, Realm } from "puppeteer-core";
import { build } from "vite";
import { expect } from "vitest";
import { panelRoot, type TestBrowser, waitFor } from "../../browser";
import type { SaverReport } from "./saver";

let bundled: Promise<string> | undefined;

/** `saver.ts` with all it needs, as one script. */
function saverScript(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: resolve(import.meta.dirname, "saver.ts"), formats: ["iife"], name: "saverBundle" },
    },
  }).then((result) => {
    const output = Array.isArray(result) ? result[0] : result;
    if (output === undefined || !("output" in output)) throw new Error("The saver was not bundled.");
    return output.output[0].code;
  });
  return bundled;
}

/** The content script's own world; Chromium only. */
export async function contentWorld(page: Page): Promise<Realm> {
  await panelRoot(page);
  const realm = page.extensionRealms().at(-1);
  if (realm === undefined) throw new Error("No content script runs in this page.");
  return realm;
}

export interface SaverHandle {
  start(): Promise<void>;
  once(): Promise<void>;
  report(): Promise<SaverReport>;
  /** Stops, and waits until everything was acknowledged. */
  drain(): Promise<SaverReport>;
}

/** Puts a saver beside the content script of this page. */
export async function placeSaver(page: Page): Promise<SaverHandle> {
  const world = await contentWorld(page);
  await world.evaluate(await saverScript());
  const report = () => world.evaluate(() => globalThis.saver.report());
  return {
    start: () => world.evaluate(() => globalThis.saver.start()),
    once: () => world.evaluate(() => globalThis.saver.once()),
    report,
    drain: async () => {
      await world.evaluate(() => globalThis.saver.stop());
      await waitFor(page, "every event acknowledged", async () => (await report()).drained, 60_000);
      return report();
    },
  };
}

interface StoredSession {
  readonly id: string;
  readonly sequence: number;
  readonly eventCount: number;
  readonly pageName?: string;
  readonly last?: { readonly length: number };
}
interface StoredEvent {
  readonly id: string;
  readonly sessionId: string;
  readonly sequence: number;
  readonly event: { readonly type: string; readonly summary?: { readonly length: number } };
}

/** The database as it lies there, read without our code. */
export interface StoredRows {
  /** Of the browser; Dexie's number times ten. Nothing when there is no database. */
  readonly version: number | undefined;
  readonly sessions: readonly StoredSession[];
  readonly events: readonly StoredEvent[];
  readonly counters: Readonly<Record<string, number>>;
}

/** Reads the database from a page of the extension; creates nothing. */
export async function readRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(request.error);
      });
    const found = (await indexedDB.databases()).find(({ name }) => name === "ligne");
    if (found === undefined) return { version: undefined, sessions: [], events: [], counters: {} };
    const db = await settle(indexedDB.open("ligne"));
    const transaction = db.transaction(["sessions", "events", "counters"]);
    const [sessions, events, counters] = await Promise.all(
      ["sessions", "events", "counters"].map((store) => settle(transaction.objectStore(store).getAll())),
    );
    db.close();
    const totals = Object.fromEntries(((counters ?? []) as { name: string; value: number }[]).map(({ name, value }) => [name, value]));
    return { version: db.version, sessions: sessions ?? [], events: events ?? [], counters: totals };
  });
}

/** Holds the rows to the promise: what was acknowledged is there, nothing is half there, nothing is there twice. */
export function expectWhole({ sessions, events, counters }: StoredRows, acknowledged: readonly string[]): void {
  const ids = new Set(events.map(({ id }) => id));
  expect(
    acknowledged.filter((id) => !ids.has(id)),
    "acknowledged and not stored",
  ).toEqual([]);
  expect(ids.size, "an event twice under one id").toBe(events.length);
  const places = new Set(events.map(({ sessionId, sequence }) => `${sessionId} ${sequence}`));
  expect(places.size, "two events in one place").toBe(events.length);
  const perSession = new Map<string, StoredEvent[]>();
  for (const event of events) perSession.set(event.sessionId, [...(perSession.get(event.sessionId) ?? []), event]);
  const counted = sessions.map(({ id, sequence, eventCount }) => ({ id, sequence, eventCount }));
  const real = [...perSession].map(([id, own]) => ({
    id,
    sequence: Math.max(...own.map(({ sequence }) => sequence)),
    eventCount: own.length,
  }));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(counted.sort(byId), "sessions that do not fit their events").toEqual(real.sort(byId));
  expect({ sessions: counters.sessions ?? 0, events: counters.events ?? 0 }, "totals").toEqual({
    sessions: sessions.length,
    events: events.length,
  });
}

/**
 * What the dashboard's page on local data says after a start. Where the browser threw the database away, which Chromium does
 * when it cannot read it any more, this presses "Put back" and waits until that is done.
 */
export async function putBackIfLost(dashboard: Page): Promise<"kept" | "put back"> {
  const says = (words: string) => dashboard.evaluate((part) => document.body.innerText.includes(part), words);
  const verdict = await waitFor(
    dashboard,
    "a verdict on local data",
    async () => ((await says("Local data was lost")) && "put back") || ((await says("Your work is saved as you go.")) && "kept"),
  );
  if (verdict === "put back") {
    await dashboard.locator('::-p-xpath(//button[contains(., "Put back what can be")])').click();
    await waitFor(dashboard, "what was put back", () => says("back."));
  }
  return verdict;
}

/** A profile folder to start browsers on again and again. */
export function createProfile(parent = tmpdir()): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(parent, "ligne-profile-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** Ends the browser at once, with all its processes, as a power cut would; resolves when it is gone. */
export async function killBrowser({ browser }: TestBrowser): Promise<void> {
  const process_ = browser.process();
  if (process_?.pid === undefined) throw new Error("This browser was not started here.");
  const ended = new Promise<void>((done) => process_.once("exit", () => done()));
  // The driver starts each browser as the leader of a process group of its own.
  process.kill(-process_.pid, "SIGKILL");
  await ended;
}

interface Runtimes {
  readonly browser?: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** From now on every message of the content script finds nobody, as when the worker cannot be started; returns what mends it. Chromium only. */
export async function losePort(page: Page): Promise<() => Promise<void>> {
  const world = await contentWorld(page);
  const mend = await world.evaluateHandle(() => {
    const scope = globalThis as unknown as Runtimes;
    // The polyfill hands out the native object where there is one.
    const runtimes = [...new Set([scope.browser?.runtime, scope.chrome.runtime])].filter((runtime) => runtime !== undefined);
    const senders = runtimes.map((runtime) => runtime.sendMessage.bind(runtime));
    for (const runtime of runtimes) {
      runtime.sendMessage = async () => {
        throw new Error("Could not establish connection. Receiving end does not exist.");
      };
    }
    return () => {
      for (const [index, runtime] of runtimes.entries()) runtime.sendMessage = senders[index] ?? runtime.sendMessage;
    };
  });
  return () => mend.evaluate((run) => run());
}

/**
 * Writes down which events the extension's own content script was told are stored; Chromium only. To be called once the panel is
 * there; what was acknowledged before is in the rows anyway.
 */
export async function spyOnSaves(page: Page): Promise<() => Promise<string[]>> {
  const world = await contentWorld(page);
  await world.evaluate(() => {
    type Send = (message: { type?: string; payload?: { events?: { id: string }[] } }) => Promise<unknown>;
    const scope = globalThis as unknown as { acknowledged: string[] } & Record<"browser" | "chrome", { runtime: { sendMessage: Send } }>;
    scope.acknowledged = [];
    // The polyfill hands out the native object where there is one.
    for (const runtime of new Set([scope.browser?.runtime, scope.chrome.runtime].filter((found) => found !== undefined))) {
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = async (message) => {
        const answer = (await send(message)) as { payload?: { ok?: boolean } } | undefined;
        if (message.type === "session.append" && answer?.payload?.ok) {
          scope.acknowledged.push(...(message.payload?.events ?? []).map(({ id }) => id));
        }
        return answer;
      };
    }
  });
  // Taken out of the page each time, so that the list does not weigh on the memory that a test measures.
  const taken = new Set<string>();
  return async () => {
    const fresh = await world.evaluate(() => (globalThis as unknown as { acknowledged: string[] }).acknowledged.splice(0));
    for (const id of fresh) taken.add(id);
    return [...taken];
  };
}

/** Installs the extension once more in Firefox, allowed in private windows as by the switch in the browser's list of extensions. */
export async function allowInPrivateWindows({ browser }: TestBrowser, folder: string): Promise<void> {
  // The driver's own way to install has no word for it.
  const { connection } = browser as unknown as { connection: { send(method: string, parameters: object): Promise<unknown> } };
  await connection.send("webExtension.install", { extensionData: { type: "path", path: folder }, "moz:allowPrivateBrowsing": true });
}
