import type { JSX } from "preact";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { createPanelTranslator } from "../../lib/i18n";
import type { GateQuestion, PanelState } from "../../lib/panel";
import { Button, SeverityMark, trusted } from "../ui";
import { GateHeld } from "./GateHeld";
import { GateReason } from "./GateReason";

export interface GateDialogProps {
  readonly state: PanelState;
  readonly question: GateQuestion;
  readonly direction?: "ltr" | "rtl";
}

/** The question at the gate: what is open, or what it waits for, and the ways on. The focus stays inside; Escape goes back to the text. */
export function GateDialog({ state, question, direction = "ltr" }: GateDialogProps): JSX.Element {
  const language = state.language.value;
  const t = useMemo(() => createPanelTranslator(language), [language]);
  const { gate } = state;
  const [reason, setReason] = useState("");
  const dialog = useRef<HTMLDivElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question takes the focus again
  useLayoutEffect(() => dialog.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus(), [question]);
  const { count, charterOwner } = question;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      gate.goBack();
    } else if (event.key === "Tab" && dialog.current) keepInside(event, dialog.current);
  };

  return (
    <div class="ligne gate" lang={language} dir={direction}>
      <div
        class="gate-dialog"
        ref={dialog}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-lead ${id}-list`}
        onKeyDown={trusted(onKeyDown)}
      >
        <h2 class="gate-title" id={`${id}-title`}>
          {t(question.held ? "gate.held.title" : "gate.title")}
        </h2>
        {question.held && <GateHeld state={state} t={t} id={`${id}-lead`} />}
        {count > 0 && (
          <p id={question.held ? undefined : `${id}-lead`}>
            {charterOwner === undefined ? t("gate.lead", { count }) : t("gate.leadOf", { count, owner: charterOwner })}
          </p>
        )}
        <div id={`${id}-list`}>
          <ul class="gate-list">
            {question.named.map(({ severity, message }) => (
              <li key={message}>
                <SeverityMark severity={severity} word={t(`severity.${severity}`)} />
                <span dir="auto">{message}</span>
              </li>
            ))}
          </ul>
          {question.more > 0 && <p class="gate-more">{t("gate.more", { count: question.more })}</p>}
        </div>
        <div class="gate-ways">
          {question.canShow && (
            <Button look={question.held ? "secondary" : "primary"} onPress={gate.showFirst}>
              {t("gate.show", { count })}
            </Button>
          )}
          <Button look="secondary" onPress={gate.goBack}>
            {t("gate.back")}
          </Button>
        </div>
        {!question.held && (
          <div class="gate-anyway">
            {question.needsReason && <GateReason t={t} reason={reason} fault={gate.reasonFault.value} onReason={setReason} />}
            <Button look="secondary" disabled={!gate.isHearing.value} onPress={() => gate.publishAnyway(reason)}>
              {t("gate.anyway")}
            </Button>
            <p class="gate-again">{t("gate.again")}</p>
          </div>
        )}
      </div>
    </div>
  );
}

/** From the last control on to the first, and back. */
function keepInside(event: KeyboardEvent, dialog: HTMLElement): void {
  const controls = [...dialog.querySelectorAll<HTMLElement>("button:not(:disabled), textarea")];
  const [first] = controls;
  const last = controls.at(-1);
  const root = dialog.getRootNode();
  const active = "activeElement" in root && root.activeElement instanceof Element ? root.activeElement : null;
  const leaves = event.shiftKey ? active === first : active === last;
  if (!leaves && active !== null && dialog.contains(active)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
