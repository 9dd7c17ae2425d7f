import { describe, expect, it } from "vitest";
import { approvedAt, foldReview, nextState, REVIEW_MACHINE, REVIEW_STATES, type ReviewView, stateAt } from "../../lib/review";
import { cast, NOON, roleOf, TEXT, without, writeReview } from "./cast";

const DAY = 86_400_000;
const why = (view: ReviewView) => view.history.flatMap(({ refused }) => (refused === undefined ? [] : [refused]));

describe("the machine", () => {
  it("leads from nothing only to a text handed in, and ends with what went out or was taken back", () => {
    expect(Object.keys(REVIEW_MACHINE.draft)).toEqual(["submitted"]);
    expect([REVIEW_MACHINE.published, REVIEW_MACHINE.withdrawn]).toEqual([{}, {}]);
    expect(REVIEW_STATES.filter((state) => nextState(state, "published") !== undefined)).toEqual(["approved"]);
    expect(REVIEW_STATES.filter((state) => nextState(state, "approved") !== undefined)).toEqual([
      "submitted",
      "changes",
      "approved",
      "rejected",
    ]);
    expect(nextState("rejected", "submitted")).toBeUndefined();
  });
});

describe("foldReview", () => {
  it("submit, changes asked, handed in again, approved, published", async () => {
    const review = await writeReview();
    const states = async (step: () => Promise<unknown>) => {
      await step();
      return foldReview(review.known(), roleOf).state;
    };
    expect(await states(() => review.submit())).toBe("submitted");
    expect(await states(() => review.decide("changes"))).toBe("changes");
    expect(await states(() => review.submit(`${TEXT} Samedi 28.`))).toBe("submitted");
    expect(foldReview(review.known(), roleOf).decision, "of the round before").toBeUndefined();
    expect(await states(() => review.decide("approved", cast.secondReviewer))).toBe("approved");
    expect(await states(() => review.publish())).toBe("published");
    const view = foldReview(review.known(), roleOf);
    expect(view.rounds.map(({ entry }) => entry.round)).toEqual([1, 2]);
    expect(view.history.map(({ entry }) => entry.type)).toEqual(["submitted", "decided", "submitted", "decided", "published"]);
    expect([why(view), view.verified, view.complete, view.author]).toEqual([[], true, true, cast.author.id]);
  });

  it("is draft for no records, and refuses records of two reviews", async () => {
    expect(foldReview([], roleOf)).toMatchObject({ state: "draft", rounds: [], verified: false });
    const [one, two] = [await writeReview(), await writeReview(cast.otherAuthor)];
    await one.submit();
    await two.submit();
    expect(() => foldReview([...one.known(), ...two.known()], roleOf)).toThrow(RangeError);
  });

  it("a decision may be revised until the post is out; of two made at once the more careful one stands", async () => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved");
    await review.decide("changes", cast.secondReviewer);
    expect(foldReview(review.known(), roleOf).state).toBe("changes");

    const atOnce = await writeReview();
    await atOnce.submit();
    await atOnce.decide("rejected", cast.reviewer, { sequence: 2 });
    await atOnce.decide("approved", cast.secondReviewer, { sequence: 2 });
    expect(foldReview(atOnce.known(), roleOf)).toMatchObject({ state: "rejected", decision: { by: cast.reviewer.id } });
  });

  it("a new text takes the approval away, and an approval of the old text does not come back", async () => {
    const review = await writeReview();
    await review.submit();
    const first = await review.decide("approved");
    await review.submit(`${TEXT}!`);
    expect(foldReview(review.known(), roleOf)).toMatchObject({ state: "submitted" });
    const { decision, submission, draftId, round, textHash, charter } = first.verified.entry as never as Record<string, unknown>;
    await review.sign(cast.reviewer, { type: "decided", decision, submission, draftId, round, textHash, charter });
    const view = foldReview(review.known(), roleOf);
    expect([view.state, why(view)]).toEqual(["submitted", ["old-round"]]);
  });

  it("nothing happens after it was taken back, and only the author takes back", async () => {
    const review = await writeReview();
    await review.submit();
    await review.withdraw(cast.reviewer);
    expect(foldReview(review.known(), roleOf).state).toBe("submitted");
    await review.withdraw();
    await review.decide("approved");
    await review.submit(`${TEXT}!`);
    const view = foldReview(review.known(), roleOf);
    expect([view.state, why(view)]).toEqual(["withdrawn", ["not-the-author", "closed", "closed"]]);
  });

  it("only what stands approved can be published", async () => {
    const review = await writeReview();
    await review.submit();
    await review.publish();
    expect(why(foldReview(review.known(), roleOf))).toEqual(["closed"]);
  });

  it("comments make threads with replies, and are resolved and opened again", async () => {
    const review = await writeReview();
    await review.submit();
    const first = await review.comment("samedi", "Lequel ?", cast.reviewer, { suggestion: "samedi 28" });
    const general = await review.comment("", "Beau ton.");
    await review.comment("", "Le 28.", cast.author, { replyTo: first.verified.id });
    await review.sign(cast.author, { type: "resolved", comment: first.verified.id, resolved: true });
    await review.sign(cast.reviewer, { type: "resolved", comment: general.verified.id, resolved: true });
    await review.sign(cast.reviewer, { type: "resolved", comment: general.verified.id, resolved: false });
    const { threads } = foldReview(review.known(), roleOf);
    expect(threads).toMatchObject([
      { text: "Lequel ?", resolved: true, suggestion: "samedi 28", place: { quote: "samedi" }, replies: [{ text: "Le 28." }] },
      { text: "Beau ton.", resolved: false, replies: [] },
    ]);
  });

  it("comments of others, and answers to nothing, count for nothing", async () => {
    const review = await writeReview();
    await review.submit();
    await review.comment("samedi", "Moi aussi.", cast.otherAuthor);
    await review.comment("samedi", "Et moi.", cast.stranger);
    await review.comment("", "À quoi ?", cast.reviewer, { replyTo: "x".repeat(43) });
    await review.sign(cast.reviewer, { type: "resolved", comment: "x".repeat(43), resolved: true });
    const view = foldReview(review.known(), roleOf);
    expect([view.threads, why(view)]).toEqual([[], ["wrong-role", "unverified", "no-target", "no-target"]]);
  });

  it("what is missing in a signer's chain is waited for, and meanwhile nothing is approved", async () => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved");
    const takenBack = await review.decide("changes");
    await review.comment("samedi", "Lequel ?");
    const known = review.known();
    const hidden = known.filter(({ id }) => id !== takenBack.verified.id);
    const view = foldReview(hidden, roleOf);
    expect([view.state, view.complete, why(view), approvedAt(view, NOON)]).toEqual(["approved", false, ["gap"], undefined]);
    expect(foldReview(known, roleOf)).toMatchObject({ state: "changes", complete: true });
  });

  it("a text of an unknown author is shown, never decided on; once the author is known the same decision counts", async () => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved");
    const unknown = foldReview(review.known(), without(cast.author.id));
    expect([unknown.state, unknown.verified, why(unknown)]).toEqual(["submitted", false, ["unverified"]]);
    expect(foldReview(review.known(), roleOf).state).toBe("approved");
  });
});

