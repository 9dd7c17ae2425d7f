import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import { type Card, LONGEST_IGNORE_REASON, type PanelState } from "../../lib/panel";
import { Button, trusted } from "../ui";

/** How a card is ignored. `follow`: by keyboard, so that the focus goes along. */
export interface IgnoreActions {
  onIgnore(key: string, scope: Card["scopes"][number], more: { readonly reason?: string; readonly follow: boolean }): void;
  onWrongAlert(key: string, more: { readonly follow: boolean }): void;
}

/** How this card can be ignored; nothing where the author's verdict on filler takes that place, or where nothing can be. */
export function ignoringOf(state: PanelState, { fillerKind }: Card): IgnoreActions | undefined {
  const hasVerdict = fillerKind !== undefined && state.canJudge;
  return state.canIgnore && !hasVerdict ? { onIgnore: state.ignore, onWrongAlert: state.wrongAlert } : undefined;
}

interface IgnoreChoiceProps {
  readonly t: PanelTranslator;
  readonly card: Card;
  readonly actions: IgnoreActions;
  readonly id: string;
}

/** How far a remark is to be ignored, in words, with room for a reason; and, apart from that, that the rule is wrong. */
export function IgnoreChoice({ t, card, actions, id }: IgnoreChoiceProps): JSX.Element {
  const [reason, setReason] = useState("");
  return (
    <fieldset class="ignore" id={id}>
      <legend class="ignore-legend">{t("ignore.legend")}</legend>
      {card.scopes.map((scope) => (
        <Button key={scope} look="secondary" onPress={(event) => actions.onIgnore(card.key, scope, { reason, follow: event.detail === 0 })}>
          {t(`ignore.scope.${scope}`)}
        </Button>
      ))}
      <label class="field">
        <span>{t("ignore.reason")}</span>
        <input
          type="text"
          maxLength={LONGEST_IGNORE_REASON}
          value={reason}
          onInput={trusted((event: Event) => event.currentTarget instanceof HTMLInputElement && setReason(event.currentTarget.value))}
        />
      </label>
      <div class="ignore-wrong">
        <Button look="link" onPress={(event) => actions.onWrongAlert(card.key, { follow: event.detail === 0 })}>
          {t("ignore.wrongAlert")}
        </Button>
        <p class="ignore-hint">{t("ignore.wrongAlertHint")}</p>
      </div>
    </fieldset>
  );
}
