import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { CommentPlace, DecisionKind } from "../../review";
import type { PageInputs, RequestFailure } from "../inputs";
import { publishingKey } from "./decision-bar";
import type { OpenedReview } from "./opened";
import { createQueue, type QueueState } from "./queue-state";
import { createSigning, type DeskNote, isDone, type SignedAnswer, type Signing, signedBy } from "./signing";

export type OpenView =
  | { readonly status: "none" }
  | { readonly status: "loading" | "gone"; readonly id: string }
  | { readonly status: "failed"; readonly id: string; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly id: string; readonly review: OpenedReview };

/** What the reader is doing with the open draft. */
export type DeskForm =
  | { readonly kind: "decide"; readonly decision: DecisionKind }
  | { readonly kind: "comment"; readonly place?: CommentPlace | undefined }
  | { readonly kind: "reply"; readonly to: string };

/** What can be said beside a comment's words. */
export interface CommentMore {
  readonly place?: CommentPlace | undefined;
  readonly suggestion?: string | undefined;
  readonly replyTo?: string | undefined;
}

export interface ReviewDesk extends QueueState, Omit<Signing, "sign"> {
  readonly opened: ReadonlySignal<OpenView>;
  readonly form: ReadonlySignal<DeskForm | undefined>;
  readonly note: ReadonlySignal<DeskNote | undefined>;
  load(): Promise<void>;
  open(id: string): void;
  /** Opens the draft `by` rows further, or the first. */
  move(by: 1 | -1): void;
  close(): void;
  begin(form: DeskForm | undefined): void;
  decide(decision: DecisionKind, reason: string): Promise<void>;
  comment(text: string, more: CommentMore): Promise<void>;
  resolve(comment: string, resolved: boolean): Promise<void>;
  /** Records that the approved text went out; it is closed from then on. */
  publish(): Promise<void>;
  approveChosen(): Promise<void>;
}

export interface DeskInputs extends Pick<PageInputs, "client" | "signal"> {
  /** Opens the reviewer's key of this computer. False: that is not its passphrase. */
  unlock(passphrase: string): Promise<boolean>;
}

