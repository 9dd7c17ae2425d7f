import { describe, expect, it } from "vitest";
import { createReviewDesk } from "../../lib/background/reviews/desk";
import { ownReviewOf } from "../../lib/background/reviews/own";
import { createSigningKey } from "../../lib/trust";
import { content, page } from "../messages/senders";
import { DAY } from "../store/fake-store";
import { DRAFT_ID, HALLES, introduce, kept, machine, PASSPHRASE, pair, submission, TEXT } from "./review-machine";

describe("two machines and nothing but files between them", () => {
  it("handed in, changes asked on two places, handed in again, approved: exactly that text under that charter", async () => {
    const { author, reviewer } = await pair();
    const first = await author.submit(TEXT, { note: "Pour samedi." });
    expect(first).toMatchObject({ state: "submitted", round: 1, approved: false, text: TEXT });
    expect(await reviewer.import(await author.export(first.reviewId))).toMatchObject({ status: "taken", added: 1, unverified: 0 });

    const [line] = await reviewer.queue();
    expect(line).toMatchObject({ shown: "submitted", authorName: "Léa", own: false, verified: true, hasNote: true });
    const opened = await reviewer.open(first.reviewId);
    expect(opened).toMatchObject({ shown: "submitted", reviewer: "ready", people: [{ name: "Léa", role: "author", own: false }] });
    const round = opened?.view.rounds[0]?.id ?? "";
    const comment = (words: string, suggestion?: string) =>
      reviewer.dashboard.request("review.comment", {
        reviewId: first.reviewId,
        submission: round,
        as: "reviewer",
        span: { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length },
        text: "Lequel ?",
        ...(suggestion && { suggestion }),
      });
    expect(kept(await comment("samedi", "samedi 28"))).toMatchObject({ status: "done" });
    expect(kept(await comment("pain de seigle"))).toMatchObject({ status: "done" });
    expect(await reviewer.decide(first.reviewId, "changes")).toMatchObject({ status: "done", view: { state: "changes" } });
    await author.import(await reviewer.export(first.reviewId));

    const [asked] = await author.mine();
    expect(asked).toMatchObject({
      state: "changes",
      decision: { decision: "changes", reason: "Quel samedi ?", name: "Hélène" },
      threads: [
        { name: "Hélène", own: false, suggestion: "samedi 28", place: { quote: "samedi" } },
        { place: { quote: "pain de seigle" } },
      ],
    });

    const better = TEXT.replace("samedi", "samedi 28");
    expect(await author.submit(better)).toMatchObject({ reviewId: first.reviewId, round: 2, state: "submitted" });
    await reviewer.import(await author.export(first.reviewId));
    expect(await reviewer.decide(first.reviewId, "approved")).toMatchObject({ status: "done", view: { state: "approved" } });
    expect((await author.mine())[0]?.approved, "not before the file has come").toBe(false);
    await author.import(await reviewer.export(first.reviewId));
    expect((await author.mine())[0]).toMatchObject({ approved: true, text: better, charter: { id: "maison", version: "1.2.0" } });

    const current = (await author.open(first.reviewId))?.view.rounds.at(-1)?.id ?? "";
    const published = { reviewId: first.reviewId, submission: current, as: "author" as const };
    expect(kept(await author.dashboard.request("review.published", published))).toMatchObject({ status: "done" });
    expect((await author.queue())[0]).toMatchObject({ shown: "published", own: true });
    expect((await author.mine())[0]?.approved).toBe(false);
  });

  it("a text that goes out is recorded with its day, once, and only while exactly that text is approved", async () => {
    const { author, reviewer } = await pair();
    const { reviewId } = await author.submit();
    const out = async (text = TEXT) => kept(await author.tab.request("review.went-out", { reviewId, text })).status;
    expect(await out()).toBe("gone");
    await reviewer.import(await author.export(reviewId));
    await reviewer.decide(reviewId, "approved");
    await author.import(await reviewer.export(reviewId));
    expect(await out(`${TEXT}!`)).toBe("gone");
    expect(await author.privateTab.request("review.went-out", { reviewId, text: TEXT })).toMatchObject({ ok: false });
    expect(await out()).toBe("published");
    expect(await out()).toBe("gone");
    const opened = await author.open(reviewId);
    expect(opened?.shown).toBe("published");
    const last = opened?.view.history.at(-1);
    expect(last).toMatchObject({ entry: { type: "published", at: new Date(author.disk.clock.now).toISOString() } });
    expect(last).not.toHaveProperty("refused");
    await reviewer.import(await author.export(reviewId));
    expect((await reviewer.queue())[0]).toMatchObject({ shown: "published" });
    expect(await reviewer.decide(reviewId, "rejected")).toMatchObject({ status: "refused", reason: "closed" });
  });

  it("F22: a file twice changes nothing, and one tampered record keeps the whole file out", async () => {
    const { author, reviewer } = await pair();
    const { reviewId } = await author.submit();
    const records = await author.export(reviewId);
    await reviewer.import(records);
    expect(await reviewer.import([...records, ...records])).toMatchObject({ status: "taken", added: 0, known: 1 });

    await reviewer.decide(reviewId, "approved");
    const back = await reviewer.export(reviewId);
    const tampered = back.map((record) =>
      record.payload.type === "decided" ? { ...record, payload: { ...record.payload, reason: "Parfait." } } : record,
    );
    const before = JSON.stringify(await author.mine());
    author.changed.mockClear();
    expect(await author.import(tampered)).toEqual({ status: "tampered", at: 1 });
    expect(JSON.stringify(await author.mine())).toBe(before);
    expect(author.changed).not.toHaveBeenCalled();
  });

  it("T12: an unknown key is unverified, is decided on by nobody, and counts once its owner is confirmed", async () => {
    const [author, reviewer] = [machine(), machine()];
    kept(await reviewer.team.makeSupervisor(PASSPHRASE));
    const { reviewId } = await author.submit();
    expect(await reviewer.import(await author.export(reviewId))).toMatchObject({ added: 1, unverified: 1 });
    expect((await reviewer.queue())[0]).toMatchObject({ verified: false, shown: "submitted" });
    expect(await reviewer.decide(reviewId, "approved")).toEqual({ status: "refused", reason: "unverified" });
    expect(await reviewer.export(reviewId), "what counts for nothing is not stored").toHaveLength(1);

    await introduce(author, reviewer, "author");
    expect((await reviewer.queue())[0]).toMatchObject({ verified: true, authorName: "Léa" });
    await reviewer.decide(reviewId, "approved");
    // The author's machine does not know who approved.
    expect(await author.import(await reviewer.export(reviewId))).toMatchObject({ added: 1, unverified: 1 });
    expect((await author.mine())[0]).toMatchObject({ state: "submitted", approved: false });
    await introduce(reviewer, author, "reviewer");
    expect((await author.mine())[0]).toMatchObject({ state: "approved", approved: true });
  });

  it("a member that was removed: what came in before counts, what comes in afterwards does not", async () => {
    const { author, reviewer, reviewerId } = await pair();
    const { reviewId } = await author.submit();
    const other = await author.submit("Le pain de seigle sort à 7 h, au comptoir.", { draftId: "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c08" });
    await reviewer.import(await author.export(reviewId, other.reviewId));
    await reviewer.decide(reviewId, "approved");
    await reviewer.decide(other.reviewId, "approved");
    await author.import(await reviewer.export(reviewId));
    kept(await author.team.removeMember(reviewerId));
    await author.import(await reviewer.export(other.reviewId));
    const states = Object.fromEntries((await author.queue()).map((line) => [line.reviewId, line.shown]));
    expect(states).toEqual({ [reviewId]: "approved", [other.reviewId]: "submitted" });
    expect((await author.mine()).map(({ approved }) => approved).sort()).toEqual([false, true]);
  });
});

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
