import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { DeskForm, DeskNote } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import type { DecisionKind } from "../../../lib/review";
import { Button } from "../../ui";
import { CannedAnswers } from "./CannedAnswers";
import { fieldKeys } from "./field-keys";
import { focusOnce } from "./ReplyForm";

export interface DecisionBarProps {
  readonly t: PagesTranslator;
  readonly form: DeskForm | undefined;
  readonly note: DeskNote | undefined;
  readonly canned: readonly string[];
  /** There are open comments: they can be the reason. */
  readonly hasComments: boolean;
  readonly isBusy: boolean;
  /** What was decided on this very text: it needs not be decided again. */
  readonly already: DecisionKind | undefined;
  begin(form: DeskForm | undefined): void;
  decide(decision: DecisionKind, reason: string): void;
}

const DECISIONS = [
  { decision: "approved", word: "desk.approve", key: "A" },
  { decision: "changes", word: "desk.changes", key: "C" },
  { decision: "rejected", word: "desk.reject", key: "R" },
] as const;

/** The three decisions, and the reason that goes with one. */
export function DecisionBar(props: DecisionBarProps): JSX.Element {
  const { t, form, begin, already } = props;
  if (form?.kind === "decide") return <ReasonForm key={form.decision} {...props} decision={form.decision} />;
  const ask = (decision: DecisionKind) => begin({ kind: "decide", decision });
  return (
    <section class="desk-decide" aria-label={t("desk.decide")}>
      {DECISIONS.filter(({ decision }) => decision !== already).map(({ decision, word, key }) => (
        <Button key={decision} look={decision === "approved" ? "primary" : "secondary"} onPress={() => ask(decision)}>
          {t(word)}
          <span class="desk-key" aria-hidden="true">
            {key}
          </span>
        </Button>
      ))}
      <Button onPress={() => begin({ kind: "comment" })}>
        {t("desk.comment.save")}
        <span class="desk-key" aria-hidden="true">
          M
        </span>
      </Button>
    </section>
  );
}

function ReasonForm({
  t,
  note,
  canned,
  hasComments,
  isBusy,
  begin,
  decide,
  decision,
}: DecisionBarProps & { readonly decision: DecisionKind }): JSX.Element {
  const id = useId();
  const [reason, setReason] = useState(decision === "changes" && hasComments ? t("desk.reason.seeComments") : "");
  const isMissing = note?.code === "missing";
  useEffect(() => {
    if (isMissing) document.getElementById(id)?.focus();
  }, [isMissing, id]);
  const done = () => decide(decision, reason);
  return (
    <section class="desk-decide desk-form" aria-label={t(`desk.reason.${decision}`)}>
      <label for={id}>
        {t(`desk.reason.${decision}`)}
        {decision === "approved" && <span class="quiet"> {t("desk.reason.may")}</span>}
      </label>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={2_000}
        ref={focusOnce}
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={`${id}-how ${id}-fault`}
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={fieldKeys({ done, leave: () => begin(undefined) })}
      />
      <p class="desk-fault" id={`${id}-fault`} role="alert">
        {isMissing && t("desk.reason.missing")}
      </p>
      {decision !== "approved" && <CannedAnswers t={t} canned={canned} take={setReason} />}
      <div class="notice-actions">
        <Button look="primary" disabled={isBusy} onPress={done}>
          {t(`desk.send.${decision}`)}
        </Button>
        <Button look="secondary" onPress={() => begin(undefined)}>
          {t("desk.comment.cancel")}
        </Button>
        <span class="quiet desk-how" id={`${id}-how`}>
          {t("desk.reason.how")}
        </span>
      </div>
    </section>
  );
}
