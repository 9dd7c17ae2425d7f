import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { fieldKeys } from "./field-keys";

/** An answer in a thread. */
export function ReplyForm({ t, save, cancel }: { readonly t: PagesTranslator; save(text: string): void; cancel(): void }): JSX.Element {
  const id = useId();
  const [text, setText] = useState("");
  return (
    <div class="desk-form">
      <label for={id}>{t("desk.comment.replyText")}</label>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={2_000}
        ref={focusOnce}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={fieldKeys({ done: () => save(text), leave: cancel })}
      />
      <div class="notice-actions">
        <Button look="secondary" disabled={text.trim() === ""} onPress={() => save(text)}>
          {t("desk.comment.reply")}
        </Button>
        <Button onPress={cancel}>{t("desk.comment.cancel")}</Button>
      </div>
    </div>
  );
}

/** Puts the caret into a field that has just been drawn. */
export function focusOnce(field: HTMLElement | null): void {
  if (field === null || field.dataset.met === "true") return;
  field.dataset.met = "true";
  field.focus();
}
