import type { ReadonlySignal } from "@preact/signals";
import { type CheckResult, FILLER_LATER, freezeIn } from "../check";
import { charterNotices } from "./charter-notices";
import type { CharterView, ComposerView } from "./inputs";
import { type Notice, noticesOf, type Saving } from "./notices";

interface Noticed {
  readonly outdated: ReadonlySignal<boolean>;
  readonly health: ReadonlySignal<Saving>;
  readonly rested: ReadonlySignal<Parameters<typeof noticesOf>[2]>;
  readonly charter: ReadonlySignal<CharterView>;
  readonly composer: ReadonlySignal<ComposerView>;
  readonly result: ReadonlySignal<CheckResult | undefined>;
}

/** What has to be said above the remarks: first of Ligne itself, then of the charter. `now` is ISO 8601. */
export function allNotices({ outdated, health, rested, charter, composer, result }: Noticed, now: string): readonly Notice[] {
  return [
    ...frozenNotice(composer.value, result.value),
    ...noticesOf(outdated.value, health.value, rested.value).filter(({ code }) => code !== FILLER_LATER || !isFillerComing(charter.value)),
    ...charterNotices(charter.value, composer.value, now.slice(0, 10)),
  ];
}

/** What takes a moment, as it does at every start, is not said: only when it could not be had. */
function isFillerComing(charter: CharterView): boolean {
  return charter.status === "ready" && charter.isFillerComing === true;
}

/** A crisis freeze, while there is no text: beside words it has its card. */
function frozenNotice(composer: ComposerView, result: CheckResult | undefined): readonly Notice[] {
  if (composer.status !== "reading" || composer.draft.text.trim() !== "") return [];
  const freeze = freezeIn(result?.findings ?? []);
  return freeze ? [{ code: "frozen", what: freeze.message, why: freeze.why }] : [];
}
