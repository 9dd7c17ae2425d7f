import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { QueuedReview, ReplyOf, ReviewOutcome } from "../../messages";
import type { CommentPlace, DecisionKind, RefusalReason } from "../../review";
import type { PageInputs, RequestFailure } from "../inputs";
import { coalesce } from "../latest";
import { byUrgency, filtered, isBulk, isWaiting, NO_FILTERS, type QueueFilters } from "./queue";

export type QueueView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly reviews: readonly QueuedReview[]; readonly stale?: RequestFailure };

/** A review as it is read. */
export type OpenedReview = NonNullable<ReplyOf<"review.open">["opened"]>;

export type OpenView =
  | { readonly status: "none" }
  | { readonly status: "loading" | "gone"; readonly id: string }
  | { readonly status: "failed"; readonly id: string; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly id: string; readonly review: OpenedReview };

/** What the reader is doing with the open draft. */
export type DeskForm =
  | { readonly kind: "decide"; readonly decision: DecisionKind }
  | { readonly kind: "comment"; readonly place?: CommentPlace }
  | { readonly kind: "reply"; readonly to: string };

/** What came of the last act, until the next. */
export type DeskNote =
  | { readonly code: "decided"; readonly decision: DecisionKind }
  | { readonly code: "bulk"; readonly done: number; readonly left: number }
  | { readonly code: "commented" | "missing" | "no-key" | "gone" }
  | { readonly code: "refused"; readonly reason: RefusalReason }
  | { readonly code: "failed"; readonly reason: RequestFailure };

/** What can be said beside a comment's words. */
export interface CommentMore {
  readonly place?: CommentPlace | undefined;
  readonly suggestion?: string | undefined;
  readonly replyTo?: string | undefined;
}

export interface ReviewDesk {
  readonly queue: ReadonlySignal<QueueView>;
  readonly filters: ReadonlySignal<QueueFilters>;
  /** What the filters leave, the most urgent first. */
  readonly rows: ReadonlySignal<readonly QueuedReview[]>;
  /** How many drafts of others wait for a decision, for the navigation. */
  readonly waiting: ReadonlySignal<number>;
  readonly opened: ReadonlySignal<OpenView>;
  readonly form: ReadonlySignal<DeskForm | undefined>;
  readonly note: ReadonlySignal<DeskNote | undefined>;
  /** Ids of drafts that are selected for one approval. */
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  /** The key is locked: what was asked for waits for its passphrase. */
  readonly locked: ReadonlySignal<{ readonly isWrong: boolean } | undefined>;
  readonly isBusy: ReadonlySignal<boolean>;
  load(): Promise<void>;
  filter(change: Partial<QueueFilters>): void;
  open(id: string): void;
  /** Opens the draft `by` rows further, or the first. */
  move(by: 1 | -1): void;
  close(): void;
  begin(form: DeskForm | undefined): void;
  decide(decision: DecisionKind, reason: string): Promise<void>;
  comment(text: string, more: CommentMore): Promise<void>;
  resolve(comment: string, resolved: boolean): Promise<void>;
  /** Selects or deselects clean drafts; others cannot be selected. */
  choose(ids: readonly string[], isChosen: boolean): void;
  approveChosen(): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  giveUp(): void;
}

export interface DeskInputs extends Pick<PageInputs, "client" | "signal"> {
  /** Opens the reviewer's key of this computer. False: that is not its passphrase. */
  unlock(passphrase: string): Promise<boolean>;
}

