import * as z from "zod/mini";
import { charterRefSchema, hashSchema, reviewPageSchema } from "./entries";
import { REVIEW_STATES } from "./machine";
import { endOf } from "./timing";
import type { ReviewView } from "./view";

/** Units of the text that a list shows. */
const EXCERPT = 140;
const amount = z.int().check(z.minimum(0));
const stamp = z.string();

/** A review in a list: what is folded, without texts beyond a line. Nothing in it depends on a clock. */
export const reviewSummarySchema = z.strictObject({
  reviewId: hashSchema,
  draftId: z.uuid(),
  state: z.enum(REVIEW_STATES),
  verified: z.boolean(),
  complete: z.boolean(),
  author: hashSchema,
  page: reviewPageSchema,
  surface: z.enum(["facebook-post", "facebook-reel", "instagram-post"]),
  language: z.optional(z.enum(["fr", "en"])),
  /** First words of the text, on one line. Empty once the texts were deleted after their time. */
  excerpt: z.string(),
  charter: charterRefSchema,
  round: amount,
  /** Remarks still open, by severity, and those that were fixed or ignored. */
  open: z.strictObject({ hint: amount, advice: amount, must: amount, block: amount }),
  fixed: amount,
  ignored: amount,
  openThreads: amount,
  /** Records without effect. */
  refused: amount,
  hasNote: z.boolean(),
  submittedAt: stamp,
  decidedAt: z.optional(stamp),
  plannedAt: z.optional(stamp),
  deadline: z.optional(stamp),
  /** When it lapses by itself, milliseconds since 1970. */
  endsAt: z.optional(z.number()),
  /** Ids of the keys that signed anything in it. */
  keys: z.array(hashSchema),
});
export type ReviewSummary = z.output<typeof reviewSummarySchema>;

/** The list's line of a review; nothing while no submission is there. */
export function summariseReview(view: ReviewView): ReviewSummary | undefined {
  const last = view.rounds.at(-1);
  if (last === undefined || view.author === undefined) return undefined;
  const { text, findings, sheet, deadline, draftId, page, surface, language, charter, round, note, at } = last.entry;
  const open = { hint: 0, advice: 0, must: 0, block: 0 };
  for (const { severity, outcome } of findings) if (outcome === "open") open[severity] += 1;
  const endsAt = endOf(view);
  return {
    reviewId: view.reviewId,
    draftId,
    state: view.state,
    verified: view.verified,
    complete: view.complete,
    author: view.author,
    page,
    surface,
    ...(language && { language }),
    excerpt: firstWords(text),
    charter,
    round,
    open,
    fixed: findings.filter(({ outcome }) => outcome === "fixed").length,
    ignored: findings.filter(({ outcome }) => outcome === "ignored").length,
    openThreads: view.threads.filter(({ resolved }) => !resolved).length,
    refused: view.history.filter(({ refused }) => refused !== undefined).length,
    hasNote: note !== undefined,
    submittedAt: at,
    ...(view.decision && { decidedAt: view.decision.at }),
    ...(sheet.plannedAt !== undefined && { plannedAt: sheet.plannedAt }),
    ...(deadline !== undefined && { deadline }),
    ...(endsAt !== undefined && { endsAt }),
    keys: [...new Set(view.history.map(({ by }) => by))].sort(),
  };
}

function firstWords(text: string): string {
  const flat = text
    .slice(0, EXCERPT * 3)
    .replace(/\s+/gu, " ")
    .trim();
  if (flat.length <= EXCERPT) return flat;
  return `${flat
    .slice(0, EXCERPT)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
}

/** Waiting for a reviewer, known, and with nothing to discuss: it may be approved together with others. */
export function isClean({ state, verified, complete, open, ignored, openThreads, refused }: ReviewSummary): boolean {
  return state === "submitted" && verified && complete && open.advice + open.must + open.block + ignored + openThreads + refused === 0;
}

/** When somebody wants a decision by, milliseconds since 1970: the deadline or the planned publication, whichever is first. */
export function dueAt({ deadline, plannedAt }: Pick<ReviewSummary, "deadline" | "plannedAt">): number | undefined {
  const times = [deadline, plannedAt].flatMap((time) => (time === undefined ? [] : [Date.parse(time)])).filter(Number.isFinite);
  return times.length === 0 ? undefined : Math.min(...times);
}

const BY_STATE = ["submitted", "changes", "approved", "rejected", "published", "withdrawn", "draft"];

/** The most urgent first: what waits for a reviewer, by when it is due, then by when it came in; then the rest, newest first. */
export function compareUrgency(a: ReviewSummary, b: ReviewSummary): number {
  const byState = BY_STATE.indexOf(a.state) - BY_STATE.indexOf(b.state);
  if (byState !== 0) return byState;
  if (a.state !== "submitted")
    return compareText(b.decidedAt ?? b.submittedAt, a.decidedAt ?? a.submittedAt) || compareText(a.reviewId, b.reviewId);
  const [dueA, dueB] = [dueAt(a) ?? Number.MAX_SAFE_INTEGER, dueAt(b) ?? Number.MAX_SAFE_INTEGER];
  return dueA - dueB || compareText(a.submittedAt, b.submittedAt) || compareText(a.reviewId, b.reviewId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
