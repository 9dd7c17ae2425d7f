import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { OwnReview, ReplyOf } from "../messages";
import { isSamePage, type PageRef } from "../metrics";
import type { FixingState } from "./fixing";
import type { CharterView, ComposerView, PanelOptions, ReadingView } from "./inputs";
import type { Keeping } from "./keeping";
import type { ReadingState } from "./reading";
import { remarksOf } from "./review-remarks";
import { createSeenFindings, endsDraft } from "./review-seen";
import { isApprovedFor, type ReviewedDraft, reviewOf, standingOf } from "./review-standing";
import type { ReviewGate, ReviewingState } from "./review-state";
import { reviewedId, submissionOf } from "./review-submission";
import type { ReviewExtras, ReviewNote } from "./review-views";
import { isReviewWanted } from "./review-wanted";

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
  const links = signal<ReadonlyMap<string, string>>(new Map());
  let page: PageRef | undefined;
  let asked = 0;
  let handedByGate = "";

  const view = computed(() => (reading.composer.value.status === "reading" ? reading.composer.value : undefined));
  const inForce = computed((): Charter | undefined => (charter.value.status === "ready" ? charter.value.charter : undefined));
  const draft = computed((): ReviewedDraft | undefined => {
    const [now, rules] = [view.value, inForce.value];
    if (now === undefined || rules === undefined) return undefined;
    const id = keeping.draftId.value;
    return { draftId: id && reviewedId(id, now), linked: links.value.get(partOf(now)), text: now.draft.text, charter: rules };
  });
  const review = computed((): OwnReview | undefined => draft.value && known.value && reviewOf(known.value.reviews, draft.value));
  const standing = computed(() => (draft.value && known.value ? standingOf(review.value, draft.value) : undefined));
  const remarks = computed(() => remarksOf(review.value, view.value?.draft.text ?? "", fixing.canFix));

  const isFirst = computed(() => known.value !== undefined && known.value.reviews.length === 0);

  /** A draft that is rewritten from here on is still the one that was handed in. */
  const link = () => {
    const [now, id] = [view.value, review.value?.reviewId];
    if (now === undefined || id === undefined || links.value.get(partOf(now)) === id) return;
    links.value = new Map(links.value).set(partOf(now), id);
  };

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
    link();
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
    const now = reading.judgeNow();
    const { text, findings } = keeping.found();
    const ignored = keeping.ignored.value;
    const hidden = new Set(ignored.map(({ finding }) => finding));
    const open = text === from.draft.text ? findings.filter((finding) => !hidden.has(finding)) : (now?.findings ?? []);
    const answer = await ports?.submit(
      submissionOf({
        ...extras,
        draftId: reviewedId(keeping.claim(), from),
        view: from,
        language: now?.language ?? "und",
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
    wentOut: (texts) => {
      const rules = inForce.value;
      if (ports === undefined || rules === undefined) return;
      for (const { reviewId, text } of (known.value?.reviews ?? []).filter((one) =>
        texts.some((out) => isApprovedFor(one, { text: out, charter: rules })),
      ))
        void ports.wentOut({ reviewId, text }).catch(() => undefined);
    },
    followReviews: (next) => {
      seen.follow(next, reading.result.value?.findings ?? []);
      if (endsDraft(next) && links.value.size > 0) links.value = new Map();
      if (next.status !== "reading") return;
      link();
      if (page !== undefined && isSamePage(page, next.page)) return;
      page = { ...next.page };
      known.value = undefined;
      note.value = undefined;
      void load();
    },
    reloadReviews: () => void load(),
  };
}

function partOf({ surface, part }: ReadingView): string {
  return `${surface} ${part?.key ?? ""}`;
}
