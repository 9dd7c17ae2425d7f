import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, ReviewStanding } from "../../lib/panel";
import { Button } from "../ui";

export interface GateHeldProps {
  readonly state: PanelState;
  readonly t: PanelTranslator;
  /** Id of the sentence, which describes the dialog. */
  readonly id: string;
}

/** Why a post that waits for approval does not go out, live while the question is open, and the button that hands it in. */
export function GateHeld({ state, t, id }: GateHeldProps): JSX.Element {
  const canSend = state.canSubmitReview.value;
  // Before the first time, what a supervisor will see is said, and that takes the form beside the text.
  const send = () => {
    if (!state.isFirstReview.value) return state.submitReview();
    state.gate.goBack();
    state.beginReview();
  };
  return (
    <>
      <p id={id} role="status">
        {heldText(state.reviewStanding.value, t)}
      </p>
      {canSend && (
        <div class="gate-ways">
          <Button look="primary" disabled={state.reviewBusy.value || !state.gate.isHearing.value} onPress={send}>
            {t("gate.held.send")}
          </Button>
        </div>
      )}
    </>
  );
}

function heldText(standing: ReviewStanding | undefined, t: PanelTranslator): string {
  if (standing === undefined) return t("gate.held.unknown");
  if (standing.code !== "voided") return t(`gate.held.${standing.code}`);
  if (standing.because === "text") {
    const { before, after } = standing.change;
    if (before === "") return t("gate.held.added", { after });
    return after === "" ? t("gate.held.removed", { before }) : t("gate.held.text", { before, after });
  }
  if (standing.because === "charter") return t("gate.held.charter", { version: standing.approvedVersion });
  return t(`gate.held.${standing.because}`);
}
