import type { Span } from "../../check";
import { type ReviewView, reanchor, type ThreadView } from "../../review";

/** A thread with its number in the list, and where its words stand in the text that is shown; nothing when they are gone. */
export interface PlacedThread {
  readonly thread: ThreadView;
  readonly number: number;
  readonly place?: Span;
}

/** The threads of a review over the text of its last round. */
export function placedThreads({ threads, rounds }: Pick<ReviewView, "threads" | "rounds">): readonly PlacedThread[] {
  const text = rounds.at(-1)?.entry.text ?? "";
  return threads.map((thread, index) => {
    const found = thread.place && reanchor(thread.place, text);
    const place = found?.status === "placed" ? { start: found.start, end: found.end } : undefined;
    return { thread, number: index + 1, ...(place && { place }) };
  });
}
