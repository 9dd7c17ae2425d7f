import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

export interface PassphraseBoxProps {
  readonly t: PagesTranslator;
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  unlock(passphrase: string): void;
  cancel(): void;
}

/** Asks for the passphrase where the decision was made, and hands it on at once; it is kept nowhere here. */
export function PassphraseBox({ t, isWrong, isBusy, unlock, cancel }: PassphraseBoxProps): JSX.Element {
  const id = useId();
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      class="desk-passphrase notice"
      onSubmit={(event) => {
        event.preventDefault();
        if (!event.isTrusted || passphrase === "") return;
        unlock(passphrase);
        setPassphrase("");
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }}
    >
      <p class="notice-title">{t("desk.locked")}</p>
      <p id={`${id}-why`}>{t("desk.locked.body")}</p>
      <label for={id}>{t("desk.locked.field")}</label>
      <input
        id={id}
        class="input"
        type="password"
        autocomplete="off"
        ref={(field) => field?.focus()}
        value={passphrase}
        aria-describedby={`${id}-why ${id}-wrong`}
        aria-invalid={isWrong}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <p id={`${id}-wrong`} role="alert" class="desk-fault">
        {isWrong && t("desk.locked.wrong")}
      </p>
      <div class="notice-actions">
        <button type="submit" class="ui-button" data-look="primary" disabled={passphrase === "" || isBusy}>
          {t("desk.locked.open")}
        </button>
        <Button look="secondary" onPress={cancel}>
          {t("desk.locked.cancel")}
        </Button>
      </div>
    </form>
  );
}
