import { describe, expect, it } from "vitest";
import type { Edit, Finding, Fix } from "../../lib/check";
import { planSafeFixes } from "../../lib/panel/safe-fixes";

const edit = (start: number, end: number, text = "x"): Edit => ({ start, end, text });
const fix = (edits: readonly Edit[], safe = true): Fix => ({ label: "", edits, safe });
const finding = (...fixes: readonly Fix[]): Finding => ({
  ruleId: "rule",
  severity: "hint",
  start: 0,
  end: 1,
  message: "",
  why: "",
  fixes,
});

describe("fixes that go in together", () => {
  it("are the safe ones, one per finding", () => {
    const plan = planSafeFixes([
      finding(fix([edit(0, 2), edit(8, 9)])),
      finding(fix([edit(4, 5)], false)),
      finding(),
      finding(fix([edit(12, 14)])),
    ]);
    expect(plan).toEqual({ count: 2, edits: [edit(0, 2), edit(8, 9), edit(12, 14)] });
  });

  it("leave a choice between two to the author, and take the safe one beside a risky one", () => {
    expect(planSafeFixes([finding(fix([edit(0, 2)]), fix([edit(0, 3)]))]).count).toBe(0);
    expect(planSafeFixes([finding(fix([edit(0, 3)], false), fix([edit(0, 2)]))]).edits).toEqual([edit(0, 2)]);
    expect(planSafeFixes([finding(fix([]))]).count).toBe(0);
  });

  it("wait whole for the next round when they overlap or touch an earlier one", () => {
    const graver = finding(fix([edit(4, 8)]));
    for (const later of [edit(6, 10), edit(5, 6), edit(0, 9), edit(8, 9), edit(4, 4), edit(8, 8)]) {
      expect(planSafeFixes([graver, finding(fix([edit(20, 21), later]))])).toEqual({ count: 1, edits: [edit(4, 8)] });
    }
    expect(planSafeFixes([graver, finding(fix([edit(9, 10)]))]).count).toBe(2);
  });
});
