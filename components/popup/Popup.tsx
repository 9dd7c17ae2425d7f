import type { JSX } from "preact";
import type { CharterView, HealthView, PopupState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { FailureNotice, HealthNotice, LanguageSelect, useDocument } from "../dashboard";
import { Button, Icon, Mark } from "../ui";
import { ReadingSwitch } from "./ReadingSwitch";
import { TabSection } from "./TabSection";
import { TodaySection } from "./TodaySection";

export interface PopupProps {
  readonly state: PopupState;
  /** Opens the dashboard, on the screen with this id if given. */
  openDashboard(screen?: string): void;
  /** Loads this page anew. */
  reload(): void;
}

/** What one wants to know at a glance: which charter, what about this tab, what today; and the two settings that matter. */
export function Popup({ state, openDashboard, reload }: PopupProps): JSX.Element {
  const { preferences, health } = state;
  const t = preferences.translator.value;
  const notKept = preferences.notKept.value;
  const refresh = () => void state.refresh();
  useDocument(t.language, t("pages.productName"));
  return (
    <main class="popup">
      <header class="popup-head">
        <Mark size={30} />
        <CharterLine t={t} charter={state.charter.value} makeOwn={() => openDashboard("charters")} />
      </header>
      <HealthNotice t={t} health={health} reload={reload} openChoice={() => openDashboard("local")} />
      {notKept && <FailureNotice t={t} reason={notKept} lead={t("failure.preferences")} retry={refresh} reload={reload} />}
      <TabSection t={t} tab={state.tab.value} paused={preferences.preferences.value?.paused} allowAccess={() => void state.allowAccess()} />
      {counts(health.health.value) && <TodaySection t={t} today={state.today.value} retry={refresh} reload={reload} />}
      <section class="popup-settings">
        <ReadingSwitch t={t} preferences={preferences} />
        <LanguageSelect t={t} preferences={preferences} />
      </section>
      <footer class="popup-foot">
        <div class="popup-ways">
          <Button look="secondary" onPress={() => openDashboard()}>
            {t("popup.dashboard")}
          </Button>
          <Button look="secondary" icon="paste" onPress={() => openDashboard("check")}>
            {t("popup.check")}
          </Button>
        </div>
        <p class="local-promise">
          <Icon name="lock" size={14} />
          {t("panel.local")}
        </p>
      </footer>
    </main>
  );
}

/** A store that keeps or finds nothing would count nought for today, which would be untrue. */
function counts({ status }: HealthView): boolean {
  return status !== "unavailable" && status !== "lost" && status !== "blocked";
}

/** Whose charter, and which version. */
function CharterLine({
  t,
  charter,
  makeOwn,
}: {
  readonly t: PagesTranslator;
  readonly charter: CharterView;
  makeOwn(): void;
}): JSX.Element {
  if (charter.status !== "known") {
    return (
      <div class="popup-charter">
        <h1>{t("pages.productName")}</h1>
        <p>{t(charter.status === "asking" ? "popup.charter.asking" : "popup.charter.failed")}</p>
      </div>
    );
  }
  const { name, version, example } = charter;
  return (
    <div class="popup-charter">
      <h1 dir="auto">{name}</h1>
      <p>{t(example ? "panel.charterExample" : "panel.charter", { version })}</p>
      {example && (
        <Button look="link" onPress={makeOwn}>
          {t("ways.ownCharter")}
        </Button>
      )}
    </div>
  );
}
