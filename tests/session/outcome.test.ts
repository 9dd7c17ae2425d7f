import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../lib/session";

describe("what an answer to an append means", () => {
  it("is stored only when the background says so", () => {
    expect(outcomeOf({ ok: true, value: { ok: true, stored: 0 } })).toEqual({ status: "stored" });
    const health = { status: "full" } as const;
    expect(outcomeOf({ ok: true, value: { ok: false, health } })).toEqual({ status: "refused", health });
  });

  it.each([
    ["bad-request", "rejected"],
    ["not-allowed", "rejected"],
    ["updated", "updated"],
    ["unreachable", "unreachable"],
    ["bad-reply", "unreachable"],
    ["store", "unreachable"],
    ["failed", "unreachable"],
  ] as const)("%s means %s", (reason, status) => {
    expect(outcomeOf({ ok: false, reason })).toEqual({ status });
  });
});
