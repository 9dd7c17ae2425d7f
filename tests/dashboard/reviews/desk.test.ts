import { afterEach, describe, expect, it } from "vitest";
import { createReviewDesk } from "../../../lib/dashboard/reviews/desk";
import type { ReplyOf, RequestOf, ReviewOutcome } from "../../../lib/messages";
import { type Answers, createFakeClient } from "../../pages-page/fake-client";
import { answersFrom, fewViews, sampleView } from "../../pages-page/sample-reviews";
import { settle } from "../settle";

const lifetimes: AbortController[] = [];
afterEach(() => {
  for (const lifetime of lifetimes.splice(0)) lifetime.abort();
});

const done: ReviewOutcome = { status: "done", view: sampleView(1) };

async function desk(answers: Answers = {}, views = fewViews) {
  const lifetime = new AbortController();
  lifetimes.push(lifetime);
  const client = createFakeClient({ ...answersFrom(views), "review.decide": () => done, "review.comment": () => done, ...answers });
  const passphrases: string[] = [];
  const state = createReviewDesk({
    client,
    signal: lifetime.signal,
    unlock: async (passphrase) => {
      passphrases.push(passphrase);
      return passphrase === "sésame";
    },
  });
  await state.load();
  const asked = <Type extends "review.decide" | "review.comment" | "review.open">(type: Type) =>
    client.requests.filter((request) => request.type === type).map(({ payload }) => payload as RequestOf<Type>);
  return { state, client, asked, passphrases };
}
const openId = ({ state }: Awaited<ReturnType<typeof desk>>) => (state.opened.value.status === "none" ? undefined : state.opened.value.id);

