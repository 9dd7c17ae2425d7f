import { runInBreaths } from "../../lib/session";

/** How the page breathes: once a piece of work has lasted a moment, what waits is drawn first. */
export const breath = { clock: () => performance.now(), breathe: () => new Promise<void>((done) => setTimeout(done)) };
const never = new AbortController().signal;

/** Runs a job step by step to its end, and lets the page draw in between. */
export async function inBreaths<Value>(work: Generator<void, Value>): Promise<Value> {
  const made = await runInBreaths(work, breath, never);
  if (made === undefined) throw new Error("A job was called off although nobody can.");
  return made;
}
