import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { decisionBar, isOwn, type OpenedReview, publishingKey, type ReviewsState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { ConfirmBox } from "../team/ConfirmBox";
import { saying, useFocusAfterMove } from "../use-focus-after-move";
import { DecisionBar } from "./DecisionBar";
import { DeskNoteLine } from "./DeskNoteLine";
import { PassphraseBox } from "./PassphraseBox";

export interface DecisionPartProps {
  readonly t: PagesTranslator;
  readonly reviews: ReviewsState;
  readonly review: OpenedReview;
  readonly hasComments: boolean;
}

/** The decision, or why there is none to make here; and the passphrase, where the key waits for it. */
export function DecisionPart({ t, reviews: { desk, help }, review, hasComments }: DecisionPartProps): JSX.Element {
  const { view, shown } = review;
  const bar = decisionBar(review);
  const locked = desk.locked.value;
  const form = desk.form.value;
  const note = desk.note.value;
  const said = useRef<HTMLDivElement>(null);
  // A form that is done with, or left, had the focus.
  useFocusAfterMove(`${form?.kind} ${note?.code} ${locked !== undefined}`, () =>
    saying(said.current, document.querySelector<HTMLElement>(".desk-head h2")),
  );
  return (
    <div class="desk-decision">
      {view.decision?.reason !== undefined && (
        <p class="desk-why" dir="auto">
          {t("desk.treated.why", { reason: view.decision.reason })}
        </p>
      )}
      {bar === "noKey" && (
        <p class="quiet">
          {t("desk.noKey")} <a href="#team">{t("desk.noKey.how")}</a>
        </p>
      )}
      {bar !== "open" && bar !== "noKey" && (
        <p class="quiet">{t(bar === "own" && shown === "changes" ? "desk.own.changes" : `desk.${bar}`)}</p>
      )}
      {bar === "open" && !locked && (
        <DecisionBar
          key={view.rounds.at(-1)?.id}
          t={t}
          form={form}
          note={note}
          canned={help.canned.value}
          hasComments={hasComments}
          isBusy={desk.isBusy.value}
          already={view.decision?.decision}
          begin={desk.begin}
          decide={(decision, reason) => void desk.decide(decision, reason)}
        />
      )}
      {publishingKey(review) !== undefined && form === undefined && !locked && (
        <ConfirmBox
          key={`out ${view.reviewId}`}
          ask={t("desk.publish")}
          name={t("desk.publish")}
          sure={t("desk.publish.sure")}
          yes={t("desk.publish.yes")}
          no={t("desk.comment.cancel")}
          tone="good"
          go={() => void desk.publish()}
        />
      )}
      {locked && (
        <PassphraseBox
          t={t}
          isWrong={locked.isWrong}
          isBusy={desk.isBusy.value}
          unlock={(passphrase) => void desk.unlock(passphrase)}
          cancel={desk.giveUp}
        />
      )}
      <DeskNoteLine t={t} note={note} isAway={!isOwn(review)} said={said} />
    </div>
  );
}
