import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReviewTranslator } from "../../../lib/i18n";
import type { ReviewActs, ReviewPanelView } from "../../../lib/panel";
import { Button } from "../../ui";
import { fromLocal } from "../local-time";

export interface AskFormProps {
  readonly t: ReviewTranslator;
  readonly view: ReviewPanelView;
  readonly acts: ReviewActs;
}

const LONGEST = 2_000;

/** What goes along with the text; all of it may stay empty. Before the first time, what the supervisor will see. */
export function AskForm({ t, view, acts }: AskFormProps): JSX.Element {
  const id = useId();
  const [note, setNote] = useState("");
  const [image, setImage] = useState("");
  const [deadline, setDeadline] = useState("");
  const first = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const send = () => {
    const due = fromLocal(deadline);
    acts.send({
      ...(note.trim() !== "" && { note: note.trim() }),
      ...(image.trim() !== "" && { image: image.trim() }),
      ...(due !== undefined && { deadline: due }),
    });
  };
  return (
    <div class="review-form">
      {view.isFirst && (
        <div class="review-notice">
          <p class="review-title">{t("review.notice.title")}</p>
          <p>{t("review.notice.body")}</p>
          <p>{t("review.notice.more")}</p>
        </div>
      )}
      {!view.hasReviewer && <p class="review-line">{t("review.noReviewer")}</p>}
      <label class="field">
        <span>{t("review.note")}</span>
        <textarea
          ref={first}
          id={`${id}-note`}
          rows={2}
          maxLength={LONGEST}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{t("review.image")}</span>
        <textarea rows={1} maxLength={LONGEST} value={image} onInput={(event) => setImage(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>{t("review.deadline")}</span>
        <input type="datetime-local" value={deadline} onInput={(event) => setDeadline(event.currentTarget.value)} />
      </label>
      <div class="review-ways">
        <Button look="primary" disabled={view.isBusy} onPress={send}>
          {t("review.send")}
        </Button>
        <Button look="secondary" onPress={() => acts.begin(false)}>
          {t("review.cancel")}
        </Button>
      </div>
    </div>
  );
}
