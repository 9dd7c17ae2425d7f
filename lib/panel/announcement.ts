import { computed, type ReadonlySignal } from "@preact/signals";
import type { Counts } from "./counts";
import type { Phase } from "./phase";

/** What a screen reader says when the text has rested; the same `rests` means: nothing new to say. */
export interface Announcement {
  readonly rests: number;
  readonly phase: Phase;
  readonly counts: Counts;
}

/** Changes only when the text has rested or when the composer can no longer be read: never at a keystroke. */
export function announce(
  rests: ReadonlySignal<number>,
  phase: ReadonlySignal<Phase>,
  counts: ReadonlySignal<Counts>,
): ReadonlySignal<Announcement> {
  const still = computed(() => phase.value === "unreadable");
  return computed(() => ({
    rests: rests.value,
    phase: still.value ? "unreadable" : phase.peek(),
    counts: counts.peek(),
  }));
}
