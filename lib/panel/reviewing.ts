import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { OwnReview, ReplyOf } from "../messages";
import { isSamePage, type PageRef } from "../metrics";
import type { FixingState } from "./fixing";
import type { CharterView, ComposerView, PanelOptions, ReadingView } from "./inputs";
import type { Keeping } from "./keeping";
import type { ReadingState } from "./reading";
import { remarksOf } from "./review-remarks";
import { createSeenFindings } from "./review-seen";
import { isApprovedFor, type ReviewedDraft, reviewOf, standingOf } from "./review-standing";
import { reviewedId, submissionOf } from "./review-submission";
import type { ReviewExtras, ReviewNote, ReviewRemark, ReviewStanding } from "./review-views";
import { isReviewWanted } from "./review-wanted";

/** The author's side of reviews: where the draft in front stands, what was said of it, and what can be done. */
export interface ReviewingState {
  /** There is something to show: a charter that asks for readers, somebody who reads, or a review of this draft. */
  readonly reviewShown: ReadonlySignal<boolean>;
  /** Nothing while no draft is read, or it is not known yet how it stands. */
  readonly reviewStanding: ReadonlySignal<ReviewStanding | undefined>;
  /** The charter wants this draft read by somebody before it goes out. */
  readonly reviewWanted: ReadonlySignal<boolean>;
  /** Somebody in the team may decide. Without, a draft can be handed in, and goes to a reviewer by file. */
  readonly hasReviewer: ReadonlySignal<boolean>;
  /** Nothing was ever handed in for this Page: what a reviewer will see is said first, and nothing goes by itself. */
  readonly isFirstReview: ReadonlySignal<boolean>;
  /** There is a text that can be handed in, and it was not yet. */
  readonly canSubmitReview: ReadonlySignal<boolean>;
  readonly canWithdrawReview: ReadonlySignal<boolean>;
  /** What reviewers said of this draft, open remarks first. */
  readonly reviewRemarks: ReadonlySignal<readonly ReviewRemark[]>;
  /** Open remarks and a decision that wants something done: the number for a badge. */
  readonly reviewNews: ReadonlySignal<number>;
  /** Something is on its way; presses are not heard. */
  readonly reviewBusy: ReadonlySignal<boolean>;
  /** What came of the last press. */
  readonly reviewNote: ReadonlySignal<ReviewNote | undefined>;
  submitReview(extras?: ReviewExtras): void;
  withdrawReview(): void;
  /** Writes a reviewer's words into the text, where the words they were said of stand. */
  applyReviewSuggestion(id: string): void;
  /** Selects the words that a remark is about; does nothing where they have changed. */
  showReviewRemark(id: string): void;
}

/** What the gate asks of reviews. */
export interface ReviewGate {
  /** Whether each of these texts is approved, where the charter wants it; nothing where it does not. `unknown`: nobody answered. */
  approvalOf(texts: readonly string[]): "approved" | "held" | "unknown" | undefined;
  /** A press was held back: where the charter says so, the draft is handed in by itself, once for each text. */
  held(): void;
}

export interface ReviewingGiven {
  readonly charter: ReadonlySignal<CharterView>;
  readonly keeping: Keeping;
  readonly reading: ReadingState;
  readonly fixing: Pick<FixingState, "canFix" | "writeEdits">;
}

const NO_ANSWER: ReplyOf<"review.mine"> = { reviews: [], hasReviewer: false };

