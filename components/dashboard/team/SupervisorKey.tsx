import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { keyFingerprint, SHORTEST_PASSPHRASE } from "../../../lib/dashboard";
import { Button, Icon } from "../../ui";
import { ConfirmBox } from "./ConfirmBox";
import { KeyPrint } from "./KeyPrint";
import { PassphraseForm } from "./PassphraseForm";
import { RestoreKey } from "./RestoreKey";
import type { OwnKeysProps } from "./team-props";

/** The key for approving and publishing: made by a deliberate step, locked by a passphrase, kept elsewhere as a file. */
export function SupervisorKey({ t, team, own }: OwnKeysProps): JSX.Element {
  const { supervisor } = own;
  return (
    <article class="key-card">
      <div class="key-head">
        <h3>{t("team.supervisor")}</h3>
        {supervisor && (
          <span class="badge" data-tone={supervisor.isOpen ? "open" : "locked"}>
            {!supervisor.isOpen && <Icon name="lock" size={14} />}
            {t(supervisor.isOpen ? "team.isOpen" : "team.isLocked")}
          </span>
        )}
      </div>
      <p class="quiet">{t("team.supervisorWhat")}</p>
      {supervisor && <KeyPrint t={t} print={keyFingerprint(supervisor.id)} />}
      {supervisor === undefined ? (
        <NoKey t={t} team={team} own={own} />
      ) : supervisor.isOpen ? (
        <OpenKey t={t} team={team} own={own} />
      ) : (
        <>
          <p class="quiet">{t("team.lockedNote")}</p>
          <PassphraseForm t={t} submit={t("team.open")} send={(passphrase) => team.unlock(passphrase)} />
          <Forget t={t} team={team} own={own} />
        </>
      )}
    </article>
  );
}

function NoKey({ t, team }: OwnKeysProps): JSX.Element {
  const [form, setForm] = useState<"make" | "restore" | undefined>(undefined);
  const close = () => setForm(undefined);
  if (form === "restore") return <RestoreKey t={t} restore={team.restoreKey} close={close} />;
  if (form === "make")
    return (
      <PassphraseForm
        t={t}
        title={t("team.makeTitle")}
        submit={t("team.makeYes")}
        fewest={SHORTEST_PASSPHRASE}
        send={(passphrase) => team.makeKey(passphrase)}
        cancel={close}
      />
    );
  return (
    <>
      <p class="quiet">{t("team.supervisorNone")}</p>
      <div class="team-actions">
        <Button look="secondary" onPress={() => setForm("make")}>
          {t("team.make")}
        </Button>
        <Button look="plain" onPress={() => setForm("restore")}>
          {t("team.restore")}
        </Button>
      </div>
    </>
  );
}

function OpenKey({ t, team, own }: OwnKeysProps): JSX.Element {
  return (
    <>
      <p class="quiet">{t("team.openNote")}</p>
      <div class="team-actions">
        <Button look="secondary" icon="lock" onPress={() => void team.lock()}>
          {t("team.lock")}
        </Button>
        <Button look="secondary" icon="export" label={t("team.inviteSupervisor")} onPress={() => void team.invite("supervisor")}>
          {t("team.invite")}
        </Button>
        <Button look="secondary" onPress={() => void team.backup()}>
          {t("team.backup")}
        </Button>
      </div>
      <Forget t={t} team={team} own={own} />
    </>
  );
}

function Forget({ t, team }: OwnKeysProps): JSX.Element {
  return (
    <ConfirmBox
      ask={t("team.forget")}
      name={t("team.forget")}
      sure={t("team.forgetSure")}
      yes={t("team.forgetYes")}
      no={t("team.forgetNo")}
      go={() => void team.forgetKey()}
    />
  );
}
