import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState } from "../../lib/panel";
import { Button, Icon } from "../ui";
import { fixText } from "./words";

/** What concerns the whole draft, then the promise that nothing leaves the machine. */
export function PanelFoot({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element {
  const count = state.safeFixCount.value;
  const note = state.fixNote.value;
  const canAsk = state.reviewShown.value && state.canSubmitReview.value && !state.isAskingReview.value;
  return (
    <footer class="foot">
      {note && note.code !== "done" && <p class="foot-note">{fixText(note, t)}</p>}
      {canAsk && (
        <Button look="primary" onPress={state.beginReview}>
          {t("review.ask")}
        </Button>
      )}
      {count > 0 && (
        <Button look="secondary" onPress={state.applySafeFixes}>
          {t("fix.all", { count })}
        </Button>
      )}
      <p class="foot-local">
        <Icon name="lock" size={12} />
        {t("panel.local")}
      </p>
    </footer>
  );
}
