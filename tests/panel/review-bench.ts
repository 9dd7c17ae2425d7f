import { defaultCharter } from "../../lib/charter";
import type { OwnReview, ReplyOf, RequestOf } from "../../lib/messages";
import type { PanelOptions, ReviewPorts } from "../../lib/panel";
import { createHarness, reading } from "./harness";

export const PAGE = { id: "1", name: "Halles" };
export const TEXT = "The oven is lit on Saturday at 6. must come";
export const DRAFT = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c07";
/** Lets all that was promised come true. */
export const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};

/** What one’s own review is as long as nobody has read it. */
export function ownReview(more: Partial<OwnReview> = {}): OwnReview {
  return {
    reviewId: "r".repeat(43),
    draftId: DRAFT,
    state: "submitted",
    round: 1,
    text: TEXT,
    charter: { id: defaultCharter("en").id, version: defaultCharter("en").version },
    approved: false,
    submittedAt: "2026-03-02T08:00:00Z",
    threads: [],
    ...more,
  };
}
export const approvedReview = (more: Partial<OwnReview> = {}) =>
  ownReview({ state: "approved", approved: true, decision: { decision: "approved", at: "2026-03-02T08:30:00Z", name: "Ana" }, ...more });

type Charter = ReturnType<typeof defaultCharter>;

/** A panel with a gate and a background that answers with what `world` holds. */
export async function bench(
  world: { reviews?: OwnReview[]; answers?: boolean; charter?: Partial<Charter>; options?: Partial<PanelOptions> } = {},
) {
  const state: {
    reviews: OwnReview[];
    answers: boolean;
    handed: RequestOf<"review.submit">[];
    withdrawn: string[];
    out: RequestOf<"review.went-out">[];
    asked: number;
  } = {
    reviews: world.reviews ?? [],
    answers: world.answers ?? true,
    handed: [],
    withdrawn: [],
    out: [],
    asked: 0,
  };
  const reviews: ReviewPorts = {
    async mine(): Promise<ReplyOf<"review.mine"> | undefined> {
      state.asked += 1;
      return state.answers ? { reviews: state.reviews, hasReviewer: true, name: "Léa" } : undefined;
    },
    async submit(submission) {
      if (!state.answers) return undefined;
      state.handed.push(submission);
      const review = ownReview({ draftId: submission.draftId, text: submission.text, charter: submission.charter });
      state.reviews = [review];
      return { status: "submitted", review };
    },
    async wentOut(out) {
      state.out.push(out);
      return { status: "published" };
    },
    async withdraw(id) {
      state.withdrawn.push(id);
      state.reviews = [];
      return { status: "withdrawn" };
    },
  };
  const entries: string[] = [];
  let shown = true;
  const harness = createHarness({
    reviews,
    memory: {
      newId: () => DRAFT,
      load: async () => ({ salt: "s", ignores: [], drafts: [] }),
      addIgnore: async () => true,
      removeIgnore: async () => true,
      saveDraft: async () => true,
      note: () => undefined,
    },
    gate: {
      isQuestionShown: () => shown,
      isButtonUnknown: () => false,
      record: ({ outcome, cause }) => entries.push(cause ? `${outcome} ${cause}` : outcome),
      returnToButton: () => undefined,
      returnToText: () => undefined,
    },
    ...world.options,
  });
  const charter = { ...defaultCharter("en"), gate: { mode: "approval" as const }, ...world.charter };
  harness.state.setCharter({ status: "ready", charter, source: "own" });
  const write = async (text: string) => {
    harness.state.setComposer(reading(text, PAGE));
    await settle();
  };
  const setCharter = (more: Partial<Charter>) =>
    harness.state.setCharter({ status: "ready", charter: { ...charter, ...more }, source: "own" });
  const hide = () => {
    shown = false;
  };
  return { ...harness, world: state, entries, write, setCharter, hide, press: () => harness.state.gate.press(true) };
}
