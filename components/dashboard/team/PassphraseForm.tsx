import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

export interface PassphraseFormProps {
  readonly t: PagesTranslator;
  /** Names the form; left out where what stands above does. */
  readonly title?: string;
  readonly submit: string;
  /** Fewest characters of a new passphrase, which is asked for twice; left out where one is only said again. */
  readonly fewest?: number;
  /** Stands before the passphrase. */
  readonly children?: ComponentChildren;
  readonly isReady?: boolean;
  /** True when it went through: the field is emptied. */
  send(passphrase: string): Promise<boolean>;
  cancel?(): void;
}

/** Asks for a passphrase; Enter sends it. What was typed is gone from the page as soon as it has done its work. */
export function PassphraseForm({ t, title, submit, fewest, children, isReady = true, send, cancel }: PassphraseFormProps): JSX.Element {
  const [[first, second], setTyped] = useState(["", ""]);
  const [isBusy, setBusy] = useState(false);
  const start = useRef<HTMLInputElement>(null);
  const id = useId();
  const isLong = fewest === undefined || first.normalize("NFKC").length >= fewest;
  const isSame = fewest === undefined || first === second;
  const canSend = isReady && first !== "" && isLong && isSame && !isBusy;
  useEffect(() => {
    if (title) start.current?.focus();
  }, [title]);
  const go = async () => {
    if (!canSend) return;
    setBusy(true);
    const isDone = await send(first);
    setBusy(false);
    if (isDone) setTyped(["", ""]);
    else {
      start.current?.focus();
      start.current?.select();
    }
  };
  const kind = fewest === undefined ? "current-password" : "new-password";
  return (
    <form
      class="passphrase"
      aria-label={title ?? submit}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      {title && <h4>{title}</h4>}
      {children}
      <div class="field">
        <label for={`${id}-first`}>{t("team.passphrase")}</label>
        <input
          id={`${id}-first`}
          ref={start}
          class="input"
          type="password"
          autocomplete={kind}
          value={first}
          aria-describedby={fewest === undefined ? undefined : `${id}-hint`}
          onInput={(event) => setTyped([event.currentTarget.value, second])}
        />
        {fewest !== undefined && (
          <p class="field-about" id={`${id}-hint`}>
            {t("team.passphraseHint", { count: fewest })} {t("team.passphraseLost")}
          </p>
        )}
      </div>
      {fewest !== undefined && (
        <div class="field">
          <label for={`${id}-second`}>{t("team.passphraseAgain")}</label>
          <input
            id={`${id}-second`}
            class="input"
            type="password"
            autocomplete={kind}
            value={second}
            aria-describedby={`${id}-differ`}
            onInput={(event) => setTyped([first, event.currentTarget.value])}
          />
          <p class="field-about" id={`${id}-differ`} role="status">
            {second !== "" && !isSame && t("team.passphraseDiffer")}
          </p>
        </div>
      )}
      <div class="team-actions">
        <button type="submit" class="ui-button" data-look="primary" disabled={!canSend}>
          {isBusy ? t("team.working") : submit}
        </button>
        {cancel && (
          <Button look="secondary" onPress={cancel}>
            {t("team.cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
