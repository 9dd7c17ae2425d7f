import type { JSX } from "preact";
import type { HealthView } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { ComposerLink } from "./ComposerLink";
import { DraftsTable } from "./DraftsTable";
import { FailureNotice } from "./FailureNotice";
import { FiguresOff } from "./FiguresOff";
import type { ScreenProps } from "./screen";

/** What is stored about drafts, newest first. */
export function DraftsScreen({ state, t, about, reload }: ScreenProps): JSX.Element | null {
  const view = state.sessions.view.value;
  const isOff = state.preferences.preferences.value?.keepFigures === false;
  const retry = () => void state.sessions.load();
  const emptyHanded = view.status === "failed" || (view.status === "shown" && view.sessions.length === 0);
  if (emptyHanded && explains(state.health.health.value)) return null;
  switch (view.status) {
    case "loading":
      return (
        <p class="quiet" role="status">
          {t("drafts.loading")}
        </p>
      );
    case "failed":
      return <FailureNotice t={t} reason={view.reason} retry={retry} reload={reload} />;
    case "shown":
      if (view.sessions.length === 0) return <NoDrafts t={t} isOff={isOff} />;
      return (
        <>
          <p class="intro">{t("drafts.intro")}</p>
          {isOff && <p class="quiet">{t("drafts.keepOff")}</p>}
          {view.stale && <FailureNotice t={t} reason={view.stale} lead={t("drafts.stale")} retry={retry} reload={reload} />}
          <DraftsTable t={t} view={view} screen={{ state, about }} more={() => void state.sessions.more()} />
        </>
      );
  }
}

/** Says what will appear here, and how to make it appear; or that nothing will, while figures are turned off. */
function NoDrafts({ t, isOff }: { readonly t: PagesTranslator; readonly isOff: boolean }): JSX.Element {
  return (
    <section class="empty" aria-labelledby="no-drafts">
      <svg class="empty-picture" viewBox="0 0 120 72" fill="none" stroke-linecap="round" aria-hidden="true" focusable="false">
        <path class="empty-line" d="M14 18h92M14 36h58" stroke-width="6" />
        <path class="empty-stroke" d="M14 56c13-9 25-9 38-.5s25 9 44-2.500" stroke-width="7" />
      </svg>
      <h2 id="no-drafts">{t("drafts.empty.title")}</h2>
      {isOff ? (
        <FiguresOff t={t} />
      ) : (
        <>
          <p>{t("drafts.empty.what")}</p>
          <p>{t("drafts.empty.how")}</p>
        </>
      )}
      <ComposerLink t={t} look="primary" />
      <p class="quiet">{t("local.stored.never")}</p>
    </section>
  );
}

/** The notice above the screen already says why there is nothing to show; “no draft yet” would be untrue. */
function explains({ status }: HealthView): boolean {
  return status !== "ready" && status !== "asking" && status !== "silent" && status !== "full";
}