/** Reviews of the drafts of one composer, until the signal aborts. Without ports there is nothing to show and nothing is held. */
export function createReviewing(
  options: Pick<PanelOptions, "reviews" | "now" | "onSelectFinding">,
  { charter, keeping, reading, fixing }: ReviewingGiven,
  abort: AbortSignal,
): ReviewingState & ReviewGate & { followReviews(view: ComposerView): void; reloadReviews(): void } {
  const ports = options.reviews;
  const known = signal<ReplyOf<"review.mine"> | undefined>(undefined);
  const failed = signal(false);
  const busy = signal(false);
  const note = signal<ReviewNote | undefined>(undefined);
  const seen = createSeenFindings();
  let page: PageRef | undefined;
  let asked = 0;
  let handedByGate = "";

  const view = computed(() => (reading.composer.value.status === "reading" ? reading.composer.value : undefined));
  const inForce = computed((): Charter | undefined => (charter.value.status === "ready" ? charter.value.charter : undefined));
  const draft = computed((): ReviewedDraft | undefined => {
    const [now, rules] = [view.value, inForce.value];
    if (now === undefined || rules === undefined) return undefined;
    const id = keeping.draftId.value;
    return { draftId: id && reviewedId(id, now), text: now.draft.text, charter: rules };
  });
  const review = computed((): OwnReview | undefined => draft.value && known.value && reviewOf(known.value.reviews, draft.value));
  const standing = computed(() => (draft.value && known.value ? standingOf(review.value, draft.value) : undefined));
  const remarks = computed(() => remarksOf(review.value, view.value?.draft.text ?? "", fixing.canFix));

  const isFirst = computed(() => known.value !== undefined && known.value.reviews.length === 0);

  const wantedFor = (texts: readonly string[]) => {
    const rules = inForce.value;
    const open = (reading.result.value?.findings ?? []).map(({ severity }) => severity);
    return rules !== undefined && isReviewWanted(rules, { text: texts.join("\n"), open, author: known.value?.name });
  };

  const load = async () => {
    if (ports === undefined || page === undefined || abort.aborted) return;
    asked += 1;
    const mine = asked;
    const { id, name } = page;
    const answer = await ports
      .mine({ page: { ...(id && { id: id.slice(0, 64) }), ...(name && { name: name.slice(0, 200) }) } })
      .catch(() => undefined);
    if (abort.aborted || mine !== asked) return;
    failed.value = answer === undefined;
    if (answer !== undefined) known.value = answer;
  };

  /** The review of this answer stands first from now on, until the background tells otherwise. */
  const put = (next: OwnReview) => {
    const { reviews, ...rest } = known.value ?? NO_ANSWER;
    known.value = { ...rest, reviews: [next, ...reviews.filter(({ reviewId }) => reviewId !== next.reviewId)] };
  };

  const canSubmit = computed(() => {
    const code = standing.value?.code;
    const isSent = code === "waiting" || code === "approved";
    const isSameAgain = (code === "changes" || code === "rejected") && review.value?.text === view.value?.draft.text;
    return ports !== undefined && code !== undefined && !isSent && !isSameAgain && (view.value?.draft.text.trim() ?? "") !== "";
  });

  /** One thing at a time; a failure of any kind is said. */
  const during = async (task: () => Promise<ReviewNote | undefined>) => {
    if (busy.value || abort.aborted) return;
    busy.value = true;
    note.value = undefined;
    const said = await task().catch((): ReviewNote => ({ code: "failed" }));
    busy.value = false;
    if (!abort.aborted) note.value = said;
  };

  const submit = async (from: ReadingView, rules: Charter, extras: ReviewExtras): Promise<ReviewNote> => {
    const { text, findings } = keeping.found();
    const ignored = keeping.ignored.value;
    const hidden = new Set(ignored.map(({ finding }) => finding));
    const open = text === from.draft.text ? findings.filter((finding) => !hidden.has(finding)) : (reading.result.value?.findings ?? []);
    const answer = await ports?.submit(
      submissionOf({
        ...extras,
        draftId: reviewedId(keeping.claim(), from),
        view: from,
        language: reading.result.value?.language ?? "und",
        charter: rules,
        sheet: keeping.sheet.value,
        open,
        ignored,
        ignores: keeping.ignores.value,
        fixed: seen.gone([...open, ...ignored.map(({ finding }) => finding)]),
        now: Date.parse(options.now()),
      }),
    );
    if (answer === undefined) return { code: "failed" };
    if (!("review" in answer)) return { code: answer.status };
    put(answer.review);
    return { code: answer.status === "known" ? "known" : "sent" };
  };

  const submitReview = (extras: ReviewExtras = {}) => {
    const [from, rules] = [view.value, inForce.value];
    if (from !== undefined && rules !== undefined && canSubmit.value) void during(() => submit(from, rules, extras));
  };

  return {
    reviewShown: computed(() => {
      const rules = inForce.value;
      if (ports === undefined || known.value === undefined || rules === undefined || view.value === undefined) return false;
      const asks = rules.gate.mode === "approval" || rules.workflow.approval !== "never" || rules.workflow.fourEyesTopics.length > 0;
      return asks || known.value.hasReviewer || review.value !== undefined;
    }),
    reviewStanding: standing,
    reviewWanted: computed(() => view.value !== undefined && wantedFor([view.value.draft.text])),
    hasReviewer: computed(() => known.value?.hasReviewer ?? false),
    isFirstReview: isFirst,
    canSubmitReview: canSubmit,
    canWithdrawReview: computed(() => {
      const state = review.value?.state;
      return state === "submitted" || state === "changes" || state === "approved" || state === "lapsed";
    }),
    reviewRemarks: remarks,
    reviewNews: computed(() => {
      const open = remarks.value.filter(({ resolved }) => !resolved).length;
      const code = standing.value?.code;
      return open > 0 ? open : Number(code === "changes" || code === "rejected" || code === "voided");
    }),
    reviewBusy: busy,
    reviewNote: note,
    submitReview,
    withdrawReview: () => {
      const id = review.value?.reviewId;
      if (id === undefined || ports === undefined) return;
      void during(async () => {
        const answer = await ports.withdraw(id);
        if (answer === undefined) return { code: "failed" };
        const { reviews, ...rest } = known.value ?? NO_ANSWER;
        known.value = { ...rest, reviews: reviews.filter(({ reviewId }) => reviewId !== id) };
        void load();
        return { code: "withdrawn" };
      });
    },
    applyReviewSuggestion: (id) => {
      const remark = remarks.value.find((candidate) => candidate.id === id);
      const { span, suggestion } = remark ?? {};
      if (span === undefined || suggestion === undefined) return;
      void during(async () => {
        const answer = await fixing.writeEdits([{ ...span, text: suggestion }]);
        if (answer === undefined) return undefined;
        if (answer === "done") return { code: "applied" };
        return { code: answer === "changed-meanwhile" ? "text-changed" : "unsure", remark: id };
      });
    },
    showReviewRemark: (id) => {
      const span = remarks.value.find((candidate) => candidate.id === id)?.span;
      if (span !== undefined) options.onSelectFinding?.(span);
    },
    approvalOf: (texts) => {
      const rules = inForce.value;
      const posts = texts.filter((text) => text.trim() !== "");
      if (ports === undefined || rules === undefined || !wantedFor(posts)) return undefined;
      const reviews = known.value?.reviews;
      if (reviews?.length && posts.every((text) => reviews.some((one) => isApprovedFor(one, { text, charter: rules })))) return "approved";
      return reviews === undefined && failed.value ? "unknown" : "held";
    },
    held: () => {
      const rules = inForce.value;
      const text = view.value?.draft.text;
      if (rules === undefined || text === undefined || rules.workflow.approval === "never" || handedByGate === text || isFirst.value)
        return;
      handedByGate = text;
      submitReview();
    },
    followReviews: (next) => {
      seen.follow(next, reading.result.value?.findings ?? []);
      if (next.status !== "reading") return;
      if (page !== undefined && isSamePage(page, next.page)) return;
      page = { ...next.page };
      known.value = undefined;
      note.value = undefined;
      void load();
    },
    reloadReviews: () => void load(),
  };
}
