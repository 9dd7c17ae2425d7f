import type { ComponentChildren, JSX } from "preact";
import type { TabState, TabView } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { ComposerLink } from "../dashboard";
import { Button } from "../ui";

export interface TabSectionProps {
  readonly t: PagesTranslator;
  readonly tab: TabView;
  /** The setting, once known; the tab itself follows a moment later. */
  readonly paused: boolean | undefined;
  allowAccess(): void;
}

/** What Ligne sees in the tab in front, with the next step. */
export function TabSection(props: TabSectionProps): JSX.Element {
  return (
    <section class="popup-tab" aria-labelledby="tab-title">
      <h2 id="tab-title">{props.t("popup.tab")}</h2>
      <div role="status">{wordsFor(props)}</div>
    </section>
  );
}

function wordsFor({ t, tab, paused, allowAccess }: TabSectionProps): JSX.Element {
  switch (tab.status) {
    case "asking":
      return <p class="quiet">{t("popup.tab.asking")}</p>;
    case "elsewhere":
      return (
        <State tone="calm" title={t("state.absent")} body={t("popup.tab.elsewhere")}>
          <ComposerLink t={t} look="primary" />
        </State>
      );
    case "reload":
      return <State tone="warn" title={t("popup.tab.reload")} body={t("popup.tab.reloadBody")} />;
    case "no-access":
      return (
        <State tone="warn" title={t("popup.access")} body={t("popup.access.body")}>
          <Button look="primary" onPress={allowAccess}>
            {t("popup.access.allow")}
          </Button>
        </State>
      );
    case "known":
      return <Known t={t} tab={tab.state} paused={paused ?? tab.state.paused} />;
  }
}

function Known({ t, tab, paused }: { readonly t: PagesTranslator; readonly tab: TabState; readonly paused: boolean }): JSX.Element {
  if (paused) return <State tone="calm" title={t("state.paused")} body={t("paused.body")} />;
  switch (tab.composer) {
    case "absent":
      return <State tone="calm" title={t("absent.title")} body={t("absent.body")} />;
    case "unreadable":
      return <State tone="warn" title={t("state.unreadable")} body={t("popup.tab.unreadable")} />;
    case "reading": {
      const body = tab.findings === 0 ? t("popup.tab.clean") : t("popup.tab.reading", { count: tab.findings });
      return (
        <State tone="good" title={t("state.reading")} body={body}>
          {tab.pageName && <p dir="auto">{t("panel.otherPage", { name: tab.pageName })}</p>}
        </State>
      );
    }
  }
}

interface StateProps {
  readonly tone: "good" | "warn" | "calm";
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
}

function State({ tone, title, body, children }: StateProps): JSX.Element {
  return (
    <div class="tab-state" data-tone={tone}>
      <p class="tab-state-title">{title}</p>
      <p>{body}</p>
      {children}
    </div>
  );
}
