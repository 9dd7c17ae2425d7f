import type { ComponentChildren, JSX } from "preact";
import type { HealthState, HealthView, StoredState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";
import { FailureNotice } from "./FailureNotice";
import { LostNotice, RecoveryOutcome } from "./LostNotice";

export interface HealthNoticeProps {
  readonly t: PagesTranslator;
  readonly health: HealthState;
  /** Say it even when all is well, or while we are looking. */
  readonly always?: boolean;
  reload(): void;
  /** Given where the choice after a loss is made on another page; leads there. */
  readonly openChoice?: () => void;
  /** Given where a backup can be made or put back. */
  readonly stored?: StoredState;
}

/** Whether work is being saved, in words, with the next step. Announced when it changes. */
export function HealthNotice(props: HealthNoticeProps): JSX.Element {
  const { t, health, always = false } = props;
  return (
    <div class="health" role="status">
      <RecoveryOutcome t={t} recovery={health.recovery.value} />
      {noticeFor(health.health.value, props, always)}
    </div>
  );
}

function noticeFor(view: HealthView, { t, health, reload, openChoice, stored }: HealthNoticeProps, always: boolean): ComponentChildren {
  const retry = () => void health.load();
  switch (view.status) {
    case "asking":
      return always && <p class="quiet">{t("health.asking")}</p>;
    case "silent":
      return <FailureNotice t={t} reason={view.reason} retry={retry} reload={reload} />;
    case "ready":
      if (view.roomLow) return <Notice tone="warn" title={t("health.roomLow.title")} body={t("health.roomLow.body")} />;
      return always && <p class="quiet">{t("health.ready")}</p>;
    case "unavailable":
      return <Notice tone="warn" title={t("health.unavailable.title")} body={t("health.unavailable.body")} />;
    case "full":
      return (
        <Notice tone="bad" title={t("health.full.title")} body={t("health.full.body")}>
          {stored && (
            <Button look="primary" icon="export" onPress={() => void stored.backUp()}>
              {t("full.backup")}
            </Button>
          )}
          <Button look="secondary" onPress={retry}>
            {t("failure.retry")}
          </Button>
        </Notice>
      );
    case "newer":
      return (
        <Notice tone="warn" title={t("health.newer.title")} body={t("health.newer.body")}>
          <Button look="secondary" onPress={reload}>
            {t("failure.reload")}
          </Button>
        </Notice>
      );
    case "blocked":
      return <Notice tone="warn" title={t("health.blocked.title")} body={t("health.blocked.body")} />;
    case "upgrade-failed":
      return <Notice tone="bad" title={t("health.upgrade-failed.title")} body={t("health.upgrade-failed.body")} />;
    case "lost":
      return <LostNotice t={t} loss={view} health={health} openChoice={openChoice} mayRestore={stored !== undefined} />;
  }
}

interface NoticeProps {
  readonly tone: "warn" | "bad";
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
}

function Notice({ tone, title, body, children }: NoticeProps): JSX.Element {
  return (
    <div class="notice" data-tone={tone}>
      <p class="notice-title">{title}</p>
      <p>{body}</p>
      {children && <div class="notice-actions">{children}</div>}
    </div>
  );
}
