import { describe, expect, it } from "vitest";
import type { Project, ReviewRecordRow } from "../../lib/store";
import { reviewRecordRowSchema, reviewRowSchema } from "../../lib/store/reviews/rows";
import { DAY, dump, type FakeDisk, fakeDisk, NOON } from "./fake-store";
import { projectOf, recordRow, reviewLine } from "./review-sample";

const value = <Value>(stored: { ok: true; value: Value } | { ok: false }): Value => {
  if (!stored.ok) throw new Error("the store gave nothing");
  return stored.value;
};
const project = projectOf("submitted");

/** A worker made anew for each step (F1). */
async function step<Value>(disk: FakeDisk, task: (store: ReturnType<FakeDisk["start"]>) => Promise<Value>): Promise<Value> {
  const store = disk.start();
  try {
    return await task(store);
  } finally {
    await store.close();
  }
}
const append = (disk: FakeDisk, rows: readonly ReviewRecordRow[], by: Project = project) =>
  step(disk, async (store) => value(await store.reviews.append(rows, by)));
const ids = (rows: readonly { readonly id?: unknown }[] | undefined) => (rows ?? []).map(({ id }) => id);

describe("the shelf of reviews", () => {
  it("keeps records and one line for each review, adds each record once, and folds what is there", async () => {
    const disk = fakeDisk();
    const folded: number[] = [];
    const counting: Project = (rows) => {
      folded.push(rows.length);
      return project(rows);
    };
    expect(await append(disk, [recordRow(1), recordRow(2)], counting)).toEqual([recordRow(1).id, recordRow(2).id]);
    expect(await append(disk, [recordRow(2), recordRow(3)], counting)).toEqual([recordRow(3).id]);
    expect(await append(disk, [recordRow(1)], counting)).toEqual([]);
    expect(folded).toEqual([2, 3]);
    const [line] = value(await step(disk, (store) => store.reviews.list()));
    expect(line).toMatchObject({ id: recordRow(1).reviewId, state: "submitted", storedAt: NOON });
    const stored = await dump(disk);
    expect(stored.reviewRecords).toHaveLength(3);
    expect(stored.reviewRecords?.every((row) => reviewRecordRowSchema.safeParse(row).success)).toBe(true);
    expect(stored.reviews?.every((row) => reviewRowSchema.safeParse(row).success)).toBe(true);
  });

  it("F22: takes in all or nothing", async () => {
    const disk = fakeDisk();
    const failing: Project = () => {
      throw new RangeError("records of several reviews");
    };
    await expect(step(disk, (store) => store.reviews.append([recordRow(1), recordRow(2)], failing))).rejects.toThrow();
    expect((await dump(disk)).reviewRecords).toEqual([]);
  });

  it("F9: after a loss the records come back from the second copy, to be folded when somebody looks", async () => {
    const disk = fakeDisk();
    await append(disk, [recordRow(1), recordRow(2)]);
    disk.wipe();
    await step(disk, async (store) => {
      expect(await store.health()).toMatchObject({ status: "lost" });
      await store.recover("restore");
      expect(ids(value(await store.reviews.records(recordRow(1).reviewId))).sort()).toEqual([recordRow(1).id, recordRow(2).id].sort());
      expect(value(await store.reviews.list())).toMatchObject([{ state: "draft", standings: "-" }]);
      await store.reviews.refold([recordRow(1).reviewId], project);
      expect(value(await store.reviews.list())).toMatchObject([{ state: "submitted" }]);
    });
    expect(disk.local.values.get("ligne.copy.marker")).toMatchObject({ reviews: 2 });
  });

  it("the second copy holds the newest five hundred records and no more", async () => {
    const disk = fakeDisk();
    await append(
      disk,
      Array.from({ length: 520 }, (_, index) => recordRow(index)),
    );
    await append(disk, [recordRow(600)]);
    const copied = [...disk.local.values.keys()].filter((key) => key.startsWith("ligne.copy.reviews."));
    expect(copied).toHaveLength(500);
    expect(copied).toContain(`ligne.copy.reviews.${recordRow(600).id}`);
    expect(copied).not.toContain(`ligne.copy.reviews.${recordRow(0).id}`);
  });

  it("a failing second copy fails no save", async () => {
    const disk = fakeDisk();
    await append(disk, [recordRow(1)]);
    disk.local.failWith = new Error("QuotaExceededError");
    expect(await append(disk, [recordRow(2)])).toHaveLength(1);
  });
});

describe("retention and erasing", () => {
  it("T19: after ninety quiet days the texts go, everywhere; the line stays without words and keeps them out", async () => {
    const disk = fakeDisk();
    await append(disk, [recordRow(1)]);
    disk.clock.now += 80 * DAY;
    await append(disk, [recordRow(2)]);
    disk.clock.now += 80 * DAY;
    await step(disk, (store) => store.retain());
    expect((await dump(disk)).reviewRecords, "something happened in between").toHaveLength(2);
    disk.clock.now += 11 * DAY;
    await step(disk, (store) => store.retain());
    const left = JSON.stringify([await dump(disk), ...disk.local.values]);
    expect(left).not.toContain("four");
    expect((await dump(disk)).reviews).toMatchObject([{ gone: true, summary: { excerpt: "", state: "submitted" } }]);
    expect(await append(disk, [recordRow(1)]), "an old file brings nothing back").toEqual([]);
    disk.clock.now += 366 * DAY;
    await step(disk, (store) => store.retain());
    expect((await dump(disk)).reviews).toEqual([]);
  });

  it("T19, F16: fewer days when told so; a clock that was ahead keeps nothing for ever", async () => {
    const disk = fakeDisk();
    disk.clock.now = NOON + 2 * DAY;
    await append(disk, [recordRow(1)]);
    disk.clock.now = NOON;
    await step(disk, (store) => store.retain(30));
    expect((await dump(disk)).reviews).toMatchObject([{ storedAt: NOON }]);
    disk.clock.now = NOON + 31 * DAY;
    await step(disk, (store) => store.retain(30));
    expect((await dump(disk)).reviewRecords).toEqual([]);
  });

  it("T19: erasing a person takes their reviews whole and their words out of others', in both copies", async () => {
    const disk = fakeDisk();
    const own = recordRow(1);
    const answer = recordRow(2, { keyId: "b".repeat(43), type: "withdrawn" });
    const other = recordRow(3, { keyId: "c".repeat(43), reviewId: "z".repeat(43) });
    const word = recordRow(4, { keyId: own.keyId, reviewId: "z".repeat(43), type: "withdrawn" });
    await append(disk, [own, answer, other, word]);
    expect(value(await step(disk, (store) => store.reviews.erase(own.keyId, project)))).toBe(3);
    const stored = await dump(disk);
    expect([ids(stored.reviewRecords), ids(stored.reviews)]).toEqual([[other.id], [other.reviewId]]);
    expect([...disk.local.values.keys()].filter((key) => key.startsWith("ligne.copy.reviews."))).toEqual([
      `ligne.copy.reviews.${other.id}`,
    ]);
    expect(reviewLine(stored.reviews?.[0])).toBe("submitted");
  });
});
