import { describe, expect, it } from "vitest";
import { createLog, type HostPorts, OPTIONAL_HOST, setupOptionalHost } from "../../lib/background";

/** A browser that refuses a second registration of one id, as browsers do. */
function fakeBrowser() {
  const registered = new Map<string, { matches: string[]; js: string[] }>();
  const listeners: ((change: { origins?: string[] }) => void)[] = [];
  const lines: string[] = [];
  const state = { granted: false };
  const on = { addListener: (listener: (change: { origins?: string[] }) => void) => void listeners.push(listener) };
  const ports: HostPorts = {
    permissions: { contains: async ({ origins }) => state.granted && origins[0] === OPTIONAL_HOST, onAdded: on, onRemoved: on },
    scripting: {
      getRegisteredContentScripts: async ({ ids }) => ids.filter((id) => registered.has(id)),
      registerContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }) => {
        for (const id of ids) if (!registered.delete(id)) throw new Error("Nonexistent script ID");
      },
    },
    log: createLog((line) => lines.push(line)),
  };
  const change = async (granted: boolean) => {
    state.granted = granted;
    for (const listener of listeners) listener({ origins: [OPTIONAL_HOST] });
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  };
  return { ports, registered, change, state, lines };
}

describe("F15, T17: the optional host", () => {
  it("runs nothing there until it is granted, then the same file as on the other host, and nothing again after", async () => {
    const { ports, registered, change } = fakeBrowser();
    await setupOptionalHost(ports);
    expect(registered.size).toBe(0);
    await change(true);
    expect([...registered.values()]).toMatchObject([{ matches: ["https://www.facebook.com/*"], js: ["composer.js"], allFrames: false }]);
    await change(false);
    expect(registered.size).toBe(0);
  });

  it("registers at a start that finds the permission but no registration, as after an update", async () => {
    const { ports, registered, state } = fakeBrowser();
    state.granted = true;
    await setupOptionalHost(ports);
    expect(registered.size).toBe(1);
  });

  it("many changes at once, and a second start, never register twice", async () => {
    const { ports, registered, change, state, lines } = fakeBrowser();
    state.granted = true;
    await Promise.all([setupOptionalHost(ports), change(true), change(true)]);
    await setupOptionalHost(ports);
    expect(registered.size).toBe(1);
    expect(lines.join()).not.toContain("task-failed");
  });
});
