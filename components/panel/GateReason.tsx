import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import { REASON_LENGTH, type ReasonFault } from "../../lib/panel";

export interface GateReasonProps {
  readonly t: PanelTranslator;
  readonly reason: string;
  readonly fault: { readonly code: ReasonFault } | undefined;
  onReason(reason: string): void;
}

/** How many characters before the end the count begins to show. */
const NEAR_THE_END = 60;

/** Where the author says why a text goes out as it is. A fault puts the caret back here. */
export function GateReason({ t, reason, fault, onReason }: GateReasonProps): JSX.Element {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (fault !== undefined) field.current?.focus();
  }, [fault]);
  const left = REASON_LENGTH - reason.length;
  return (
    <div class="gate-reason">
      <label for={id}>{t("gate.reason")}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={REASON_LENGTH}
        value={reason}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-how ${id}-fault`}
        onInput={(event) => onReason(event.currentTarget.value)}
      />
      <p class="gate-how" id={`${id}-how`}>
        {left > NEAR_THE_END ? t("gate.reason.how") : t("gate.reason.left", { count: left })}
      </p>
      <p class="gate-fault" id={`${id}-fault`} role="alert">
        {fault && t(`gate.reason.${fault.code}`)}
      </p>
    </div>
  );
}
