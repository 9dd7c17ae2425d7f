import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { PassphraseForm } from "./PassphraseForm";

export interface RestoreKeyProps {
  readonly t: PagesTranslator;
  /** What is to be known before. */
  readonly children?: ComponentChildren;
  restore(text: string, passphrase: string): Promise<boolean>;
  close(): void;
}

/** Puts the key back from its backup file and its passphrase. */
export function RestoreKey({ t, children, restore, close }: RestoreKeyProps): JSX.Element {
  const [text, setText] = useState<string | undefined>(undefined);
  const id = useId();
  return (
    <PassphraseForm
      t={t}
      title={t("team.restoreTitle")}
      submit={t("team.restoreYes")}
      isReady={text !== undefined}
      send={async (passphrase) => text !== undefined && restore(text, passphrase)}
      cancel={close}
    >
      {children}
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
