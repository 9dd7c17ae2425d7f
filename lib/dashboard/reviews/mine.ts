import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { QueuedReview } from "../../messages";
import type { DraftSession } from "../../metrics";
import type { ReviewRecord } from "../../review";
import type { PageInputs } from "../inputs";
import type { FilePorts } from "./files";
import type { QueueState } from "./queue-state";

/** What came of the last press. */
export type MineNote = "erased" | "failed" | "saved";

/** Everything this computer keeps of the person who writes here, and the way to take it along or to erase it. */
export interface MineState {
  /** Nothing while it is looked up. */
  readonly own: ReadonlySignal<readonly QueuedReview[] | undefined>;
  readonly note: ReadonlySignal<MineNote | undefined>;
  /** One file with the reviews as they were signed and the figures about drafts. */
  save(): Promise<void>;
  /** Erases the reviews, with their answers; the figures end by themselves and can be turned off. */
  erase(): Promise<void>;
}

const MOST_EXPORTED = 500;
const MOST_LISTED = 200;

export function createMine(
  { client, signal: ended }: PageInputs,
  { download }: Pick<FilePorts, "download">,
  { queue }: Pick<QueueState, "queue">,
  reload: () => Promise<void>,
): MineState {
  const note = signal<MineNote | undefined>(undefined);
  const own = computed(() => (queue.value.status === "shown" ? queue.value.reviews.filter((review) => review.own) : undefined));

  const recordsOf = async (ids: readonly string[]) => {
    const records: ReviewRecord[] = [];
    for (let at = 0; at < ids.length; at += MOST_EXPORTED) {
      const answer = await client.request("review.export", { reviewIds: ids.slice(at, at + MOST_EXPORTED) });
      if (!answer.ok) return undefined;
      records.push(...answer.value.records);
    }
    return records;
  };
  const figures = async () => {
    const sessions: DraftSession[] = [];
    for (;;) {
      const before = sessions.at(-1)?.id;
      const answer = await client.request("sessions.list", { limit: MOST_LISTED, ...(before !== undefined && { before }) });
      if (!answer.ok) return undefined;
      sessions.push(...answer.value.sessions);
      if (answer.value.sessions.length < MOST_LISTED) return sessions;
    }
  };

  return {
    own,
    note,
    async save() {
      const ids = (own.value ?? []).map(({ reviewId }) => reviewId);
      const [reviews, drafts] = await Promise.all([recordsOf(ids), figures()]);
      if (ended.aborted) return;
      if (reviews && drafts) download("ligne-about-me.json", `${JSON.stringify({ reviews, figures: drafts }, undefined, 2)}\n`);
      note.value = reviews && drafts ? "saved" : "failed";
    },
    async erase() {
      const keys = new Set((own.value ?? []).map(({ author }) => author));
      const answers = await Promise.all([...keys].map((keyId) => client.request("review.erase", { keyId })));
      if (ended.aborted) return;
      note.value = answers.every(({ ok }) => ok) ? "erased" : "failed";
      await reload();
    },
  };
}
