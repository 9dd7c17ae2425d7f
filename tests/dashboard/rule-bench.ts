import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import { type Charter, charterSchema } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { type CharterPorts, type ChartersState, createDashboardState } from "../../lib/dashboard";
import { createFakeClient } from "../pages-page/fake-client";
import { NOW } from "../pages-page/states";
import { quietPage } from "./quiet-page";
import { summaryOf } from "./summary";

export interface RuleBench {
  readonly charters: ChartersState;
  readonly requests: ReturnType<typeof createFakeClient>["requests"];
  /** What the page keeps of the twelve questions. */
  readonly kept: { value: unknown };
  /** Lets all that rests come due and all that follows arrive. */
  rest(): Promise<void>;
  end(): void;
}

/** The dashboard's state with one charter that can be opened, a clock of its own and a background that takes everything. */
export function ruleBench(
  charter: Charter = charterTemplate("craftsman", "fr"),
  kept: { value: unknown } = { value: undefined },
): RuleBench {
  const lifetime = new AbortController();
  const tasks = new Map<object, () => void>();
  let made = charter;
  const client = createFakeClient({
    "charter.list": () => ({ charters: [] }),
    "charter.open": () => ({ opened: { summary: summaryOf(made), charter: made, versions: [] } }),
    "charter.save-draft": () => ({ status: "kept", at: NOW }),
    "charter.import": ({ charter: taken }) => {
      made = charterSchema.parse(taken);
      return { status: "added" } as never;
    },
  });
  const ports: CharterPorts = {
    tools: createCharterTools,
    download: () => undefined,
    today: () => "2026-11-25",
    answers: {
      read: async () => structuredClone(kept.value),
      write: async (value) => {
        kept.value = structuredClone(value);
      },
    },
    schedule(callback) {
      const key = {};
      tasks.set(key, callback);
      return () => tasks.delete(key);
    },
  };
  const state = createDashboardState({
    ...quietPage,
    client,
    signal: lifetime.signal,
    charters: ports,
  });
  return {
    charters: state.charters,
    requests: client.requests,
    kept,
    async rest() {
      for (let turn = 0; turn < 3; turn += 1) {
        for (const [key, task] of [...tasks]) {
          tasks.delete(key);
          task();
        }
        await new Promise((done) => setTimeout(done, 15));
      }
    },
    end: () => lifetime.abort(),
  };
}

/** Until it is so; fails when it never comes. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error("It never came to hold.");
}
