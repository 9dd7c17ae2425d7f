import { expect } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { CheckContext, CheckResult } from "../../lib/check";
import type { GateEntry } from "../../lib/metrics";
import type { ComposerView, PartView } from "../../lib/panel";
import { createHarness, type Harness, wordCheck } from "./harness";

export const START = Date.UTC(2026, 10, 25, 9);

export interface Bench extends Harness {
  readonly entries: GateEntry[];
  readonly returned: string[];
  /** What the browser would show and recognise. */
  readonly world: { shown: boolean; buttonUnknown: boolean };
  /** Time passes; what was put off waits for `rest`. */
  pass(milliseconds: number): void;
  outcomes(): string[];
  /** A whole press, as the page would hear it. */
  press(): "let" | "stop";
}

/** A panel with a gate that tells what it recorded and where it led back to. */
export function bench(
  mode: "advise" | "confirm" | "approval" = "confirm",
  check: (text: string, context: CheckContext) => CheckResult = wordCheck,
): Bench {
  const entries: GateEntry[] = [];
  const returned: string[] = [];
  const world = { shown: true, buttonUnknown: false };
  let now = START;
  const harness = createHarness({
    check: (draft, context) => check(draft.text, context),
    now: () => new Date(now).toISOString(),
    gate: {
      isQuestionShown: () => world.shown,
      isButtonUnknown: () => world.buttonUnknown,
      record: (entry) => entries.push(entry),
      returnToButton: () => returned.push("button"),
      returnToText: () => returned.push("text"),
    },
  });
  harness.state.setCharter({ status: "ready", charter: { ...defaultCharter("en"), gate: { mode } }, source: "own" });
  return {
    ...harness,
    entries,
    returned,
    world,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    outcomes: () => entries.map(({ outcome, cause }) => (cause ? `${outcome} ${cause}` : outcome)),
    press: () => {
      const before = harness.state.gate.press(false);
      const verdict = harness.state.gate.press(true);
      expect([before, verdict], "the events before the click fare as the click does").toEqual([verdict, verdict]);
      return verdict;
    },
  };
}

export const reading = (text: string, part?: PartView): ComposerView => ({
  status: "reading",
  draft: { text },
  page: { id: "1" },
  surface: part?.tab === "Instagram" ? "instagram-post" : "facebook-post",
  ...(part && { part }),
});
