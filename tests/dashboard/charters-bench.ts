import { afterEach, expect } from "vitest";
import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import { createDashboardState } from "../../lib/dashboard";
import { quietBackground } from "../background/quiet-background";
import { type FakeDisk, fakeDisk } from "../store/fake-store";
import { quietPage } from "./quiet-page";

const lifetimes: AbortController[] = [];

afterEach(() => {
  for (const lifetime of lifetimes.splice(0)) lifetime.abort();
});

/** The dashboard with the real background behind it, a clock of its own, and files it handed out. */
export function dashboard(disk: FakeDisk = fakeDisk()) {
  const store = disk.start();
  const client = quietBackground(store);
  const lifetime = new AbortController();
  lifetimes.push(lifetime);
  const tasks = new Map<object, () => void>();
  const files: { name: string; text: string }[] = [];
  const state = createDashboardState({
    ...quietPage,
    client,
    signal: lifetime.signal,
    charters: {
      tools: createCharterTools,
      download: (name, text) => files.push({ name, text }),
      today: () => "2026-11-25",
      schedule(callback) {
        const key = {};
        tasks.set(key, callback);
        return () => tasks.delete(key);
      },
    },
  });
  /** Lets all that rests come due, and what follows arrive. */
  const rest = async () => {
    for (const [key, task] of [...tasks]) {
      tasks.delete(key);
      task();
    }
    await new Promise((done) => setTimeout(done, 20));
  };
  return { charters: state.charters, editor: state.charters.editor, client, files, rest };
}

/** Waits until it holds. */
export const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 400 && !holds(); turn += 1) await new Promise((done) => setTimeout(done, 5));
  expect(holds()).toBe(true);
};

/** A dashboard on which a charter of one's own is open for editing. */
export async function editing(disk?: FakeDisk) {
  const bench = dashboard(disk);
  await bench.charters.create({ from: "template", sector: "craftsman" }, "Chez Élise & fils", "fr");
  await until(() => bench.editor.view.value.status === "shown");
  return bench;
}
