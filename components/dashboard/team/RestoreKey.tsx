import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { TeamState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { PassphraseForm } from "./PassphraseForm";

export interface RestoreKeyProps {
  readonly t: PagesTranslator;
  readonly team: TeamState;
  close(): void;
}

/** Puts the key back from its backup file and its passphrase. */
export function RestoreKey({ t, team, close }: RestoreKeyProps): JSX.Element {
  const [text, setText] = useState<string | undefined>(undefined);
  const id = useId();
  return (
    <PassphraseForm
      t={t}
      title={t("team.restoreTitle")}
      submit={t("team.restoreYes")}
      isReady={text !== undefined}
      send={async (passphrase) => text !== undefined && team.restoreKey(text, passphrase)}
      cancel={close}
    >
      <div class="field">
        <label for={id}>{t("team.restoreFile")}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-none`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            void file?.text().then(setText);
            if (!file) setText(undefined);
          }}
        />
        <p class="field-about" id={`${id}-none`}>
          {text === undefined && t("team.restoreNoFile")}
        </p>
      </div>
    </PassphraseForm>
  );
}
