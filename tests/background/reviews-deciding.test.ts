import { describe, expect, it } from "vitest";
import { createSigningKey } from "../../lib/trust";
import { DAY } from "../store/fake-store";
import { HALLES, kept, machine, PASSPHRASE, pair, TEXT } from "./review-machine";

describe("who may decide", () => {
  it("no key, a locked key, the key that is open", async () => {
    const { author, reviewer } = await pair();
    const { reviewId } = await author.submit();
    expect(await author.decide(reviewId, "approved")).toEqual({ status: "no-key" });
    await reviewer.import(await author.export(reviewId));
    reviewer.team.lock();
    expect(await reviewer.decide(reviewId, "approved")).toEqual({ status: "locked" });
    expect(kept(await reviewer.dashboard.request("review.queue", {}))).toMatchObject({ reviewer: "locked" });
    kept(await reviewer.team.unlock(PASSPHRASE));
    expect(await reviewer.decide(reviewId, "approved")).toMatchObject({ status: "done" });
  });

  it("on one machine alone both keys work together; once somebody else may review, nobody approves their own", async () => {
    const alone = machine();
    kept(await alone.team.makeSupervisor(PASSPHRASE));
    const { reviewId } = await alone.submit();
    expect(await alone.decide(reviewId, "approved")).toMatchObject({ status: "done" });
    expect((await alone.mine())[0]?.approved).toBe(true);

    const colleague = await createSigningKey();
    kept(await alone.team.addMember({ id: colleague.id, publicKey: colleague.publicKey, name: "Hélène", roles: ["reviewer"] }));
    kept(await alone.team.changeMember(colleague.id, { confirmed: true }));
    expect((await alone.mine())[0]).toMatchObject({ state: "submitted", approved: false });
    expect(await alone.decide(reviewId, "approved")).toEqual({ status: "refused", reason: "self-approval" });
  });

  it("a decision on a text that was replaced meanwhile is not made", async () => {
    const { author, reviewer } = await pair();
    const { reviewId } = await author.submit();
    await reviewer.import(await author.export(reviewId));
    const seen = (await reviewer.open(reviewId))?.view.rounds[0]?.id ?? "";
    await author.submit(`${TEXT} Dès 6 h.`);
    await reviewer.import(await author.export(reviewId));
    const late = { reviewId, submission: seen, decision: "approved" as const };
    expect(kept(await reviewer.dashboard.request("review.decide", late))).toEqual({ status: "changed" });
    expect((await reviewer.queue())[0]?.shown).toBe("submitted");
  });

  it("a reason belongs to every decision but an approval", async () => {
    const { reviewer } = await pair();
    const asked = { reviewId: "r".repeat(43), submission: "s".repeat(43), decision: "rejected" as const };
    expect(await reviewer.dashboard.request("review.decide", asked)).toEqual({ ok: false, reason: "bad-request" });
    expect(kept(await reviewer.dashboard.request("review.decide", { ...asked, reason: "Hors sujet." }))).toEqual({ status: "gone" });
  });
});

describe("names", () => {
  it("the one at this machine is called what they said, others what the team calls them", async () => {
    const { author, reviewer } = await pair();
    kept(await author.store.changeSetting("team.name", () => "Léa Martin"));
    const { reviewId } = await author.submit();
    expect(kept(await author.tab.request("review.mine", { page: HALLES }))).toMatchObject({ name: "Léa Martin", hasReviewer: true });
    expect((await author.queue())[0]).toMatchObject({ own: true, authorName: "Léa Martin" });
    await reviewer.import(await author.export(reviewId));
    expect((await reviewer.queue())[0]).toMatchObject({ own: false, authorName: "Léa" });
  });
});

describe("the list", () => {
  it("stands in the order of urgency and says what is overdue, by the clock of now", async () => {
    const author = machine();
    const { now } = author.disk.clock;
    const id = (number: number) => `7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c1${number}`;
    const due = (days: number) => ({ deadline: new Date(now + days * DAY).toISOString() });
    await author.submit("Sans date.", { draftId: id(0) });
    await author.submit("Dans trois jours.", { draftId: id(1), ...due(3) });
    await author.submit("Demain.", { draftId: id(2), ...due(1) });
    await author.submit("Publié demain matin.", { draftId: id(3), ...due(9), sheet: { plannedAt: new Date(now + DAY / 2).toISOString() } });
    const { reviewId } = await author.submit("Repris.", { draftId: id(4), ...due(0) });
    await author.tab.request("review.withdraw", { reviewId });
    const words = async () => (await author.queue()).map(({ excerpt, overdue }) => excerpt + (overdue ? " !" : ""));
    expect(await words()).toEqual(["Publié demain matin.", "Demain.", "Dans trois jours.", "Sans date.", "Repris."]);
    author.disk.clock.now += 2 * DAY;
    expect(await words()).toEqual(["Publié demain matin. !", "Demain. !", "Dans trois jours.", "Sans date.", "Repris."]);
    author.disk.clock.now += 40 * DAY;
    await author.submit("Tout neuf.", { draftId: id(5) });
    expect(
      (await author.queue()).map(({ shown }) => shown),
      "what lapsed waits for nobody",
    ).toEqual(["submitted", "withdrawn", "lapsed", "lapsed", "lapsed", "lapsed"]);
  });

  it("T19: erasing a person leaves no byte of what they handed in, and their words in others' reviews go too", async () => {
    const { author, reviewer, authorId, reviewerId } = await pair();
    const { reviewId } = await author.submit();
    await reviewer.import(await author.export(reviewId));
    await reviewer.decide(reviewId, "approved");
    await author.import(await reviewer.export(reviewId));
    expect(kept(await author.dashboard.request("review.erase", { keyId: reviewerId }))).toEqual({ deleted: 1 });
    expect((await author.mine())[0]).toMatchObject({ state: "submitted", approved: false });
    reviewer.team.lock();
    expect(await reviewer.dashboard.request("review.erase", { keyId: authorId }), "an intern at the same machine").toMatchObject({
      ok: false,
    });
    kept(await reviewer.team.unlock(PASSPHRASE));
    expect(kept(await reviewer.dashboard.request("review.erase", { keyId: authorId }))).toEqual({ deleted: 2 });
    expect(await reviewer.queue()).toEqual([]);
    const left = JSON.stringify([...reviewer.disk.local.values].filter(([key]) => key.startsWith("ligne.copy.reviews")));
    expect(left).not.toContain("four");
  });
});