/** The state of the review desk: the queue, the open draft, and what is being done with it. */
export function createReviewDesk(inputs: DeskInputs): ReviewDesk {
  const { client, signal: ended } = inputs;
  const opened = signal<OpenView>({ status: "none" });
  const form = signal<DeskForm | undefined>(undefined);
  const note = signal<DeskNote | undefined>(undefined);
  /** Drafts beside the open one, so that going on costs nothing; forgotten when anything changes. */
  let ahead = new Map<string, Promise<OpenView>>();
  /** Where the open draft stood, so that after its decision the one behind it is next. */
  let lastPlace = 0;

  const { load, ...queue } = createQueue(inputs, async () => {
    ahead = new Map();
    const now = opened.value;
    if (now.status !== "none") await show(now.id);
  });
  const { sign, ...signing } = createSigning({ unlock: inputs.unlock, note, reload: load, ended });

  const bring = async (id: string): Promise<OpenView> => {
    const answer = await client.request("review.open", { reviewId: id });
    if (!answer.ok) return { status: "failed", id, reason: answer.reason };
    return answer.value.opened ? { status: "shown", id, review: answer.value.opened } : { status: "gone", id };
  };
  const readAhead = (id: string) => {
    const known = ahead.get(id) ?? bring(id);
    ahead.set(id, known);
    return known;
  };
  const show = async (id: string) => {
    const found = await readAhead(id);
    const now = opened.value;
    if (ended.aborted || now.status === "none" || now.id !== id) return;
    // What was said of one text is not said of the next.
    if (isDone(note.value) && roundOf(now) !== undefined && roundOf(now) !== roundOf(found)) note.value = undefined;
    opened.value = found;
    const rows = queue.rows.value;
    const at = rows.findIndex((row) => row.reviewId === id);
    if (at >= 0) lastPlace = at;
    for (const beside of [rows[at + 1], rows[at - 1]]) if (at >= 0 && beside) void readAhead(beside.reviewId);
  };
  const open = (id: string) => {
    signing.giveUp();
    batch(() => {
      form.value = undefined;
      note.value = undefined;
      if (opened.value.status === "none" || opened.value.id !== id) opened.value = { status: "loading", id };
    });
    void show(id);
  };
  /** Closes the form of now once it is done, and no other that was opened while it was being kept. */
  const closing = () => {
    const mine = form.value;
    return () => {
      if (form.value === mine) form.value = undefined;
    };
  };
  const openReview = () => (opened.value.status === "shown" ? opened.value.review : undefined);
  const decideOn = async ({ view }: OpenedReview, decision: DecisionKind, reason: string): Promise<SignedAnswer> => {
    const submission = view.rounds.at(-1)?.id;
    if (submission === undefined) return { code: "gone" };
    const words = reason.trim();
    const asked = { reviewId: view.reviewId, submission, decision, ...(words !== "" && { reason: words }) };
    return signedBy(await client.request("review.decide", asked));
  };

  /** Approves the round that stands now; nothing when the review is gone. */
  const approveById = async (id: string): Promise<SignedAnswer> => {
    const found = await bring(id);
    return found.status === "shown" ? decideOn(found.review, "approved", "") : { code: "gone" };
  };

  return {
    ...queue,
    ...signing,
    load,
    opened,
    form,
    note,
    open,
    move(by) {
      const now = opened.value;
      const rows = queue.rows.value;
      const at = now.status === "none" ? -1 : rows.findIndex(({ reviewId }) => reviewId === now.id);
      const next = at < 0 ? rows[Math.min(lastPlace, rows.length - 1)] : rows[at + by];
      if (next) open(next.reviewId);
    },
    close() {
      signing.giveUp();
      batch(() => {
        opened.value = { status: "none" };
        form.value = undefined;
      });
    },
    begin(next) {
      batch(() => {
        form.value = next;
        note.value = undefined;
      });
    },
    async decide(decision, reason) {
      const review = openReview();
      if (!review) return;
      if (decision !== "approved" && reason.trim() === "") {
        note.value = { code: "missing" };
        return;
      }
      const closeMine = closing();
      await sign(
        () => decideOn(review, decision, reason),
        () => {
          closeMine();
          note.value = { code: "decided", decision };
        },
      );
    },
    async comment(text, { place, suggestion, replyTo }) {
      const review = openReview();
      const submission = review?.view.rounds.at(-1)?.id;
      if (!review || submission === undefined || text.trim() === "") return;
      const asked = {
        reviewId: review.view.reviewId,
        submission,
        as: roleIn(review),
        text: text.trim(),
        ...(place && { span: { start: place.start, end: place.end } }),
        ...(suggestion !== undefined && { suggestion }),
        ...(replyTo !== undefined && { replyTo }),
      } as const;
      const closeMine = closing();
      await sign(
        async () => signedBy(await client.request("review.comment", asked)),
        () => {
          closeMine();
          note.value = { code: "commented" };
        },
      );
    },
    async resolve(comment, resolved) {
      const review = openReview();
      if (!review) return;
      const asked = { reviewId: review.view.reviewId, comment, resolved, as: roleIn(review) } as const;
      await sign(
        async () => signedBy(await client.request("review.resolve", asked)),
        () => undefined,
      );
    },
    async publish() {
      const review = openReview();
      const submission = review?.view.rounds.at(-1)?.id;
      const as = review && publishingKey(review);
      if (!review || submission === undefined || as === undefined) return;
      const asked = { reviewId: review.view.reviewId, submission, as };
      await sign(
        async () => signedBy(await client.request("review.published", asked)),
        () => {
          note.value = { code: "published" };
        },
      );
    },
    async approveChosen() {
      const ids = [...queue.chosen.value];
      let at = 0;
      let done = 0;
      await sign(
        async () => {
          for (; at < ids.length; at += 1) {
            const answer = await approveById(ids[at] ?? "");
            if (mustStop(answer)) return answer;
            done += Number(answer === "done");
          }
          return "done";
        },
        () => {
          queue.choose(ids, false);
          note.value = { code: "bulk", done, left: ids.length - done };
        },
      );
    },
  };
}

/** Which text is shown: the last one that was handed in. */
function roundOf(shown: OpenView): string | undefined {
  return shown.status === "shown" ? shown.review.view.rounds.at(-1)?.id : undefined;
}

/** Without an open key none of the others can be signed either. */
function mustStop(answer: SignedAnswer): boolean {
  return answer === "locked" || (typeof answer === "object" && answer.code === "no-key");
}

/** With which of this computer's keys one writes here: the desk is the reviewer's, an author without such a key answers as author. */
function roleIn({ reviewer }: OpenedReview): "author" | "reviewer" {
  return reviewer === "none" ? "author" : "reviewer";
}
