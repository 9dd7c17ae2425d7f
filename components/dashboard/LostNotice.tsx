import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { HealthState, HealthView, RecoveryView } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";
import { dateTimeOf } from "./instants";

type Loss = Extract<HealthView, { status: "lost" }>;

export interface LostNoticeProps {
  readonly t: PagesTranslator;
  readonly loss: Loss;
  readonly health: HealthState;
  readonly openChoice?: (() => void) | undefined;
  /** A backup file can be put back on the screen "On this computer". */
  readonly mayRestore?: boolean;
}

/** Says what the browser lost and what can be put back; nothing happens before the reader chooses (fault F9). */
export function LostNotice({ t, loss, health, openChoice, mayRestore = false }: LostNoticeProps): JSX.Element {
  return (
    <div class="notice" data-tone="bad">
      <p class="notice-title">{t("health.lost.title")}</p>
      <p>{sentencesFor(loss, t, openChoice !== undefined).join(" ")}</p>
      {openChoice ? (
        <div class="notice-actions">
          <Button look="secondary" onPress={openChoice}>
            {t("health.lost.open")}
          </Button>
        </div>
      ) : (
        <>
          <Choice t={t} loss={loss} health={health} />
          {mayRestore && (
            <p>
              <a href="#local">{t("lost.file")}</a>
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** The whole story where the reader chooses; the short one where the choice is made elsewhere. */
function sentencesFor({ sessions, lastAt, restorable, charters }: Loss, t: PagesTranslator, short: boolean): string[] {
  const what = sessions > 0 ? t("health.lost.sessions", { count: sessions }) : t("health.lost.unknown");
  const untouched = t("health.lost.untouched");
  const kept = charters === undefined ? [] : [t("health.lost.charters", { count: charters })];
  if (short) return [what, ...kept, untouched];
  const last = dateTimeOf(lastAt, t);
  return [
    what,
    ...(last === undefined ? [] : [t("health.lost.last", { when: last })]),
    ...(restorable === undefined ? [] : [restorable > 0 ? t("health.lost.copy", { count: restorable }) : t("health.lost.noCopy")]),
    ...kept,
    untouched,
  ];
}

/** Putting back is one press; giving the safety copy up takes two, because it cannot be taken back. */
function Choice({ t, loss, health }: Pick<LostNoticeProps, "t" | "loss" | "health">): JSX.Element {
  const [confirming, setConfirming] = useState(false);
  if (health.recovery.value.status === "running") return <p>{t("recover.running")}</p>;
  const startEmpty = () => void health.recover("start-empty");
  if (confirming) {
    return (
      <>
        <p class="notice-title">{t("recover.confirm")}</p>
        <div class="notice-actions">
          <Button look="secondary" onPress={startEmpty}>
            {t("recover.confirmYes")}
          </Button>
          <Button look="secondary" onPress={() => setConfirming(false)}>
            {t("recover.confirmNo")}
          </Button>
        </div>
      </>
    );
  }
  const restorable = loss.restorable !== 0 || (loss.charters ?? 0) > 0;
  return (
    <div class="notice-actions">
      {restorable && (
        <Button look="primary" onPress={() => void health.recover("restore")}>
          {t("recover.restore")}
        </Button>
      )}
      <Button look="secondary" onPress={restorable ? () => setConfirming(true) : startEmpty}>
        {t("recover.startEmpty")}
      </Button>
    </div>
  );
}

/** What became of the choice. */
export function RecoveryOutcome({ t, recovery }: { readonly t: PagesTranslator; readonly recovery: RecoveryView }): JSX.Element | null {
  if (recovery.status === "failed") {
    return (
      <div class="notice" data-tone="warn">
        <p>{t("recover.failed")}</p>
      </div>
    );
  }
  if (recovery.status !== "done") return null;
  const { choice, restored } = recovery;
  const putBack = restored > 0 ? t("recover.restored", { count: restored }) : t("recover.nothing");
  return (
    <div class="notice" data-tone="good">
      <p>{choice === "start-empty" ? t("recover.emptied") : putBack}</p>
    </div>
  );
}
