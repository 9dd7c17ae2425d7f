import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { QueuedReview } from "../../messages";
import type { PageInputs, RequestFailure } from "../inputs";
import { coalesce } from "../latest";
import { byUrgency, filtered, isBulk, isWaiting, NO_FILTERS, type QueueFilters } from "./queue";

export type QueueView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly reviews: readonly QueuedReview[]; readonly canDecide: boolean; readonly stale?: RequestFailure };

export interface QueueState {
  readonly queue: ReadonlySignal<QueueView>;
  readonly filters: ReadonlySignal<QueueFilters>;
  /** What the filters leave, the most urgent first. */
  readonly rows: ReadonlySignal<readonly QueuedReview[]>;
  /** How many drafts wait for a decision here, for the navigation; none where there is no key to decide with. */
  readonly waiting: ReadonlySignal<number>;
  /** Ids of drafts that are selected for one approval. */
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  filter(change: Partial<QueueFilters>): void;
  /** Selects or deselects clean drafts; others cannot be selected. */
  choose(ids: readonly string[], isChosen: boolean): void;
}

/** The queue, its filters, and what is selected in it. */
export function createQueue(
  { client, signal: ended }: Pick<PageInputs, "client" | "signal">,
  loaded: () => Promise<void>,
): QueueState & { load(): Promise<void> } {
  const queue = signal<QueueView>({ status: "loading" });
  const filters = signal<QueueFilters>(NO_FILTERS);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const reviews = computed(() => (queue.value.status === "shown" ? queue.value.reviews : []));
  const ordered = computed(() => byUrgency(reviews.value));
  const bulk = computed(() => new Set(reviews.value.filter(isBulk).map(({ reviewId }) => reviewId)));

  return {
    queue,
    filters,
    chosen,
    rows: computed(() => filtered(ordered.value, filters.value)),
    waiting: computed(() =>
      queue.value.status === "shown" && queue.value.canDecide ? reviews.value.filter((review) => isWaiting(review)).length : 0,
    ),
    filter(change) {
      filters.value = { ...filters.value, ...change };
    },
    choose(ids, isChosen) {
      const next = new Set(chosen.value);
      for (const id of ids) {
        if (isChosen && bulk.value.has(id)) next.add(id);
        else if (!isChosen) next.delete(id);
      }
      chosen.value = next;
    },
    load: coalesce(async () => {
      const answer = await client.request("review.queue", {});
      if (ended.aborted) return;
      const before = queue.value;
      batch(() => {
        if (answer.ok) queue.value = { status: "shown", reviews: answer.value.reviews, canDecide: answer.value.reviewer !== "none" };
        else if (before.status === "shown") queue.value = { ...before, stale: answer.reason };
        else queue.value = { status: "failed", reason: answer.reason };
        const left = [...chosen.value].filter((id) => bulk.value.has(id));
        if (left.length !== chosen.value.size) chosen.value = new Set(left);
      });
      await loaded();
    }),
  };
}
