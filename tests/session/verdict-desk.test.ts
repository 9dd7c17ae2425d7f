import { describe, expect, it, vi } from "vitest";
import { createVerdictDesk } from "../../lib/session";

const said = { charterId: "a", kind: "meme", verdict: "keep", reason: "asked", words: "for the fair" } as const;
const taste = { meme: { keep: 1, wrongAlert: 0, filler: 0 } };

function bench(answer: Parameters<typeof createVerdictDesk>[0]["ask"]) {
  const ports = { ask: vi.fn(answer), record: vi.fn(), season: vi.fn(), onUpdated: vi.fn() };
  return { ...ports, tell: createVerdictDesk(ports) };
}

describe("a verdict on a remark about filler", () => {
  it("is asked once, and what it makes of the taste goes to the desk", async () => {
    const { tell, ask, season } = bench(async () => ({ ok: true, value: { taste } }));
    expect(await tell(said)).toBe(true);
    expect(ask.mock.calls).toEqual([[said]]);
    expect(season.mock.calls).toEqual([["a", taste]]);
  });

  it("T20: goes into the record of the draft without its words", async () => {
    const { tell, record } = bench(async () => ({ ok: true, value: { taste } }));
    await tell(said);
    await tell({ charterId: "a", kind: "meme", verdict: "keep", takeBack: true });
    expect(record.mock.calls).toEqual([
      [{ kind: "meme", verdict: "keep", reason: "asked" }],
      [{ kind: "meme", verdict: "keep", takenBack: true }],
    ]);
  });

  it("changes nothing when it could not be kept, and says when only a reload helps", async () => {
    const lost = bench(async () => ({ ok: false, reason: "store" }));
    expect(await lost.tell(said)).toBe(false);
    expect([lost.season.mock.calls, lost.onUpdated.mock.calls]).toEqual([[], []]);
    const updated = bench(async () => ({ ok: false, reason: "updated" }));
    expect(await updated.tell(said)).toBe(false);
    expect(updated.onUpdated).toHaveBeenCalledTimes(1);
  });
});
