import { describe, expect, it } from "vitest";
import { introduce, kept, machine, PASSPHRASE, pair, TEXT } from "./review-machine";

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
