import type { MessageType, ReplyOf, RequestOf } from "../../lib/messages";
import type { ReviewRecord } from "../../lib/review";

/** One valid request and reply per message about reviews. Signatures are of the right form and hold nothing. */

type ReviewType = Extract<MessageType, `review.${string}`>;
const hash = (letter: string) => letter.repeat(43);
const reviewId = hash("r");
const submission = hash("s");
const draftId = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c07";

const handedIn = {
  draftId,
  text: "Le four à bois rallume samedi à 6 h.",
  page: { id: "1234567890", name: "Boulangerie des Halles" },
  surface: "facebook-post",
  charter: { id: "maison", version: "1.2.0" },
  sheet: {},
  findings: [],
} as const satisfies RequestOf<"review.submit">;

const record: ReviewRecord = {
  kind: "review",
  payload: {
    ...structuredClone<RequestOf<"review.submit">>(handedIn),
    type: "submitted",
    reviewId,
    sequence: 1,
    at: "2026-11-23T12:00:00.000Z",
    nonce: draftId,
    round: 1,
    textHash: hash("t"),
  },
  signer: { algorithm: "Ed25519", spki: "abc" },
  signature: "def",
};

export const reviewRequests: { readonly [Type in ReviewType]: RequestOf<Type> } = {
  "review.submit": structuredClone<RequestOf<"review.submit">>(handedIn),
  "review.withdraw": { reviewId },
  "review.went-out": { reviewId, text: "Le four est chaud." },
  "review.mine": { page: { id: "1234567890" }, draftId },
  "review.queue": {},
  "review.open": { reviewId },
  "review.decide": { reviewId, submission, decision: "changes", reason: "Quel samedi ?" },
  "review.comment": { reviewId, submission, as: "reviewer", span: { start: 22, end: 28 }, text: "Quel samedi ?", suggestion: "samedi 28" },
  "review.resolve": { reviewId, comment: hash("c"), resolved: true, as: "author" },
  "review.published": { reviewId, submission, as: "author" },
  "review.import": { records: [record] },
  "review.export": { reviewIds: [reviewId] },
  "review.erase": { keyId: hash("k") },
};

export const reviewReplies: { readonly [Type in ReviewType]: ReplyOf<Type> } = {
  "review.submit": { status: "no-key" },
  "review.withdraw": { status: "withdrawn" },
  "review.went-out": { status: "published" },
  "review.mine": { reviews: [], hasReviewer: false },
  "review.queue": { reviews: [], reviewer: "none", author: "ready" },
  "review.open": {},
  "review.decide": { status: "locked" },
  "review.comment": { status: "refused", reason: "no-target" },
  "review.resolve": { status: "gone" },
  "review.published": { status: "changed" },
  "review.import": { status: "taken", added: 1, known: 0, unverified: 1, reviews: [reviewId] },
  "review.export": { records: [record] },
  "review.erase": { deleted: 0 },
};