describe("the review desk", () => {
  it("goes through the queue by keys, and has the next draft before it is asked for", async () => {
    const made = await desk();
    const rows = made.state.rows.value.map(({ reviewId }) => reviewId);
    made.state.move(1);
    await settle();
    expect(openId(made)).toBe(rows[0]);
    const before = made.asked("review.open").length;
    made.state.move(1);
    expect(made.asked("review.open").length).toBe(before);
    await settle();
    expect(made.state.opened.value.status).toBe("shown");
    expect(openId(made)).toBe(rows[1]);
    made.state.move(-1);
    made.state.move(-1);
    await settle();
    expect(openId(made)).toBe(rows[0]);
  });

  it("decides on the very round that is shown, and wants a reason for anything but an approval", async () => {
    const made = await desk();
    made.state.move(1);
    await settle();
    await made.state.decide("changes", "  ");
    expect(made.state.note.value).toEqual({ code: "missing" });
    expect(made.asked("review.decide")).toEqual([]);
    await made.state.decide("changes", " Le prix manque. ");
    const opened = made.state.opened.value;
    if (opened.status !== "shown") throw new Error("not open");
    expect(made.asked("review.decide")).toEqual([
      { reviewId: opened.id, submission: opened.review.view.rounds.at(-1)?.id, decision: "changes", reason: "Le prix manque." },
    ]);
    expect(made.state.note.value).toEqual({ code: "decided", decision: "changes" });
    expect(made.state.form.value).toBeUndefined();
  });

  it("keeps a decision while the key is locked, and makes it once the passphrase is right", async () => {
    let isOpen = false;
    const made = await desk({ "review.decide": () => (isOpen ? done : { status: "locked" }) });
    made.state.move(1);
    await settle();
    await made.state.decide("approved", "");
    expect(made.state.locked.value).toEqual({ isWrong: false });
    await made.state.unlock("faux");
    expect(made.state.locked.value).toEqual({ isWrong: true });
    expect(made.asked("review.decide").length).toBe(1);
    isOpen = true;
    await made.state.unlock("sésame");
    expect(made.asked("review.decide").length).toBe(2);
    expect(made.state.note.value).toEqual({ code: "decided", decision: "approved" });
    expect(made.state.locked.value).toBeUndefined();
    expect(made.passphrases).toEqual(["faux", "sésame"]);
  });

  it("records that an approved text went out, once it is approved, with the key that may say so", async () => {
    const out = async (change: Partial<Extract<ReplyOf<"review.open">["opened"], object>>) => {
      const view = sampleView(1);
      const people = [{ keyId: view.author ?? "", own: true, role: "author" as const }];
      const opened = { view, shown: "approved" as const, people, reviewer: "none" as const, author: "ready" as const, ...change };
      const made = await desk({ "review.open": () => ({ opened }), "review.published": () => done });
      made.state.move(1);
      await settle();
      await made.state.publish();
      return [made.client.requests.filter(({ type }) => type === "review.published").map(({ payload }) => payload), made.state.note.value];
    };
    const view = sampleView(1);
    const asked = { reviewId: view.reviewId, submission: view.rounds.at(-1)?.id };
    expect(await out({})).toEqual([[{ ...asked, as: "author" }], { code: "published" }]);
    expect(await out({ people: [], reviewer: "ready" })).toEqual([[{ ...asked, as: "reviewer" }], { code: "published" }]);
    for (const shown of ["submitted", "changes", "lapsed", "published", "withdrawn"] as const)
      expect(await out({ shown })).toEqual([[], undefined]);
    expect(await out({ people: [] })).toEqual([[], undefined]);
    expect(await out({ view: { ...view, complete: false } })).toEqual([[], undefined]);
  });

  it("says what a refused, a gone and an unkept decision came to", async () => {
    for (const [answer, note] of [
      [
        { status: "refused", reason: "self-approval" },
        { code: "refused", reason: "self-approval" },
      ],
      [{ status: "changed" }, { code: "gone" }],
      [{ status: "no-key" }, { code: "no-key" }],
      [{ refuse: "store" }, { code: "failed", reason: "store" }],
    ] as const) {
      const made = await desk({ "review.decide": () => answer });
      made.state.move(1);
      await settle();
      made.state.begin({ kind: "decide", decision: "approved" });
      await made.state.decide("approved", "");
      expect(made.state.note.value).toEqual(note);
      expect(made.state.form.value).toBeDefined();
    }
  });

  it("says of a decision what came of it until another text of the same review comes in", async () => {
    const views = [sampleView(1, { round: 1 })];
    const made = await desk({}, views);
    made.state.move(1);
    await settle();
    await made.state.decide("changes", "Le prix manque.");
    expect(made.state.note.value).toEqual({ code: "decided", decision: "changes" });
    await made.state.load();
    await settle();
    expect(made.state.note.value, "nothing new came").toBeDefined();
    views[0] = sampleView(1, { round: 2 });
    await made.state.load();
    await settle();
    expect(made.state.note.value).toBeUndefined();
  });

  it("comments on words of the round that is shown", async () => {
    const made = await desk();
    made.state.move(1);
    await settle();
    const place = { start: 3, end: 9, quote: "isolés", before: "", after: "" };
    await made.state.comment("Isolés comment ?", { place, suggestion: "isolés au bois" });
    expect(made.asked("review.comment")).toMatchObject([
      { as: "reviewer", span: { start: 3, end: 9 }, text: "Isolés comment ?", suggestion: "isolés au bois" },
    ]);
  });

  it("approves together what is clean and nothing else, and says how many it could not", async () => {
    let decisions = 0;
    const views = [
      sampleView(1, { clean: true }),
      sampleView(2, { clean: true }),
      sampleView(3),
      sampleView(4, { clean: true, verified: false }),
    ];
    const made = await desk({ "review.decide": () => (decisions++ === 0 ? done : { status: "changed" }) }, views);
    made.state.choose(
      views.map(({ reviewId }) => reviewId),
      true,
    );
    expect([...made.state.chosen.value]).toEqual([views[0]?.reviewId, views[1]?.reviewId]);
    await made.state.approveChosen();
    expect(made.state.note.value).toEqual({ code: "bulk", done: 1, left: 1 });
    expect(made.state.chosen.value.size).toBe(0);
  });

  it("counts what waits only where there is a key to decide with", async () => {
    expect((await desk()).state.waiting.value).toBe(4);
    expect((await desk(answersFrom(fewViews, "none"))).state.waiting.value).toBe(0);
  });

  it("keeps showing the list it has when the newest look fails", async () => {
    const made = await desk();
    made.client.answers["review.queue"] = () => ({ refuse: "unreachable" });
    await made.state.load();
    expect(made.state.queue.value).toMatchObject({ status: "shown", stale: "unreachable" });
    expect(made.state.rows.value.length).toBe(4);
  });
});
