import { describe, expect, it } from "vitest";
import {
  approvedAt,
  foldReview,
  nextPlace,
  type ReviewEntry,
  type ReviewRecord,
  reviewIdOf,
  reviewRecordSchema,
  signEntry,
  verifyReviewRecord,
} from "../../lib/review";
import { type SigningKey, sha256Text, signRecord } from "../../lib/trust";
import { cast, DRAFT_ID, NONCE, NOON, roleOf, TEXT, type Writing, without, writeReview } from "./cast";

/** T12, T14, T15: an approval that the reviewer did not give for exactly this text is accepted by nobody. */

const stateOf = (review: Writing) => foldReview(review.known(), roleOf);
const lastReason = (review: Writing) => stateOf(review).history.findLast(({ refused }) => refused !== undefined)?.refused;

/** Every place in a record where something stands, with another value of the same kind. */
function* alterations(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ path: readonly (string | number)[]; to: unknown }> {
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* alterations(inner, [...path, key]);
    return;
  }
  if (typeof value === "number") yield { path, to: value + 1 };
  else if (typeof value === "boolean") yield { path, to: !value };
  else if (typeof value === "string") {
    const middle = Math.floor(value.length / 2);
    const other = value[middle] === "a" ? "b" : "a";
    yield { path, to: value.slice(0, middle) + other + value.slice(middle + 1) };
  }
}

function altered<Value>(value: Value, path: readonly (string | number)[], to: unknown): Value {
  const copy = structuredClone(value);
  let place = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1) ?? ""] = to;
  return copy;
}

/** Whether a record would be taken in at all: the file's schema first, then the signature and the hashes. */
async function isAccepted(record: unknown): Promise<boolean> {
  const parsed = reviewRecordSchema.safeParse(record);
  return parsed.success && (await verifyReviewRecord(parsed.data)) !== undefined;
}

describe("T12: each field tampered", () => {
  it("no record holds with one field of it changed, removed or added", async () => {
    const review = await writeReview();
    await review.submit(TEXT, {
      note: "Pour samedi.",
      image: "Le four.",
      deadline: "2026-11-27T15:00:00Z",
      sheet: { objective: { id: "o1", name: "Ventes" }, stage: "conversion" },
      findings: [{ ruleId: "exclamation", severity: "must", message: "Un seul.", start: 0, end: 2, outcome: "ignored", reason: "voulu" }],
    });
    await review.comment("samedi", "Lequel ?", cast.reviewer, { suggestion: "samedi 28" });
    await review.decide("approved", cast.reviewer, { expiresAt: "2026-12-01T00:00:00Z", reason: "Très bien." });
    await review.publish(cast.author, { url: "https://www.facebook.com/halles/1" });
    let tried = 0;
    let accepted = 0;
    for (const record of review.records()) {
      expect(await isAccepted(record)).toBe(true);
      for (const { path, to } of alterations(record)) {
        tried += 1;
        if (await isAccepted(altered(record, path, to))) accepted += 1;
        const gone = altered(record, path, undefined);
        if (await isAccepted(JSON.parse(JSON.stringify(gone)))) accepted += 1;
      }
      if (await isAccepted({ ...record, payload: { ...record.payload, more: 1 } })) accepted += 1;
    }
    expect(tried).toBeGreaterThan(60);
    expect(accepted).toBe(0);
  });

  it("a signature of another purpose, of another key, or of nothing holds for no review", async () => {
    const review = await writeReview();
    const { record } = await review.submit();
    const { kind: _kind, ...invite } = await signRecord(cast.author, "invite", record.payload as never);
    expect(await verifyReviewRecord({ ...invite, kind: "review" } as ReviewRecord)).toBeUndefined();
    expect(await verifyReviewRecord({ ...record, signer: cast.reviewer.publicKey })).toBeUndefined();
    expect(await verifyReviewRecord({ ...record, signature: "" })).toBeUndefined();
  });

  it("a text under a hash that is not its own, and a review under another author's name, hold for nothing although they are signed", async () => {
    const reviewId = await reviewIdOf(cast.author.id, NONCE);
    const entry = async (text: string, of: string) => ({
      type: "submitted",
      reviewId,
      sequence: 1,
      at: new Date(NOON).toISOString(),
      nonce: NONCE,
      draftId: DRAFT_ID,
      round: 1,
      text,
      textHash: await sha256Text(of),
      page: {},
      surface: "facebook-post",
      charter: { id: "maison", version: "1.2.0" },
      sheet: {},
      findings: [],
    });
    const signed = async (key: SigningKey, text: string, of: string) =>
      verifyReviewRecord(await signEntry(key, (await entry(text, of)) as ReviewEntry));
    expect(await signed(cast.author, TEXT, TEXT)).toBeDefined();
    expect(await signed(cast.author, `${TEXT}!`, TEXT)).toBeUndefined();
    expect(await signed(cast.otherAuthor, TEXT, TEXT)).toBeUndefined();
  });
});

