import { type ComposerState, type ComposerWatch, healthOf, type PickOutcome } from "../../lib/composer";
import { contentRuntime } from "../../lib/content-runtime";
import type { ComposerView, PanelState, PickAnswer } from "../../lib/panel";
import type { Whereabouts } from "../../lib/session";

/** The composer as the panel sees it. */
export function toView(state: ComposerState): ComposerView {
  if (state.status === "unreadable") return { status: "unreadable", reason: state.reason };
  if (state.status === "absent") return { status: "absent", ...(state.reason && { reason: state.reason }) };
  return { status: "reading", draft: { text: state.reading.text }, page: state.page, surface: state.surface, part: state.part };
}

/** For the record: a text put away at another step is still being worked on, and a surface that is not read has no draft. */
export function toWhereabouts(state: ComposerState, watch: ComposerWatch | undefined): Whereabouts | undefined {
  if (state.status === "absent") return state.reason === "put-away" ? undefined : { status: "absent" };
  const health = watch && { health: () => healthOf(watch.diagnose()) };
  if (state.status === "reading") return { status: "reading", page: state.page, surface: state.surface, ...health };
  return state.reason === "unread-surface" ? { status: "absent" } : { status: "unreadable", reason: state.reason, ...health };
}

/** The page may have drawn its button anew since it was pressed. */
export function toButton(watch: ComposerWatch | undefined): void {
  const button = watch?.publishButton();
  if (button !== undefined && typeof button !== "string") button.focus();
}

/** Our script runs on two hosts only; a field of a third would not be stored. */
export function toAnswer(outcome: PickOutcome): PickAnswer {
  if (outcome.status !== "accepted") return outcome;
  const { host, path, ...place } = outcome.picked;
  if (host !== "business.facebook.com" && host !== "www.facebook.com") return { status: "refused" };
  return { status: "accepted", picked: { ...place, host, path: [...path] } };
}

/** What a report says of where it was made. */
export const surroundings = () => ({
  version: contentRuntime.version,
  browser: navigator.userAgent,
  language: navigator.language,
});

/** What the popup is told of this tab. */
export function tabStateOf(panel: PanelState) {
  const heading = panel.heading.value;
  const view = panel.composer.value;
  const pageName = view.status === "reading" ? view.page.name : undefined;
  return {
    composer: view.status,
    paused: panel.prefs.value.paused,
    findings: panel.openCards.value.length + panel.foldedCards.value.length,
    ...(heading ? { charterName: heading.owner, charterVersion: heading.version } : {}),
    ...(pageName ? { pageName } : {}),
  };
}
