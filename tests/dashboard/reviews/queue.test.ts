import { describe, expect, it } from "vitest";
import { byUrgency, filtered, isBulk, NO_FILTERS } from "../../../lib/dashboard/reviews/queue";
import type { QueuedReview } from "../../../lib/messages";
import { queuedFrom, sampleView } from "../../pages-page/sample-reviews";

function queued(id: string, change: Partial<QueuedReview> = {}): QueuedReview {
  const [base] = queuedFrom([sampleView(1)]);
  if (!base) throw new Error("no sample");
  const { plannedAt: _planned, deadline: _deadline, ...rest } = base;
  return { ...rest, reviewId: id, open: { hint: 0, advice: 0, must: 1, block: 0 }, ignored: 0, openThreads: 0, ...change };
}
const none = { hint: 0, advice: 0, must: 0, block: 0 };
const names = (reviews: readonly QueuedReview[]) => reviews.map(({ reviewId }) => reviewId);

describe("the queue", () => {
  it("puts the nearest due time first, then the gravest remark, then what came first, and what is decided last", () => {
    const list = [
      queued("decided", { shown: "approved", deadline: "2026-01-01T00:00:00Z" }),
      queued("late", { deadline: "2026-11-25T17:00:00Z" }),
      queued("soon", { deadline: "2026-11-24T09:00:00Z", open: none }),
      queued("calm", { open: none }),
      queued("grave", { open: { ...none, block: 1 } }),
      queued("older"),
      queued("newer"),
      queued("asked", { shown: "changes" }),
    ];
    expect(names(byUrgency(list))).toEqual(["soon", "late", "grave", "older", "newer", "calm", "asked", "decided"]);
  });

  it("filters by state, Page, author and remarks", () => {
    const list = [
      queued("a", { page: { name: "Une" } }),
      queued("b", { page: { name: "Deux" }, open: none }),
      queued("c", { shown: "rejected" }),
      queued("d", { shown: "lapsed" }),
    ];
    expect(names(filtered(list, NO_FILTERS))).toEqual(["a", "b"]);
    expect(names(filtered(list, { state: "decided", remarks: "any" }))).toEqual(["c", "d"]);
    expect(names(filtered(list, { state: "any", remarks: "clean" }))).toEqual(["b"]);
    expect(names(filtered(list, { state: "any", remarks: "any", page: "Une" }))).toEqual(["a"]);
    expect(names(filtered(list, { state: "any", remarks: "any", author: "nobody" }))).toEqual([]);
  });

  it("lets only drafts with nothing to discuss and a known sender be approved together", () => {
    expect(isBulk(queued("a", { open: none }))).toBe(true);
    for (const change of [{ verified: false }, { ignored: 1 }, { openThreads: 1 }, { shown: "lapsed" }, { complete: false }] as const)
      expect(isBulk(queued("a", { open: none, ...change }))).toBe(false);
    expect(isBulk(queued("a"))).toBe(false);
  });
});