/** The state of the review desk. Everything signed goes through one door, which asks for the passphrase when the key is locked. */
export function createReviewDesk({ client, signal: ended, unlock }: DeskInputs): ReviewDesk {
  const queue = signal<QueueView>({ status: "loading" });
  const filters = signal<QueueFilters>(NO_FILTERS);
  const opened = signal<OpenView>({ status: "none" });
  const form = signal<DeskForm | undefined>(undefined);
  const note = signal<DeskNote | undefined>(undefined);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const locked = signal<{ readonly isWrong: boolean } | undefined>(undefined);
  const isBusy = signal(false);
  let waitingAct: (() => Promise<void>) | undefined;
  /** Drafts beside the open one, so that going on costs nothing; forgotten when anything changes. */
  let ahead = new Map<string, Promise<OpenView>>();

  const reviews = computed(() => (queue.value.status === "shown" ? queue.value.reviews : []));
  const ordered = computed(() => byUrgency(reviews.value));
  const rows = computed(() => filtered(ordered.value, filters.value));
  const bulk = computed(() => new Set(reviews.value.filter(isBulk).map(({ reviewId }) => reviewId)));

  const fetch = async (id: string): Promise<OpenView> => {
    const answer = await client.request("review.open", { reviewId: id });
    if (!answer.ok) return { status: "failed", id, reason: answer.reason };
    return answer.value.opened ? { status: "shown", id, review: answer.value.opened } : { status: "gone", id };
  };
  const readAhead = (id: string) => {
    const known = ahead.get(id) ?? fetch(id);
    ahead.set(id, known);
    return known;
  };
  const show = async (id: string) => {
    const found = await readAhead(id);
    const now = opened.value;
    if (ended.aborted || now.status === "none" || now.id !== id) return;
    opened.value = found;
    const at = rows.value.findIndex((row) => row.reviewId === id);
    for (const beside of [rows.value[at + 1], rows.value[at - 1]]) if (at >= 0 && beside) void readAhead(beside.reviewId);
  };
  const load = coalesce(async () => {
    const answer = await client.request("review.queue", {});
    if (ended.aborted) return;
    const before = queue.value;
    ahead = new Map();
    batch(() => {
      if (answer.ok) queue.value = { status: "shown", reviews: answer.value.reviews };
      else if (before.status === "shown") queue.value = { ...before, stale: answer.reason };
      else queue.value = { status: "failed", reason: answer.reason };
      const left = [...chosen.value].filter((id) => bulk.value.has(id));
      if (left.length !== chosen.value.size) chosen.value = new Set(left);
    });
    const now = opened.value;
    if (now.status !== "none") await show(now.id);
  });

  /** Does what is signed; a locked key keeps it until the passphrase has come. */
  const sign = async (act: () => Promise<Signed>, done: () => void): Promise<void> => {
    if (isBusy.value) return;
    isBusy.value = true;
    const answer = await act();
    isBusy.value = false;
    if (ended.aborted) return;
    batch(() => {
      note.value = undefined;
      locked.value = answer === "locked" ? { isWrong: false } : undefined;
      if (answer === "done") done();
      else if (answer !== "locked") note.value = answer;
    });
    waitingAct = answer === "locked" ? () => sign(act, done) : undefined;
    if (answer === "done" || (answer !== "locked" && answer.code === "gone")) await load();
  };
  const openReview = () => (opened.value.status === "shown" ? opened.value.review : undefined);
  const roleIn = ({ people, view }: OpenedReview) =>
    people.some(({ own, keyId }) => own && keyId === view.author) ? "author" : "reviewer";
  const decideOn = async ({ view }: OpenedReview, decision: DecisionKind, reason: string): Promise<Signed> => {
    const submission = view.rounds.at(-1)?.id;
    if (submission === undefined) return { code: "gone" };
    const words = reason.trim();
    return signedBy(
      await client.request("review.decide", { reviewId: view.reviewId, submission, decision, ...(words !== "" && { reason: words }) }),
    );
  };

  const open = (id: string) => {
    batch(() => {
      form.value = undefined;
      note.value = undefined;
      locked.value = undefined;
      if (opened.value.status === "none" || opened.value.id !== id) opened.value = { status: "loading", id };
    });
    void show(id);
  };

  return {
    queue,
    filters,
    rows,
    waiting: computed(() => reviews.value.filter((review) => isWaiting(review) && !review.own).length),
    opened,
    form,
    note,
    chosen,
    locked,
    isBusy,
    load,
    filter(change) {
      filters.value = { ...filters.value, ...change };
    },
    open,
    move(by) {
      const now = opened.value;
      const at = now.status === "none" ? -1 : rows.value.findIndex(({ reviewId }) => reviewId === now.id);
      const next = at < 0 ? rows.value[0] : rows.value[at + by];
      if (next) open(next.reviewId);
    },
    close() {
      batch(() => {
        opened.value = { status: "none" };
        form.value = undefined;
        locked.value = undefined;
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
      await sign(
        () => decideOn(review, decision, reason),
        () => {
          form.value = undefined;
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
      await sign(
        async () => signedBy(await client.request("review.comment", asked)),
        () => {
          form.value = undefined;
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
    choose(ids, isChosen) {
      const next = new Set(chosen.value);
      for (const id of ids) {
        if (isChosen && bulk.value.has(id)) next.add(id);
        else if (!isChosen) next.delete(id);
      }
      chosen.value = next;
    },
    async approveChosen() {
      const ids = [...chosen.value];
      let at = 0;
      let done = 0;
      await sign(
        async () => {
          for (; at < ids.length; at += 1) {
            const found = await fetch(ids[at] ?? "");
            const answer = found.status === "shown" ? await decideOn(found.review, "approved", "") : undefined;
            if (answer === "locked") return answer;
            if (answer === "done") done += 1;
            else if (answer?.code === "no-key") return answer;
          }
          return "done";
        },
        () => {
          chosen.value = new Set();
          note.value = { code: "bulk", done, left: ids.length - done };
        },
      );
    },
    async unlock(passphrase) {
      if (isBusy.value) return;
      isBusy.value = true;
      const isOpen = await unlock(passphrase);
      isBusy.value = false;
      if (ended.aborted || !locked.value) return;
      if (!isOpen) {
        locked.value = { isWrong: true };
        return;
      }
      const act = waitingAct;
      waitingAct = undefined;
      locked.value = undefined;
      await act?.();
    },
    giveUp() {
      waitingAct = undefined;
      locked.value = undefined;
    },
  };
}

type Signed = "done" | "locked" | DeskNote;

/** What the background's answer comes to. */
function signedBy(answer: { readonly ok: true; readonly value: ReviewOutcome } | { readonly ok: false; readonly reason: RequestFailure }): Signed {
  if (!answer.ok) return { code: "failed", reason: answer.reason };
  const { value } = answer;
  if (value.status === "done" || value.status === "locked") return value.status;
  if (value.status === "refused") return { code: "refused", reason: value.reason };
  return { code: value.status === "no-key" ? "no-key" : "gone" };
}
