import type { ReadonlySignal } from "@preact/signals";
import { charterNotices } from "./charter-notices";
import type { CharterView, ComposerView } from "./inputs";
import { type Notice, noticesOf, type Saving } from "./notices";

interface Noticed {
  readonly outdated: ReadonlySignal<boolean>;
  readonly health: ReadonlySignal<Saving>;
  readonly rested: ReadonlySignal<Parameters<typeof noticesOf>[2]>;
  readonly charter: ReadonlySignal<CharterView>;
  readonly composer: ReadonlySignal<ComposerView>;
}

/** What has to be said above the remarks: first of Ligne itself, then of the charter. `now` is ISO 8601. */
export function allNotices({ outdated, health, rested, charter, composer }: Noticed, now: string): readonly Notice[] {
  return [...noticesOf(outdated.value, health.value, rested.value), ...charterNotices(charter.value, composer.value, now.slice(0, 10))];
}