describe("T12, T14, T15: signed, and still worth nothing", () => {
  const forged = (["author", "otherAuthor", "removed", "stranger"] as const).map((who) => [who, cast[who]] as const);
  const reasons = { author: "self-approval", otherAuthor: "wrong-role", removed: "removed-member", stranger: "unverified" } as const;

  it.each(forged)("an approval by %s", async (who, key) => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved", key);
    expect([stateOf(review).state, lastReason(review)]).toEqual(["submitted", reasons[who]]);
    expect(approvedAt(stateOf(review), NOON)).toBeUndefined();
  });

  it("an approval by another key of the author's own", async () => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved");
    const self = foldReview(review.known(), (keyId, id) => {
      const member = roleOf(keyId, id);
      return member && (keyId === cast.author.id || keyId === cast.reviewer.id) ? { ...member, person: "self" } : member;
    });
    expect([self.state, self.history.at(-1)?.refused]).toEqual(["submitted", "self-approval"]);
  });

  it.each([
    ["another text", { textHash: "x".repeat(43) }, "other-text"],
    ["an older charter", { charter: { id: "maison", version: "1.1.0" } }, "other-charter"],
    ["another charter", { charter: { id: "atelier", version: "1.2.0" } }, "other-charter"],
    ["another draft", { draftId: "00000000-0000-4000-8000-000000000000" }, "other-draft"],
    ["a round that is not there", { round: 2 }, "old-round"],
    ["a text that was never handed in", { submission: "x".repeat(43) }, "no-submission"],
  ])("an approval of %s", async (_of, more, reason) => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved", cast.reviewer, more);
    expect([stateOf(review).state, lastReason(review)]).toEqual(["submitted", reason]);
  });

  it("an approval of one review, replayed into another of the same text", async () => {
    const [first, second] = [await writeReview(), await writeReview(cast.author, "99999999-2222-4333-8444-555555555555")];
    await first.submit();
    const { record } = await first.decide("approved");
    await second.submit();
    expect(await isAccepted(altered(record, ["payload", "reviewId"], second.reviewId))).toBe(false);
    expect(() => foldReview([...second.known(), ...first.known()], roleOf)).toThrow();
    // Signed anew for the other review, with the first one's submission.
    const { reviewId: _of, sequence: _place, previous: _before, ...said } = record.payload as ReviewEntry & { previous?: string };
    await second.sign(cast.reviewer, said);
    expect([stateOf(second).state, lastReason(second)]).toEqual(["submitted", "no-submission"]);
  });

  it("the same approval taken in twice, and one dated before the text", async () => {
    const review = await writeReview();
    await review.submit();
    const { record } = await review.decide("approved");
    await review.submit(`${TEXT}!`);
    await review.take(record);
    expect(stateOf(review).state).toBe("submitted");

    const early = await writeReview();
    await early.submit(TEXT, { sequence: 5 });
    await early.decide("approved", cast.reviewer, { sequence: 3 });
    expect([stateOf(early).state, lastReason(early)]).toEqual(["submitted", "no-submission"]);
  });

  it("a text put under an approval by somebody else than the author", async () => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved");
    const other = `${TEXT} Et du rhum.`;
    const record = await signEntry(cast.author, {
      ...(review.records()[0]?.payload as ReviewEntry),
      ...nextPlace(review.known(), cast.author.id),
      text: other,
      textHash: await sha256Text(other),
      round: 1,
    } as ReviewEntry);
    await review.take(record);
    expect(stateOf(review).state, "a second text of the same round takes the approval away").toBe("submitted");
    expect(approvedAt(stateOf(review), NOON)).toBeUndefined();
  });

  it("a member that was removed: what came in before still counts, what comes in afterwards does not", async () => {
    const review = await writeReview();
    await review.submit();
    const before = await review.decide("approved", cast.removed);
    const known = (late: boolean) =>
      foldReview(review.known(), (keyId, id) =>
        keyId === cast.removed.id && !late && id === before.verified.id ? { role: "reviewer" } : roleOf(keyId, id),
      );
    expect([known(false).state, known(true).state]).toEqual(["approved", "submitted"]);
  });

  it("a reviewer who is not in the team here", async () => {
    const review = await writeReview();
    await review.submit();
    await review.decide("approved");
    const view = foldReview(review.known(), without(cast.reviewer.id));
    expect([view.state, view.history.at(-1)?.refused]).toEqual(["submitted", "unverified"]);
  });

  it("a reviewer's key hands in no text", async () => {
    const review = await writeReview(cast.reviewer);
    await review.submit();
    expect([stateOf(review).state, lastReason(review)]).toEqual(["draft", "wrong-role"]);
  });
});