describe("the clock", () => {
  it("an approval lapses after thirty days or at its own end, a text that waits thirty days after its deadline", async () => {
    const review = await writeReview();
    await review.submit(TEXT, { deadline: new Date(NOON + DAY).toISOString() });
    const waiting = foldReview(review.known(), roleOf);
    expect([stateAt(waiting, NOON + 31 * DAY - 1), stateAt(waiting, NOON + 31 * DAY)]).toEqual(["submitted", "lapsed"]);
    await review.decide("approved");
    const approved = foldReview(review.known(), roleOf);
    expect(approvedAt(approved, NOON + 30 * DAY - 1)).toEqual({ text: TEXT, charter: { id: "maison", version: "1.2.0" } });
    expect([approvedAt(approved, NOON + 30 * DAY), stateAt(approved, NOON + 30 * DAY)]).toEqual([undefined, "lapsed"]);
    await review.decide("approved", cast.reviewer, { expiresAt: new Date(NOON + 2 * DAY).toISOString() });
    const short = foldReview(review.known(), roleOf);
    expect([stateAt(short, NOON + 2 * DAY - 1), stateAt(short, NOON + 2 * DAY)]).toEqual(["approved", "lapsed"]);
    await review.publish();
    expect(stateAt(foldReview(review.known(), roleOf), NOON + 400 * DAY)).toBe("published");
  });
});
