import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import { KEEP_REASONS, type KeepReason, LONGEST_REASON } from "../../lib/panel";
import { Button, trusted } from "../ui";

export interface KeepFormProps {
  readonly t: PanelTranslator;
  onKeep(reason: KeepReason, words: string, byKeyboard: boolean): void;
  onCancel(): void;
}

/** Why a post is kept: one of a few reasons, and a few words if the author likes. */
export function KeepForm({ t, onKeep, onCancel }: KeepFormProps): JSX.Element {
  const [reason, setReason] = useState<KeepReason>("intended");
  const words = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);
  const keep = (byKeyboard: boolean) => onKeep(reason, words.current?.value ?? "", byKeyboard);

  return (
    <fieldset class="keep-form" ref={form}>
      <legend>{t("verdict.why")}</legend>
      {KEEP_REASONS.map((each) => (
        <label key={each} class="keep-reason">
          <input type="radio" name={id} checked={each === reason} onChange={trusted(() => setReason(each))} />
          {t(`verdict.${each}`)}
        </label>
      ))}
      <label class="keep-words" for={`${id}-words`}>
        {t("verdict.words")}
      </label>
      <input
        id={`${id}-words`}
        class="keep-field"
        type="text"
        dir="auto"
        ref={words}
        maxLength={LONGEST_REASON}
        aria-describedby={`${id}-stay`}
        onKeyDown={trusted((event: KeyboardEvent) => {
          if (event.key !== "Enter" || event.isComposing) return;
          // The focus goes on to the way back at once; the same press must not take it.
          event.preventDefault();
          keep(true);
        })}
      />
      <p id={`${id}-stay`} class="keep-stay">
        {t("verdict.wordsStay")}
      </p>
      <div class="keep-actions">
        <Button look="primary" onPress={(event) => keep(event.detail === 0)}>
          {t("verdict.confirm")}
        </Button>
        <Button onPress={onCancel}>{t("verdict.cancel")}</Button>
      </div>
    </fieldset>
  );
}
