import { describe, expect, it } from "vitest";
import type { CheckContext, CheckResult } from "../../lib/check";
import { bench } from "./gate-bench";
import { createHarness, wordCheck } from "./harness";

/** As the check does it with filler: the word “must” is found only when the author is not between two keys. */
function patientCheck(text: string, { isTyping }: CheckContext): CheckResult {
  const { findings, ...result } = wordCheck(text);
  if (!isTyping) return { ...result, findings };
  return { ...result, findings: findings.filter(({ severity }) => severity !== "must"), isFillerCarried: true };
}

describe("what is judged only at rest", () => {
  const panel = () => createHarness({ check: (draft, context) => patientCheck(draft.text, context) });

  it("is not asked between two keys, and is when the text rests", () => {
    const { state, write, rest, messages, settled } = panel();
    write("Come.");
    write("Come. You must. A");
    expect(messages()).toEqual([]);
    rest();
    expect(messages()).toEqual(["Say must less"]);
    expect(settled.at(-1)?.result.findings).toHaveLength(1);
    expect(state.phase.value).toBe("findings");
  });

  it("is asked at once for a draft that was not typed here", () => {
    const { write, messages } = panel();
    write("You must. A");
    expect(messages()).toEqual(["Say must less"]);
  });
});

describe("a press between two keys", () => {
  it("is held against the whole judgement of the very text that would go out", () => {
    const { write, press, entries } = bench("confirm", patientCheck);
    write("Come.");
    write("Come. You must");
    expect(press()).toBe("stop");
    expect(entries.map(({ ruleIds }) => ruleIds)).toEqual([["word-must"]]);
  });
});
