import { describe, expect, it } from "vitest";
import { createReviewDesk } from "../../lib/background/reviews/desk";
import { ownReviewOf } from "../../lib/background/reviews/own";
import { content, page } from "../messages/senders";
import { DRAFT_ID, HALLES, kept, machine, pair, submission, TEXT } from "./review-machine";

describe("the author's tab", () => {
  it("T7: sees nothing of other people's drafts, whatever it asks for", async () => {
    const { author, reviewer } = await pair();
    const { reviewId } = await author.submit();
    await reviewer.import(await author.export(reviewId));
    for (const asked of [
      { page: HALLES, draftId: DRAFT_ID },
      { page: {}, draftId: DRAFT_ID },
      { page: HALLES, text: TEXT },
    ]) {
      const told = kept(await reviewer.tab.request("review.mine", asked));
      expect(JSON.stringify(told)).not.toContain("four");
      expect(told.reviews).toEqual([]);
    }
    expect(kept(await reviewer.tab.request("review.withdraw", { reviewId }))).toEqual({ status: "gone" });
    expect((await reviewer.queue())[0]?.shown).toBe("submitted");
  });

  it("T7: no view is made of another author's review, whoever asks for it", async () => {
    const { author, reviewer } = await pair();
    const { reviewId } = await author.submit();
    await reviewer.import(await author.export(reviewId));
    kept(await reviewer.team.ensureKey("author"));
    for (const [at, isOwn] of [[author, true] as const, [reviewer, false] as const]) {
      const desk = createReviewDesk({ store: at.store, team: at.team, now: () => 0, ownName: async () => undefined });
      const loaded = kept(await desk.load(reviewId));
      expect(loaded && ownReviewOf(loaded, 0) !== undefined).toBe(isOwn);
    }
    expect(kept(await reviewer.tab.request("review.withdraw", { reviewId }))).toEqual({ status: "gone" });
  });

  it.each(["review.queue", "review.open", "review.decide", "review.import", "review.export", "review.comment", "review.erase"] as const)(
    "T8: %s is not answered to a tab",
    async (type) => {
      const message = { type, requestId: "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c01", payload: {} };
      expect(await machine().serve(message, content)).toMatchObject({ ok: false, code: "not-allowed" });
    },
  );

  it("F17: two tabs on one draft make one history with both texts, and the same text twice is one", async () => {
    const author = machine();
    const [one, two] = await Promise.all([author.submit(TEXT), author.submit(`${TEXT} Dès 6 h.`)]);
    expect(two.reviewId).toBe(one.reviewId);
    const view = (await author.open(one.reviewId))?.view;
    expect(view?.rounds.map(({ entry }) => entry.text)).toEqual([TEXT, `${TEXT} Dès 6 h.`]);
    const again = await author.tab.request("review.submit", submission(`${TEXT} Dès 6 h.`));
    expect(kept(again)).toMatchObject({ status: "known", review: { round: 2 } });
    expect((await author.open(one.reviewId))?.view.history).toHaveLength(2);
  });

  it("another charter version, or a text after a refusal, is handed in anew", async () => {
    const { author, reviewer } = await pair();
    const first = await author.submit();
    expect(await author.submit(TEXT, { charter: { id: "maison", version: "1.3.0" } })).toMatchObject({
      reviewId: first.reviewId,
      round: 2,
    });
    await reviewer.import(await author.export(first.reviewId));
    await reviewer.decide(first.reviewId, "rejected");
    await author.import(await reviewer.export(first.reviewId));
    const next = await author.submit(`${TEXT}!`);
    expect(next).toMatchObject({ round: 1, state: "submitted" });
    expect(next.reviewId).not.toBe(first.reviewId);
  });

  it("takes its own back, once; and leaves nothing from a private window", async () => {
    const author = machine();
    const { reviewId } = await author.submit();
    expect(kept(await author.tab.request("review.withdraw", { reviewId }))).toEqual({ status: "withdrawn" });
    expect(kept(await author.tab.request("review.withdraw", { reviewId }))).toEqual({ status: "gone" });
    expect(await author.privateTab.request("review.submit", submission())).toEqual({ ok: false, reason: "store" });
    expect(await author.queue()).toHaveLength(1);
  });

  it("F1: a request that is sent again makes no second record", async () => {
    const { author, reviewer } = await pair();
    const handed = { type: "review.submit", requestId: "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c01", payload: submission() };
    const [one, two] = [await author.serve(handed, content), await author.serve(handed, content)];
    expect([one, two]).toMatchObject([{ payload: { status: "submitted" } }, { payload: { status: "known" } }]);
    const [line] = await author.queue();
    const reviewId = line?.reviewId ?? "";
    await reviewer.import(await author.export(reviewId));
    const round = (await reviewer.open(reviewId))?.view.rounds[0]?.id;
    const said = {
      type: "review.comment",
      requestId: "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c02",
      payload: { reviewId, submission: round, as: "reviewer", text: "Lequel ?" },
    };
    await reviewer.serve(said, page);
    expect(await reviewer.serve(said, page)).toMatchObject({ ok: true, payload: { status: "done" } });
    expect((await reviewer.open(reviewId))?.view.threads).toHaveLength(1);
  });
});
