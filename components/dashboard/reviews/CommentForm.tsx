import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { CannedAnswers } from "./CannedAnswers";
import { fieldKeys } from "./field-keys";
import { shortened } from "./RemarkList";
import { focusOnce } from "./ReplyForm";

export interface CommentFormProps {
  readonly t: PagesTranslator;
  /** The words it is about; nothing for the whole text. */
  readonly quote: string | undefined;
  readonly canned: readonly string[];
  save(text: string, suggestion: string | undefined): void;
  cancel(): void;
}

/** A comment on selected words or on the whole text, with other words the author may take. */
export function CommentForm({ t, quote, canned, save, cancel }: CommentFormProps): JSX.Element {
  const id = useId();
  const [text, setText] = useState("");
  const [words, setWords] = useState(quote ?? "");
  const isSuggested = quote !== undefined && words !== quote;
  const done = () => {
    if (text.trim() !== "" || isSuggested)
      save(text.trim() === "" ? t("desk.comment.suggest.only") : text, isSuggested ? words : undefined);
  };
  const keys = fieldKeys({ done, leave: cancel });
  return (
    <section class="desk-form desk-comment-form" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t(quote === undefined ? "desk.comment.whole" : "desk.comment.write")}</h3>
      {quote !== undefined && (
        <p class="desk-quote" dir="auto">
          {t("desk.comment.on", { quote: shortened(quote) })}
        </p>
      )}
      <label for={id}>{t("desk.comment.text")}</label>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={2_000}
        ref={focusOnce}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <CannedAnswers t={t} canned={canned} take={(answer) => setText(text.trim() === "" ? answer : `${text.trimEnd()} ${answer}`)} />
      {quote !== undefined && (
        <>
          <label for={`${id}-words`}>{t("desk.comment.suggest")}</label>
          <textarea
            id={`${id}-words`}
            class="input"
            rows={2}
            maxLength={2_000}
            dir="auto"
            value={words}
            aria-describedby={`${id}-how`}
            onInput={(event) => setWords(event.currentTarget.value)}
            onKeyDown={keys}
          />
          <p class="quiet" id={`${id}-how`}>
            {t("desk.comment.suggest.how")}
          </p>
        </>
      )}
      <div class="notice-actions">
        <Button look="primary" disabled={text.trim() === "" && !isSuggested} onPress={done}>
          {t("desk.comment.save")}
        </Button>
        <Button look="secondary" onPress={cancel}>
          {t("desk.comment.cancel")}
        </Button>
      </div>
    </section>
  );
}
