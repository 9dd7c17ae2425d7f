import {
  type EntryOf,
  nextPlace,
  placeOf,
  type ReviewEntry,
  type ReviewMember,
  type ReviewRecord,
  type RoleOf,
  reviewIdOf,
  signEntry,
  type VerifiedRecord,
  verifyReviewRecord,
} from "../../lib/review";
import { createSigningKey, type SigningKey, sha256Text } from "../../lib/trust";

/** People with keys, and a review between them that is written record by record. */

export const NOON = Date.UTC(2026, 10, 23, 12);
export const DRAFT_ID = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c07";
export const NONCE = "11111111-2222-4333-8444-555555555555";
export const TEXT = "Le four à bois rallume samedi à 6 h.\nVenez goûter le pain de seigle.";

/** Made once for all tests: keys are slow. */
export const cast = {
  author: await createSigningKey(),
  otherAuthor: await createSigningKey(),
  reviewer: await createSigningKey(),
  secondReviewer: await createSigningKey(),
  removed: await createSigningKey(),
  stranger: await createSigningKey(),
};

const MEMBERS = new Map<string, ReviewMember>([
  [cast.author.id, { role: "author" }],
  [cast.otherAuthor.id, { role: "author" }],
  [cast.reviewer.id, { role: "reviewer" }],
  [cast.secondReviewer.id, { role: "reviewer" }],
  [cast.removed.id, { role: "reviewer", removed: true }],
]);
export const roleOf: RoleOf = (keyId) => MEMBERS.get(keyId);

/** The same team without this key's owner. */
export function without(keyId: string): RoleOf {
  return (id) => (id === keyId ? undefined : MEMBERS.get(id));
}

export interface Written {
  readonly record: ReviewRecord;
  readonly verified: VerifiedRecord;
}

/** A review being written on one machine: each record sees those before it. */
export async function writeReview(author: SigningKey = cast.author, nonce: string = NONCE) {
  const reviewId = await reviewIdOf(author.id, nonce);
  const written: Written[] = [];
  const known = () => written.map(({ verified }) => verified);
  const take = async (record: ReviewRecord): Promise<Written> => {
    const verified = await verifyReviewRecord(record);
    if (!verified) throw new Error("a record that does not hold");
    const entry = { record, verified };
    written.push(entry);
    return entry;
  };
  const sign = async (key: SigningKey, entry: object): Promise<Written> => {
    const at = new Date(NOON).toISOString();
    return take(await signEntry(key, { reviewId, ...nextPlace(known(), key.id), at, ...entry } as ReviewEntry));
  };
  const current = (): Written => {
    const last = written.findLast(({ verified }) => verified.entry.type === "submitted");
    if (!last) throw new Error("nothing was handed in");
    return last;
  };
  return {
    reviewId,
    sign,
    take,
    known,
    records: () => written.map(({ record }) => record),
    submit: async (text = TEXT, more: object = {}) =>
      sign(author, {
        type: "submitted",
        draftId: DRAFT_ID,
        text,
        page: { id: "1234567890", name: "Boulangerie des Halles" },
        surface: "facebook-post",
        charter: { id: "maison", version: "1.2.0" },
        sheet: {},
        findings: [],
        nonce,
        round: written.filter(({ verified }) => verified.entry.type === "submitted").length + 1,
        textHash: await sha256Text(text),
        ...more,
      }),
    decide: async (decision: EntryOf<"decided">["decision"], key: SigningKey = cast.reviewer, more: object = {}) => {
      const { verified } = current();
      const { draftId, round, textHash, charter } = verified.entry as EntryOf<"submitted">;
      const reason = decision === "approved" ? {} : { reason: "Quel samedi ?" };
      return sign(key, { type: "decided", decision, ...reason, submission: verified.id, draftId, round, textHash, charter, ...more });
    },
    comment: async (words: string, text: string, key: SigningKey = cast.reviewer, more: object = {}) => {
      const { verified } = current();
      const whole = (verified.entry as EntryOf<"submitted">).text;
      const start = whole.indexOf(words);
      const place = words === "" ? {} : { place: placeOf(whole, start, start + words.length) };
      return sign(key, { type: "commented", submission: verified.id, text, ...place, ...more });
    },
    withdraw: (key: SigningKey = author) => sign(key, { type: "withdrawn" }),
    publish: (key: SigningKey = author, more: object = {}) => {
      const { verified } = current();
      const { textHash } = verified.entry as EntryOf<"submitted">;
      return sign(key, { type: "published", submission: verified.id, textHash, ...more });
    },
  };
}
export type Writing = Awaited<ReturnType<typeof writeReview>>;
