import type { ReviewRecord } from "../../lib/review";
import type { Project, ReviewRecordRow } from "../../lib/store";
import { NOON } from "./fake-store";

/** Rows of reviews as the shelf takes them. What they hold was verified before; here only its form matters. */

const AUTHOR = "a".repeat(43);
const REVIEW = "r".repeat(43);
const DRAFT = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c07";

interface Changes {
  readonly keyId?: string;
  readonly reviewId?: string;
  readonly type?: "submitted" | "withdrawn";
}

export function recordRow(number: number, { keyId = AUTHOR, reviewId = REVIEW, type = "submitted" }: Changes = {}): ReviewRecordRow {
  const common = { reviewId, sequence: number + 1, at: new Date(NOON).toISOString() };
  const submitted: ReviewRecord["payload"] = {
    ...common,
    type: "submitted",
    nonce: DRAFT,
    draftId: DRAFT,
    round: 1,
    text: "Le four à bois rallume samedi.",
    textHash: "t".repeat(43),
    page: { id: "1234567890" },
    surface: "facebook-post",
    charter: { id: "maison", version: "1.2.0" },
    sheet: {},
    findings: [],
  };
  return {
    id: `record${number}`.padEnd(43, "x"),
    reviewId,
    keyId,
    storedAt: NOON,
    record: {
      kind: "review",
      payload: type === "submitted" ? submitted : { ...common, type },
      signer: { algorithm: "Ed25519", spki: keyId },
      signature: "s",
    },
  };
}

/** A fold that always comes to this state. */
export function projectOf(state: "submitted" | "approved"): Project {
  return (rows) => {
    const first = rows[0];
    const author = rows.find(({ record }) => record.payload.type === "submitted")?.keyId ?? AUTHOR;
    return {
      state,
      standings: "a+",
      summary: first && {
        reviewId: first.reviewId,
        draftId: DRAFT,
        state,
        verified: true,
        complete: true,
        author,
        page: { id: "1234567890" },
        surface: "facebook-post",
        excerpt: "Le four à bois rallume samedi.",
        charter: { id: "maison", version: "1.2.0" },
        round: 1,
        open: { hint: 0, advice: 0, must: 0, block: 0 },
        fixed: 0,
        ignored: 0,
        openThreads: 0,
        refused: 0,
        hasNote: false,
        submittedAt: new Date(NOON).toISOString(),
        keys: [author],
      },
    };
  };
}

/** The state in a line of the list. */
export function reviewLine(row: unknown): unknown {
  return typeof row === "object" && row !== null ? Reflect.get(row, "state") : undefined;
}
