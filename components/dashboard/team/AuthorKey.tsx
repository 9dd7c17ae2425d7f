import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { keyFingerprint, SHORTEST_PASSPHRASE } from "../../../lib/dashboard";
import { Button } from "../../ui";
import { KeyPrint } from "./KeyPrint";
import { PassphraseForm } from "./PassphraseForm";
import { RestoreKey } from "./RestoreKey";
import type { OwnKeysProps } from "./team-props";

/** The key that signs what one hands in: made by itself, or on purpose, with a backup that brings it to another browser. */
export function AuthorKey({ t, team, own: { author } }: OwnKeysProps): JSX.Element {
  const [form, setForm] = useState<"make" | "restore" | undefined>(undefined);
  const close = () => setForm(undefined);
  const closing = (isDone: boolean) => {
    if (isDone) close();
    return isDone;
  };
  return (
    <article class="key-card">
      <h3>{t("team.author")}</h3>
      <p class="quiet">{t("team.authorWhat")}</p>
      {author ? <KeyPrint t={t} print={keyFingerprint(author.id)} /> : <p class="quiet">{t("team.authorNone")}</p>}
      {form === "make" && (
        <PassphraseForm
          t={t}
          title={t("team.authorMakeTitle")}
          submit={t("team.authorMakeYes")}
          fewest={SHORTEST_PASSPHRASE}
          send={async (passphrase) => closing(await team.makeAuthor(passphrase))}
          cancel={close}
        >
          {author && <p class="quiet">{t("team.authorAnew")}</p>}
        </PassphraseForm>
      )}
      {form === "restore" && (
        <RestoreKey t={t} restore={async (text, passphrase) => closing(await team.restoreAuthor(text, passphrase))} close={close}>
          {author && <p class="quiet">{t("team.authorAnew")}</p>}
        </RestoreKey>
      )}
      {form === undefined && (
        <>
          <p class="quiet">{t(author ? "team.authorLost" : "team.authorBackup")}</p>
          <div class="team-actions">
            <Button look="secondary" icon="export" label={t("team.inviteAuthor")} onPress={() => void team.invite("author")}>
              {t("team.invite")}
            </Button>
            <Button look="plain" onPress={() => setForm("make")}>
              {t("team.authorMake")}
            </Button>
            <Button look="plain" onPress={() => setForm("restore")}>
              {t("team.authorRestore")}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
