import { expect, it } from "vitest";
import { runInBreaths } from "../../lib/session/breaths";

/** Work of so many steps, each a millisecond long on a clock of its own. */
function bench(steps: number) {
  let now = 0;
  const breaths: number[] = [];
  function* work(): Generator<void, string> {
    for (let step = 0; step < steps; step++) {
      now += 1;
      yield;
    }
    return "done";
  }
  const ports = { clock: () => now, breathe: async () => void breaths.push(now) };
  return { work: work(), ports, breaths };
}

it("lets the page breathe after every few milliseconds of work, and gives the work's answer", async () => {
  const { work, ports, breaths } = bench(10);
  expect(await runInBreaths(work, ports, new AbortController().signal)).toBe("done");
  expect(breaths).toEqual([4, 8]);
});

it("stops between two steps when nobody wants the answer any more", async () => {
  const { work, ports, breaths } = bench(100);
  const controller = new AbortController();
  const answer = runInBreaths(work, { ...ports, breathe: async () => controller.abort() }, controller.signal);
  expect(await answer).toBeUndefined();
  expect(breaths).toEqual([]);
});
